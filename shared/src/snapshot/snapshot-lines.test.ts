import { createHash } from 'node:crypto';

import { expect, test } from 'vitest';

import { readSnapshot } from './read-snapshot.ts';
import { sha256, smallContent } from './snapshot.fixture.ts';
import { type OrderedSnapshot, type RunningSha256, snapshotLines } from './snapshot-lines.ts';
import { type SnapshotContent, writeSnapshot } from './write-snapshot.ts';

const [topic] = smallContent.documents;
const [redirect] = smallContent.redirects;
const [change] = smallContent.changes;

/** Several lines of each kind, two redirects of one address among them. */
const content: SnapshotContent = {
  ...smallContent,
  documents: [
    topic!,
    { ...topic!, locale: 'es' },
    { ...topic!, type: 'event', documentId: 'z' },
    { ...topic!, documentId: 'adults' },
  ],
  media: ['porch', 'lamp'].map((id) => ({ ...smallContent.media[0]!, id })),
  redirects: [redirect!, { from: '/topics/teenagers/', gone: true, at: redirect!.at }],
  changes: [10, 9].map((number) => ({ ...change!, number })),
};

const written = writeSnapshot(content, sha256);

/** What was written, in its order. */
function ordered(): OrderedSnapshot {
  const read = readSnapshot(written, sha256);
  if (!read.ok) throw new Error(read.problem.code);
  return { ...read.value, documents: read.value.documents as SnapshotContent['documents'] };
}

function running(): RunningSha256 {
  const hash = createHash('sha256');
  return { update: (text) => void hash.update(text, 'utf8'), digest: () => hash.digest('hex') };
}

const linesOf = (snapshot: OrderedSnapshot): string[] => [...snapshotLines(snapshot, running())];

test('line by line are the same bytes as at once', () => {
  const lines = linesOf(ordered());
  expect(lines.join('')).toBe(written);
  expect(lines.map((line) => line.indexOf('\n') === line.length - 1)).toEqual(
    Array.from({ length: 12 }, () => true),
  );
});

test('a part is not asked for before the line of the part before it is taken', () => {
  const asked: string[] = [];
  function* noting<Item>(name: string, items: Iterable<Item>): Generator<Item> {
    for (const item of items) {
      asked.push(name);
      yield item;
    }
  }
  const { documents, media, ...rest } = ordered();
  const lines = snapshotLines(
    { ...rest, documents: noting('document', documents), media: noting('media', media) },
    running(),
  );
  for (const _ of [1, 2, 3]) lines.next();
  expect(asked).toEqual(['document', 'document']);
});

test.for(['documents', 'media', 'redirects', 'changes'] as const)(
  '%s out of order are refused',
  (part) => {
    const snapshot = ordered();
    const turned = { ...snapshot, [part]: [...snapshot[part]].reverse() };
    expect(() => linesOf(turned)).toThrow(RangeError);
  },
);

test.for([{ topic: 3 }, { event: 1, topic: 2 }, { event: 1, topic: 3, page: 1 }])(
  'a head that counts %o is refused',
  (counts) => {
    const snapshot = ordered();
    expect(() => linesOf({ ...snapshot, head: { ...snapshot.head, counts } })).toThrow(RangeError);
  },
);
