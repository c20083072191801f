import fc from 'fast-check';
import { expect, test } from 'vitest';

import { locales } from '../locales.ts';
import { stableJson } from '../stable-json.ts';
import { documentTypes } from '../vocabulary.ts';
import { readSnapshot } from './read-snapshot.ts';
import { sha256, smallContent } from './snapshot.fixture.ts';
import { type SnapshotContent, writeSnapshot } from './write-snapshot.ts';

const id = fc.stringMatching(/^[\w-]{1,8}$/);
const locale = fc.constantFrom(...locales);
const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const number = fc.nat();
const path = fc.stringMatching(/^\/[a-z0-9]{1,3}(?:-[a-z0-9]{1,3})?\/$/);

const documents = fc.uniqueArray(
  fc.record({
    type: fc.oneof(fc.constantFrom(...documentTypes), fc.constantFrom('poem', '')),
    documentId: id,
    locale,
    number,
    firstPublishedAt: instant,
    revisedAt: instant,
    fields: fc.dictionary(
      fc.string({ unit: 'binary' }).filter((key) => key !== '__proto__'),
      fc.jsonValue({ stringUnit: 'binary' }),
    ),
  }),
  { selector: ({ type, documentId, locale: at }) => [type, documentId, at].join(' ') },
);

const media = fc.uniqueArray(
  fc.record(
    {
      id,
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      mime: fc.constantFrom('image/png', 'video/mp4'),
      bytes: number,
      width: fc.integer({ min: 1, max: 9_999 }),
      height: fc.integer({ min: 1, max: 9_999 }),
      alt: fc.string({ unit: 'binary' }),
      focalPoint: fc.record({ x: fc.nat(100), y: fc.nat(100) }),
    },
    { requiredKeys: ['id', 'sha256', 'mime', 'bytes'] },
  ),
  { selector: ({ id: of }) => of },
);

const redirects = fc.array(
  fc.oneof(
    fc.record({ from: path, to: path, at: instant }),
    fc.record({ from: path, gone: fc.constant(true as const), at: instant }),
  ),
);

const changes = fc.array(
  fc.record({
    number: fc.integer({ min: 1 }),
    at: instant,
    type: fc.constantFrom(...documentTypes),
    documentId: id,
    locale,
    action: fc.constantFrom('publish' as const, 'unpublish' as const, 'delete' as const),
    changes: fc.array(
      fc.record({
        field: fc.constantFrom('title' as const, 'startsAt' as const),
        from: fc.option(fc.string()),
        to: fc.option(fc.string()),
      }),
      { maxLength: 3 },
    ),
  }),
);

const content: fc.Arbitrary<SnapshotContent> = fc.record({
  head: fc.constant(smallContent.head),
  documents,
  media,
  redirects,
  changes,
});

/** A set of things by their JSON: which are there, not in which order. */
const bag = (items: readonly unknown[]) => items.map(stableJson).sort();

test('what was written is what is read', () => {
  fc.assert(
    fc.property(content, (written) => {
      const read = readSnapshot(writeSnapshot(written, sha256), sha256);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      const { counts, format, ...head } = read.value.head;
      expect(head).toEqual(written.head);
      expect(format).toBe(1);
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(
        written.documents.length,
      );
      expect(bag(read.value.documents)).toEqual(
        bag(written.documents.map((document) => ({ line: 'document', ...document }))),
      );
      expect(bag(read.value.media)).toEqual(bag(written.media));
      expect(bag(read.value.redirects)).toEqual(bag(written.redirects));
      expect(bag(read.value.changes)).toEqual(bag(written.changes));
    }),
  );
});

test('the same content in any order is the same bytes', () => {
  fc.assert(
    fc.property(content, (written) => {
      const shuffled = {
        head: Object.fromEntries(Object.entries(written.head).reverse()) as typeof written.head,
        documents: written.documents.toReversed(),
        media: written.media.toReversed(),
        redirects: written.redirects.toReversed(),
        changes: written.changes.toReversed(),
      };
      expect(writeSnapshot(shuffled, sha256)).toBe(writeSnapshot(written, sha256));
    }),
  );
});

test('what was read is written as it was', () => {
  fc.assert(
    fc.property(content, (written) => {
      const text = writeSnapshot(written, sha256);
      const read = readSnapshot(text, sha256);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      // The documents of a snapshot that was written are in the shape that is written.
      expect(writeSnapshot(read.value as SnapshotContent, sha256)).toBe(text);
    }),
  );
});

test('a snapshot is lines: head, documents, media, redirects, changes, end', () => {
  const [document] = smallContent.documents;
  const text = writeSnapshot(
    {
      ...smallContent,
      documents: [
        { ...document!, locale: 'es' },
        { ...document!, type: 'event', documentId: 'z' },
        { ...document!, documentId: 'a' },
        document!,
      ],
      changes: [10, 9].map((number) => ({ ...smallContent.changes[0]!, number })),
    },
    sha256,
  );
  const lines = text.split('\n');
  expect(lines.pop()).toBe('');
  const read = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(
    read.map(({ line, type, documentId, locale: at, number: of }) =>
      line === 'document'
        ? `${String(type)} ${String(documentId)} ${String(at)}`
        : line === 'change'
          ? of
          : line,
    ),
  ).toEqual([
    'head',
    'event z en',
    'topic a en',
    'topic teens en',
    'topic teens es',
    'media',
    'redirect',
    9,
    10,
    'end',
  ]);
  expect(read[0]).toMatchObject({ format: 1, counts: { event: 1, topic: 3 } });
  expect(read.at(-1)).toEqual({
    line: 'end',
    lines: 9,
    sha256: sha256(text.slice(0, text.lastIndexOf('{"line":"end"'))),
  });
});
