import { type Document, type DocumentRecord, locales, parseDocument } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, noon, session } from './hub.fixture.ts';
import type { Hub } from './hub.ts';
import { keysOf, type Question } from './questions.ts';
import { changes, documents, edits, everyQuestion, redirects } from './random-hub.fixture.ts';
import {
  touchedBetween,
  touchedByChange,
  touchedByMedia,
  touchedByRedirect,
  touchedKeys,
} from './touched-keys.ts';

const parsed = (raw: unknown): Document => {
  const read = parseDocument(raw);
  if (!read.ok) throw new Error('The test has an unreadable entry.');
  return read.value;
};

const answer = (hub: Hub, question: Question): unknown =>
  (hub.ask as unknown as (...question: Question) => unknown)(...question);

/** Questions that answer differently although nothing they look at was touched. */
function missed(before: Hub, after: Hub, keys: readonly string[]): readonly Question[] {
  const touched = new Set(keys);
  return everyQuestion.filter(
    (question) =>
      !keysOf(question).some((key) => touched.has(key)) &&
      JSON.stringify(answer(before, question)) !== JSON.stringify(answer(after, question)),
  );
}

type Raw = readonly DocumentRecord[];

/** A hub before and after a few edits, and which entries they touched. */
const edited = (settled: (all: Raw) => Raw) =>
  fc
    .record({
      all: documents,
      steps: fc.array(edits, { minLength: 1, maxLength: 3 }),
      redirects,
      changes,
    })
    .map(({ all, steps, ...more }) => {
      const old = settled(all);
      const now = settled(steps.reduce<Raw>((known, step) => step(known), old));
      const differing = [...old, ...now].filter((one) => !(old.includes(one) && now.includes(one)));
      return {
        before: hubOf(old, noon, more),
        after: hubOf(now, noon, more),
        ids: new Set(differing.map(({ documentId }) => documentId)),
      };
    });

test('every question whose answer an edit changes has a key that the edit touches', () => {
  fc.assert(
    fc.property(
      edited((all) => all),
      ({ before, after, ids }) => {
        expect(missed(before, after, touchedBetween(before, after, ids))).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});

/** As the CMS exports: languages share what is not words, and no two entries want one address. */
function agreeing(all: Raw): Raw {
  const models = new Map(all.toReversed().map((document) => [document.documentId, document]));
  return all.map((document) => {
    const { fields } = models.get(document.documentId) ?? document;
    const { title, name } = document.fields;
    const slug = 'slug' in fields ? { slug: document.documentId } : {};
    return { ...document, fields: { ...fields, title, name, ...slug } };
  });
}

test('where nobody takes an address, each version that differs tells its keys', () => {
  fc.assert(
    fc.property(edited(agreeing), ({ before, after, ids }) => {
      const keys = [...ids].flatMap((id) =>
        locales.flatMap((locale) =>
          touchedKeys(before.ask('document', id, locale), after.ask('document', id, locale)),
        ),
      );
      expect(missed(before, after, keys)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.for<[string, object, object, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['a title', { title: 'Old' }, { title: 'New' }, ['doc:e', 'type:event', 'topic:t1']],
  ['a time', session('2025-02-01'), session('2025-02-02'), ['doc:e', 'type:event', 'topic:t1']],
  [
    'an address',
    { slug: 'old' },
    { slug: 'new' },
    ['doc:e', 'type:event', 'topic:t1', 'path:/events/old/', 'path:/events/new/', 'redirects'],
  ],
  [
    'a topic',
    { topics: ['t1', 't2'] },
    { topics: ['t1', 't3'] },
    ['doc:e', 'type:event', 'topic:t1', 'topic:t2', 'topic:t3', 'facet:topic', 'related'],
  ],
])('an edit of %s', ([, before, after, keys]) => {
  const version = (fields: object) => parsed(event({ documentId: 'e', topics: ['t1'], ...fields }));
  expect(touchedKeys(version(before), version(after))).toEqual(keys);
});

test('publishing and withdrawing touch the same: the entry, its lists, its address', () => {
  const document = parsed(article({ documentId: 'n', topics: ['t1'] }));
  const keys = [
    'doc:n',
    'type:news-article',
    'topic:t1',
    'facet:topic',
    'path:/news/n/',
    'redirects',
    'related',
  ];
  expect(touchedKeys(undefined, document)).toEqual(keys);
  expect(touchedKeys(document, undefined)).toEqual(keys);
  expect(touchedKeys(undefined, undefined)).toEqual([]);
});

test('a type without pages touches no address', () => {
  const document = parsed(documentOf('organization', { documentId: 'o' }));
  expect(touchedKeys(undefined, document)).toEqual(['doc:o', 'type:organization', 'related']);
});

test('an address that is given up brings back who was held back for it', () => {
  const first = article({
    documentId: 'a',
    slug: 'same',
    firstPublishedAt: '2024-01-01T00:00:00.000Z',
  });
  const second = article({ documentId: 'b', slug: 'same' });
  const before = hubOf([first, second]);
  const after = hubOf([second]);
  expect(touchedBetween(before, after, ['a'])).toEqual(expect.arrayContaining(['doc:a', 'doc:b']));
  expect(touchedBetween(before, before, ['a', 'b'])).toEqual([]);
});

test('a translation touches the lists its siblings are in', () => {
  const original = event({ documentId: 'e', topics: ['t1'] });
  const translation = event({ documentId: 'e', topics: [], locale: 'es' });
  expect(touchedBetween(hubOf([original]), hubOf([original, translation]), ['e'])).toContain(
    'topic:t1',
  );
});

test('records that are not documents touch what is asked of them', () => {
  const at = noon;
  expect(touchedByRedirect({ from: '/news/old/', gone: true, at })).toEqual([
    'path:/news/old/',
    'redirects',
  ]);
  expect(
    touchedByMedia({ id: 'porch', sha256: '0'.repeat(64), mime: 'image/png', bytes: 1 }),
  ).toEqual(['media:porch']);
  expect(
    touchedByChange({
      number: 1,
      at,
      type: 'event',
      documentId: 'e',
      locale: 'en',
      action: 'publish',
      changes: [],
    }),
  ).toEqual(['doc:e', 'changes']);
});

test.for<[Question, readonly string[]]>([
  [
    ['list', { types: ['event', 'story'], locale: 'en' }],
    ['type:event', 'type:story'],
  ],
  [
    ['count', { types: ['event'], locale: 'en', facet: { facet: 'place', documentId: 'p' } }],
    ['place:p'],
  ],
  [
    ['related', 'e', 'en', 3],
    ['doc:e', 'related'],
  ],
  [['changes'], ['changes']],
  [['changes', 'e'], ['doc:e']],
  [['media', 'porch'], ['media:porch']],
])('%j looks at %j', ([question, keys]) => {
  expect(keysOf(question)).toEqual(keys);
});
