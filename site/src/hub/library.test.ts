import {
  type ChangeRecord,
  type DocumentRecord,
  type Instant,
  type Locale,
  type MediaRecord,
  parseDocument,
  type RedirectRecord,
} from '@porchlight/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  article,
  documentOf,
  event,
  hubOf,
  instant,
  noon,
  recorded,
  session,
  snapshotOf,
} from './hub.fixture.ts';
import type { Hub } from './hub.ts';
import { type Edit, openLibrary } from './library.ts';
import { keysOf } from './question-keys.ts';
import type { Question } from './questions.ts';
import {
  atLeast,
  changes,
  documents,
  edits,
  everyQuestion,
  media,
  redirects,
  spokenLanguages,
  versionKey,
  versions,
} from './random-hub.fixture.ts';

type Raw = readonly DocumentRecord[];

const answer = (hub: Hub, question: Question): string | undefined =>
  JSON.stringify((hub.ask as unknown as (...question: Question) => unknown)(...question));

const answersOf = (hub: Hub) => everyQuestion.map((question) => answer(hub, question));

/** What the CMS has published at a moment. */
interface State {
  readonly documents: Raw;
  readonly media: readonly MediaRecord[];
  readonly redirects: readonly RedirectRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly locales: readonly Locale[];
  readonly moment: Instant;
}

/** What the CMS would tell of the way from one state to another. */
function editBetween(before: State, after: State): Partial<Edit> {
  const [had, has] = [before, after].map(({ documents: all }) => Map.groupBy(all, versionKey));
  const froms = new Set(after.redirects.map(({ from }) => from));
  const ids = new Set(after.media.map(({ id }) => id));
  return {
    documents: [...(has ?? [])].flatMap(([key, claims]) =>
      isSame(claims, had?.get(key) ?? []) ? [] : claims,
    ),
    goneDocuments: [...(had ?? [])].flatMap(([key, claims]) => (has?.has(key) ? [] : claims)),
    media: after.media.filter((record) => !before.media.includes(record)),
    goneMedia: before.media.map(({ id }) => id).filter((id) => !ids.has(id)),
    redirects: after.redirects.filter((record) => !before.redirects.includes(record)),
    goneRedirects: before.redirects.map(({ from }) => from).filter((from) => !froms.has(from)),
    changes: after.changes.filter((record) => !before.changes.includes(record)),
  };
}

const isSame = (one: Raw, other: Raw): boolean =>
  one.length === other.length && one.every((record, index) => record === other[index]);

/** Most records of a state were in the one before, and reading costs more than all else here. */
const readable = new WeakMap<DocumentRecord, boolean>();
function isReadable(record: DocumentRecord): boolean {
  const known = readable.get(record) ?? parseDocument(record).ok;
  readable.set(record, known);
  return known;
}

/**
 * The records whose hub is that of a library: where all that is told of a version now cannot be read,
 * what was last read of it stays beside it.
 */
function withLastGood(before: Raw, now: Raw): Raw {
  const lastGood = Map.groupBy(before.filter(isReadable), versionKey);
  return [...Map.groupBy(now, versionKey)].flatMap(([key, claims]) =>
    claims.some(isReadable) ? claims : [...claims, ...(lastGood.get(key) ?? [])],
  );
}

const openAt = ({ moment, documents: all, ...more }: State) =>
  openLibrary(snapshotOf(all, more), moment);

/** Each moment that something happens at in these hubs, and some just before. */
const moments = [
  '2025-01-29T08:59:59.999Z',
  '2025-01-29T09:00:00.000Z',
  '2025-01-30T11:00:00.000Z',
  '2025-01-30T11:59:59.999Z',
  noon,
  '2025-01-30T12:30:00.000Z',
  '2025-01-31T15:00:00.000Z',
  '2025-02-01T05:00:00.000Z',
  '2025-02-10T20:00:00.000Z',
  '2025-02-10T23:59:59.999Z',
  '2025-02-11T00:00:00.000Z',
  '2025-02-20T09:00:00.000Z',
].map(instant);

/** A few states, each made of the one before by an edit, the clock never going back. */
const histories = fc
  .record({
    documents,
    locales: spokenLanguages,
    media: fc.array(media, { minLength: 1, maxLength: 3 }),
    redirects: fc.array(redirects, { minLength: 1, maxLength: 3 }),
    changes: fc.array(changes, { minLength: 3, maxLength: 3 }),
    steps: fc.array(fc.array(edits, { maxLength: 2 }), { minLength: 1, maxLength: 4 }),
    times: fc.array(fc.nat(moments.length - 1), { minLength: 5, maxLength: 5 }),
  })
  .map(({ documents: first, changes: told, steps, times, ...given }) => {
    const clock = times.toSorted((a, b) => a - b).map((index) => moments[index] ?? instant(noon));
    const known = new Map<number, ChangeRecord>();
    const states: State[] = [];
    let now: Raw = first;
    for (const [index, step] of [[], ...steps].entries()) {
      now = step.reduce<Raw>((all, edit) => edit(all), now);
      for (const record of told[index] ?? [])
        if (!known.has(record.number)) known.set(record.number, record);
      const redirected = given.redirects[index % given.redirects.length] ?? [];
      states.push({
        documents: now,
        media: given.media[index % given.media.length] ?? [],
        // Later records of one address count; here each address has one.
        redirects: [...new Map(redirected.map((record) => [record.from, record])).values()],
        changes: [...known.values()],
        locales: given.locales,
        moment: clock[index] ?? instant(noon),
      });
    }
    return states;
  });

describe('a library that was changed', () => {
  test('answers as one that was opened with what is published now', () => {
    fc.assert(
      fc.property(histories, ([first, ...rest]) => {
        if (first === undefined) return;
        const library = openAt(first);
        let last = first;
        let records = first.documents;
        // Whoever was asked before must not answer from memory now.
        answersOf(library.hub());
        for (const state of rest) {
          library.change(editBetween(last, state), state.moment);
          records = withLastGood(records, state.documents);
          const fresh = openAt({ ...state, documents: records }).hub();
          const [found, wanted] = [answersOf(library.hub()), answersOf(fresh)];
          expect(everyQuestion.filter((_, index) => found[index] !== wanted[index])).toEqual([]);
          expect(library.hub().heldBack).toEqual(fresh.heldBack);
          last = state;
        }
      }),
      atLeast(300),
    );
  });

  test('names a key of every question that is answered otherwise than before', () => {
    fc.assert(
      fc.property(histories, ([first, ...rest]) => {
        if (first === undefined) return;
        const library = openAt(first);
        let last = first;
        let before = answersOf(library.hub());
        for (const state of rest) {
          const touched = library.change(editBetween(last, state), state.moment);
          const after = answersOf(library.hub());
          const missed = everyQuestion.filter(
            (question, index) =>
              before[index] !== after[index] && !keysOf(question).some((key) => touched.has(key)),
          );
          expect(missed).toEqual([]);
          [last, before] = [state, after];
        }
      }),
      atLeast(300),
    );
  });

  test('changes nothing when it is told the same again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(versions, { selector: versionKey }), (all) => {
        const library = openLibrary(snapshotOf(all), instant(noon));
        const again = { documents: structuredClone(all) };
        expect([...library.change(again, instant(noon))]).toEqual([]);
      }),
    );
  });
});

test('these histories give every question more than one answer', () => {
  const first = new Map<Question, string | undefined>();
  let unvaried = everyQuestion;
  for (const state of fc.sample(histories, { numRuns: 1_000, seed: 1 }).flat()) {
    if (unvaried.length === 0) break;
    const hub = openAt(state).hub();
    unvaried = unvaried.filter((question) => {
      const given = answer(hub, question);
      if (!first.has(question)) first.set(question, given);
      return first.get(question) === given;
    });
  }
  expect(unvaried).toEqual([]);
});

const opened = (raw: Raw) => openLibrary(snapshotOf(raw), instant(noon));
const only = (...raw: Raw) => ({ documents: raw });

const anyEdit = ['doc:e', 'type:event', 'month:event:2025-01', 'year:event:2024'];

/** With the keys of what looks at who stands where in these places. */
const andOrder = (...keys: readonly string[]): readonly string[] => [
  ...keys,
  ...keys.filter((key) => /^(?:type|topic|month|year):/.test(key)).map((key) => `order ${key}`),
];

test.for<[string, object, object, readonly string[]]>([
  ['nothing', {}, {}, []],
  ['a title', { title: 'Old' }, { title: 'New' }, [...anyEdit, 'topic:t1']],
  ['a time', session('2025-01-01'), session('2025-01-02'), andOrder(...anyEdit, 'topic:t1')],
  [
    'a month',
    session('2025-01-01'),
    session('2024-12-01'),
    andOrder(...anyEdit, 'month:event:2024-12', 'periods:event', 'topic:t1'),
  ],
  [
    'a status',
    {},
    { eventStatus: 'cancelled', statusNote: 'Snow.' },
    andOrder(...anyEdit, 'topic:t1'),
  ],
  [
    'the day of a recording',
    { recording: { ...recorded, publishedOn: '2025-01-12' } },
    { recording: { ...recorded, publishedOn: '2025-01-13' } },
    andOrder(...anyEdit, 'topic:t1'),
  ],
  [
    'an address',
    { slug: 'old' },
    { slug: 'new' },
    [...anyEdit, 'topic:t1', 'path:/events/old/', 'path:/events/new/', 'redirects'],
  ],
  [
    'a topic',
    { topics: ['t1', 't2'] },
    { topics: ['t1', 't3'] },
    andOrder(...anyEdit, 'topic:t1', 'topic:t2', 'topic:t3', 'facet:topic'),
  ],
])('an edit of %s', ([, before, after, keys]) => {
  const version = (fields: object) =>
    event({ documentId: 'e', topics: ['t1'], ...session('2025-01-10'), ...fields });
  const library = opened([version(before)]);
  const touched = library.change(only(version(after)), instant(noon));
  expect([...touched].filter((key) => !key.startsWith('related:')).sort()).toEqual(keys.toSorted());
});

test('publishing and withdrawing touch the same: the entry, its lists, its address', () => {
  const document = article({ documentId: 'n', topics: ['t1'] });
  const keys = andOrder(
    'doc:n',
    'type:news-article',
    'month:news-article:2024-11',
    'year:news-article:2024',
    'periods:news-article',
    'topic:t1',
    'facet:topic',
    'path:/news/n/',
    'redirects',
  );
  const library = opened([]);
  const shared = (touched: ReadonlySet<string>) =>
    [...touched].filter((key) => !key.startsWith('related:')).sort();
  expect(shared(library.change(only(document), instant(noon)))).toEqual(keys.toSorted());
  const gone = { goneDocuments: [{ documentId: 'n', locale: 'en' as const }] };
  expect(shared(library.change(gone, instant(noon)))).toEqual(keys.toSorted());
  expect([...library.change(gone, instant(noon))]).toEqual([]);
});

test('what cannot be read leaves the version before it, and says so', () => {
  const library = opened([article({ documentId: 'n', title: 'Good' })]);
  library.change(only(article({ documentId: 'n', title: '' })), instant(noon));
  const hub = library.hub();
  expect(hub.ask('card', 'n', 'en')).toMatchObject({ title: 'Good' });
  expect(hub.heldBack.map(({ place }) => place.documentId)).toEqual(['n']);
  library.change(only(article({ documentId: 'n', title: 'Better' })), instant(noon));
  expect(library.hub().heldBack).toEqual([]);
  expect(library.hub().ask('card', 'n', 'en')).toMatchObject({ title: 'Better' });
});

test('an address that is given up brings back who was held back for it', () => {
  const first = article({
    documentId: 'a',
    slug: 'same',
    firstPublishedAt: '2024-01-01T00:00:00.000Z',
  });
  const second = article({ documentId: 'b', slug: 'same' });
  const library = opened([first, second]);
  const touched = library.change(
    { goneDocuments: [{ documentId: 'a', locale: 'en' }] },
    instant(noon),
  );
  expect([...touched]).toEqual(expect.arrayContaining(['doc:a', 'doc:b']));
  expect(library.hub().ask('at-path', '/news/same/')).toBe('b');
});

test('a translation touches the lists its siblings are in', () => {
  const library = opened([event({ documentId: 'e', topics: ['t1'] })]);
  const translation = event({ documentId: 'e', topics: [], locale: 'es' });
  expect([...library.change(only(translation), instant(noon))]).toContain('topic:t1');
});

test('an event that begins is touched by the clock alone', () => {
  const library = opened([event({ documentId: 'e', ...session('2025-01-31') })]);
  expect([...library.change({}, instant('2025-01-31T19:59:59.999Z'))]).toEqual(['clock']);
  const touched = library.change({}, instant('2025-01-31T20:00:00.000Z'));
  expect([...touched]).toEqual(expect.arrayContaining(['clock', 'doc:e', 'type:event']));
  expect(library.hub().ask('phase', 'e')).toEqual({ name: 'live' });
});

test('an event whose registration opens is touched by the clock alone', () => {
  const opens = { registrationState: 'opens-later', registrationOpensOn: '2025-01-31' };
  const library = opened([
    event({ documentId: 'e', ...session('2025-02-10'), timeZone: 'America/New_York', ...opens }),
    event({ documentId: 'undated', ...opens }),
  ]);
  const came = () => ['e', 'undated'].map((id) => library.hub().ask('registration-day-came', id));
  expect([came(), library.hub().ask('next-change')]).toEqual([
    [false, false],
    '2025-01-31T00:00:00.000Z',
  ]);
  expect([...library.change({}, instant('2025-01-31T00:00:00.000Z'))]).toContain('doc:undated');
  expect([came(), library.hub().ask('next-change')]).toEqual([
    [false, true],
    '2025-01-31T05:00:00.000Z',
  ]);
  expect([...library.change({}, instant('2025-01-31T05:00:00.000Z'))]).toContain('doc:e');
  expect(came()).toEqual([true, true]);
});

test('a course that is no longer offered is touched by the clock alone', () => {
  const library = opened([documentOf('course', { documentId: 'c', retiredOn: '2025-02-01' })]);
  expect(library.hub().ask('next-change')).toBe('2025-02-01T00:00:00.000Z');
  expect([...library.change({}, instant('2025-02-01T00:00:00.000Z'))]).toEqual(['clock']);
  expect(library.hub().ask('next-change')).toBeUndefined();
});

test('a day of registration that is set anew changes what comes next, while the clock stands', () => {
  const opening = (day: string) =>
    event({
      documentId: 'e',
      ...session('2025-06-20'),
      registrationState: 'opens-later',
      registrationOpensOn: day,
    });
  const library = opened([opening('2025-02-20')]);
  const touched = library.change({ documents: [opening('2025-02-05')] }, instant(noon));
  expect(keysOf(['next-change']).filter((key) => touched.has(key))).toEqual(['order type:event']);
  const anew = opened([opening('2025-02-05')]);
  expect(library.hub().ask('next-change')).toBe(anew.hub().ask('next-change'));
});

test('records that are not documents touch what is asked of them', () => {
  const picture = { id: 'porch', sha256: '0'.repeat(64), mime: 'image/png', bytes: 1 };
  const library = opened([]);
  const touchedBy = (edit: Partial<Edit>) => [...library.change(edit, instant(noon))];
  expect(touchedBy({ redirects: [{ from: '/news/old/', gone: true, at: noon }] })).toEqual([
    'path:/news/old/',
    'redirects',
  ]);
  expect(touchedBy({ media: [picture] })).toEqual(['media:porch']);
  expect(touchedBy({ goneMedia: ['porch'] })).toEqual(['media:porch']);
});

test('the block of related entries of an old page stays as new ones are published', () => {
  const dated = (index: number) =>
    article({
      documentId: `n${String(index).padStart(2, '0')}`,
      topics: ['t1'],
      firstPublishedAt: `2024-01-${String(index + 1).padStart(2, '0')}T00:00:00.000Z`,
    });
  const library = opened(Array.from({ length: 20 }, (_, index) => dated(index)));
  const before = library.hub().ask('related', 'n03', 'en', 4);
  const touched = library.change(only(dated(25)), instant(noon));
  expect(touched.has('related:n03')).toBe(false);
  expect(touched.has('related:n19')).toBe(true);
  expect(library.hub().ask('related', 'n03', 'en', 4)).toEqual(before);
  expect(library.hub().ask('related', 'n19', 'en', 2)).toEqual(['n18', 'n17']);
});

test.for<[Question, readonly string[]]>([
  [
    ['list', { types: ['event', 'story'], locale: 'en' }],
    ['order type:event', 'order type:story'],
  ],
  [
    ['count', { types: ['event'], locale: 'en', facet: { facet: 'place', documentId: 'p' } }],
    ['order place:p'],
  ],
  [['agenda', { locale: 'en', limit: 9 }], ['type:event']],
  [['related', 'e', 'en', 3], ['related:e']],
  [['changes', 'e'], ['doc:e']],
  [['media', 'porch'], ['media:porch']],
  [['moment'], ['clock']],
  [['day', null], ['clock']],
  [['next-change'], ['order type:event', 'type:course', 'type:site-settings', 'clock']],
  [['is-next', 'e', 'en'], ['next:e']],
])('%j looks at %j', ([question, keys]) => {
  expect(keysOf(question)).toEqual(keys);
});

test('a hub is the library of one moment', () => {
  const raw = [event({ documentId: 'e' }), article({ documentId: 'n' })];
  expect(answersOf(hubOf(raw))).toEqual(answersOf(opened(raw).hub()));
});
