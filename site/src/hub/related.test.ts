import {
  addDays,
  byCodeUnit,
  type DocumentRecord,
  type Instant,
  type Locale,
  millisOf,
  parseCalendarDate,
} from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, instant, noon, snapshotOf } from './hub.fixture.ts';
import type { Hub } from './hub.ts';
import { openLibrary } from './library.ts';
import { atLeast } from './random-hub.fixture.ts';

/** What having a value in common counts, by the kind of value. */
const weights = { series: 8, campaign: 6, topic: 4, audience: 2, place: 1 } as const;
type Kind = keyof typeof weights;

/** How many are looked at on each side, for each value. */
const reach = 8;

const types = ['event', 'news-article', 'story', 'page'] as const;
const isRelatable = (type: (typeof types)[number]): boolean => type !== 'page';

/** One language version of an entry. */
interface Version {
  readonly at: Instant;
  /** Such as `topic:t1`. */
  readonly values: readonly string[];
}

interface Entry {
  readonly id: string;
  readonly type: (typeof types)[number];
  readonly en: Version;
  readonly es: Version | undefined;
}

const languages = ['en', 'es'] as const;
const shownIn = (entry: Entry, locale: Locale): Version =>
  (locale === 'es' ? entry.es : undefined) ?? entry.en;
const valuesOf = ({ en, es }: Entry) => new Set([...en.values, ...(es?.values ?? [])]);
const weightOf = (value: string): number => weights[value.split(':')[0] as Kind];

/** The rule, worked out anew from everything there is. */
function relativesOf(one: Entry, all: readonly Entry[], locale: Locale): readonly string[] {
  const atOf = (entry: Entry) => shownIn(entry, locale).at;
  const near = new Set(
    [...valuesOf(one)].flatMap((value) => {
      const under = all
        .filter((entry) => valuesOf(entry).has(value))
        .toSorted((a, b) => byCodeUnit(atOf(b), atOf(a)) || byCodeUnit(a.id, b.id));
      const place = under.indexOf(one);
      return under.filter((_, index) => Math.abs(index - place) <= reach);
    }),
  );
  return [...near]
    .filter((other) => other !== one && isRelatable(other.type))
    .map((other) => ({
      id: other.id,
      score: [...valuesOf(one).intersection(valuesOf(other))]
        .map(weightOf)
        .reduce((sum, weight) => sum + weight),
      distance: Math.abs(millisOf(atOf(other)) - millisOf(atOf(one))),
    }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance || byCodeUnit(a.id, b.id))
    .map(({ id }) => id);
}

const firstDay = parseCalendarDate('2024-11-01');

const version: fc.Arbitrary<Version> = fc
  .record({
    day: fc.nat(60),
    topics: fc.subarray(['t1', 't2', 't3', 't4']),
    audiences: fc.subarray(['a1', 'a2']),
    series: fc.constantFrom('r1', undefined),
    place: fc.constantFrom('p1', undefined),
    campaign: fc.constantFrom('c1', undefined),
  })
  .map(({ day, topics, audiences, series, place, campaign }) => ({
    at: instant(`${firstDay && addDays(firstDay, day)}T09:00:00.000Z`),
    values: [
      ...topics.map((id) => `topic:${id}`),
      ...audiences.map((id) => `audience:${id}`),
      ...(series === undefined ? [] : [`series:${series}`]),
      ...(place === undefined ? [] : [`place:${place}`]),
      ...(campaign === undefined ? [] : [`campaign:${campaign}`]),
    ],
  }));

/** Events alone have a series and a place, stories alone a campaign. */
const kindsOf: Readonly<Record<Entry['type'], readonly Kind[]>> = {
  event: ['series', 'topic', 'audience', 'place'],
  'news-article': ['topic', 'audience'],
  story: ['campaign', 'topic', 'audience'],
  page: ['topic', 'audience'],
};

const entries = fc
  .array(fc.record({ en: version, es: fc.option(version, { nil: undefined, freq: 1 }) }), {
    minLength: 1,
    maxLength: 60,
    size: 'max',
  })
  .map((all) =>
    all.map(({ en, es }, index): Entry => {
      const type = types[index % types.length] ?? 'event';
      const has = (value: string) => kindsOf[type].includes(value.split(':')[0] as Kind);
      const only = ({ at, values }: Version): Version => ({ at, values: values.filter(has) });
      return { id: `e${index}`, type, en: only(en), es: es && only(es) };
    }),
  );

function recordsOf({ id, type, ...versions }: Entry): readonly DocumentRecord[] {
  return languages.flatMap((locale) => {
    const shown = versions[locale];
    if (shown === undefined) return [];
    const of = (kind: Kind): readonly string[] =>
      shown.values.flatMap((value) => (value.startsWith(`${kind}:`) ? [value.split(':')[1]!] : []));
    return [
      documentOf(type, {
        documentId: id,
        locale,
        firstPublishedAt: shown.at,
        topics: of('topic'),
        audiences: of('audience'),
        series: of('series')[0] ?? null,
        place: of('place')[0] ?? null,
        campaign: of('campaign')[0] ?? null,
      }),
    ];
  });
}

/** The blocks of all entries in all languages, whole. */
const blocksIn = (hub: Hub, all: readonly Entry[]) =>
  new Map(
    all.flatMap(({ id }) =>
      languages.map((locale) => [`${id} ${locale}`, hub.ask('related', id, locale, 100)] as const),
    ),
  );

const expectedBlocks = (all: readonly Entry[]) =>
  new Map(
    all.flatMap((one) =>
      languages.map((locale) => [`${one.id} ${locale}`, relativesOf(one, all, locale)] as const),
    ),
  );

test('the relatives found are those that weighing everything within reach finds', () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 1, max: 5 }), (all, limit) => {
      const hub = hubOf(all.flatMap(recordsOf));
      expect(blocksIn(hub, all)).toEqual(expectedBlocks(all));
      for (const { id } of all)
        expect(hub.ask('related', id, 'en', limit)).toEqual(
          hub.ask('related', id, 'en', 100).slice(0, limit),
        );
    }),
    atLeast(200),
  );
});

test('they stay so while entries come and go, and every block that changes is named', () => {
  const history = fc.tuple(
    entries,
    fc.array(fc.array(fc.nat(59), { maxLength: 3 }), { maxLength: 4 }),
  );
  fc.assert(
    fc.property(history, ([all, steps]) => {
      // Every other entry is there from the beginning; a step takes entries away or brings them back.
      let there = all.filter((_, index) => index % 2 === 0);
      const library = openLibrary(snapshotOf(there.flatMap(recordsOf)), instant(noon));
      for (const step of steps) {
        const moved = new Set(step.flatMap((index) => all[index] ?? []));
        const [before, blocks] = [there, blocksIn(library.hub(), all)];
        there = all.filter((entry) => before.includes(entry) !== moved.has(entry));
        const touched = library.change(
          {
            documents: there.filter((entry) => moved.has(entry)).flatMap(recordsOf),
            goneDocuments: before.filter((entry) => moved.has(entry)).flatMap(recordsOf),
          },
          instant(noon),
        );
        const now = blocksIn(library.hub(), all);
        expect(new Map([...now].filter(([, block]) => block.length > 0))).toEqual(
          new Map([...expectedBlocks(there)].filter(([, block]) => block.length > 0)),
        );
        const changed = [...now.keys()].filter((key) => `${now.get(key)}` !== `${blocks.get(key)}`);
        expect(
          changed.filter((key) => {
            const [id] = key.split(' ');
            return !touched.has(`related:${id}`) && !touched.has(`doc:${id}`);
          }),
        ).toEqual([]);
      }
    }),
  );
});

const onDay = (day: number) => ({
  firstPublishedAt: `2025-01-${String(day).padStart(2, '0')}T00:00:00.000Z`,
});

test('a series counts 8, a campaign 6, a topic 4, an audience 2, a place 1', () => {
  const all = { series: 'r', campaign: 'c', topics: ['t'], audiences: ['a'], place: 'p' };
  const shared = (fields: object) => ({ topics: [], audiences: [], ...fields });
  const relativesIn = (me: DocumentRecord, others: readonly DocumentRecord[]) =>
    hubOf([me, ...others]).ask('related', 'me', 'en', 9);
  expect(
    relativesIn(event({ documentId: 'me', ...onDay(1), ...all }), [
      event({ documentId: 'one-place', ...onDay(2), ...shared({ place: 'p' }) }),
      event({ documentId: 'one-audience', ...onDay(3), ...shared({ audiences: ['a'] }) }),
      event({
        documentId: 'two-small',
        ...onDay(4),
        ...shared({ audiences: ['a'], place: 'p' }),
      }),
      event({ documentId: 'one-topic', ...onDay(5), ...shared({ topics: ['t'] }) }),
      event({
        documentId: 'all-but-series',
        ...onDay(6),
        ...shared({ topics: ['t'], audiences: ['a'], place: 'p' }),
      }),
      event({ documentId: 'one-series', ...onDay(7), ...shared({ series: 'r' }) }),
      documentOf('page', { documentId: 'no-page', ...onDay(1), topics: ['t'] }),
      article({ documentId: 'apart', ...onDay(1), topics: ['other'] }),
    ]),
  ).toEqual([
    'one-series',
    'all-but-series',
    'one-topic',
    'two-small',
    'one-audience',
    'one-place',
  ]);
  expect(
    relativesIn(documentOf('story', { documentId: 'me', ...onDay(1), ...all }), [
      article({ documentId: 'one-topic', ...onDay(2), topics: ['t'] }),
      documentOf('story', { documentId: 'one-campaign', ...onDay(3), campaign: 'c' }),
      article({ documentId: 'topic-and-more', ...onDay(4), topics: ['t'], audiences: ['a'] }),
    ]),
  ).toEqual(['one-campaign', 'topic-and-more', 'one-topic']);
});

test('of equals the nearest in time comes first, whether earlier or later, then by id', () => {
  const hub = hubOf(
    Object.entries({ me: 10, 'a-far': 13, 'b-later': 12, 'c-earlier': 8, 'd-near': 9 }).map(
      ([documentId, day]) => article({ documentId, topics: ['t'], ...onDay(day) }),
    ),
  );
  expect(hub.ask('related', 'me', 'en', 9)).toEqual(['d-near', 'b-later', 'c-earlier', 'a-far']);
});

test('what is more than eight entries away under every common value is not looked at', () => {
  const days = Array.from({ length: 20 }, (_, index) => index + 1);
  const hub = hubOf(
    days.map((day) =>
      article({
        documentId: `n${day}`,
        topics: ['t'],
        // Next to each other under one value, however far apart under the other.
        audiences: [1, 10, 11, 20].includes(day) ? ['a'] : [],
        ...onDay(day),
      }),
    ),
  );
  const found = hub.ask('related', 'n10', 'en', 99);
  expect(found.slice(0, 3)).toEqual(['n11', 'n1', 'n20']);
  expect(
    found
      .slice(3)
      .map((id) => Number(id.slice(1)))
      .sort((a, b) => a - b),
  ).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16, 17, 18]);
});
