import {
  byCodeUnit,
  type Document,
  type Instant,
  isDated,
  laterOf,
  versionFor,
} from '@porchlight/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { daysOf } from './event-day.ts';
import { compareIn, isIn } from './event-order.ts';
import { article, event, hubOf, noon, session } from './hub.fixture.ts';
import type { Hub } from './hub.ts';
import type { Agenda, EventCard, ListQuery } from './questions.ts';
import { documents, everyQuestion } from './random-hub.fixture.ts';
import { scopesOfAll } from './scopes.ts';
import { isType } from './versions.ts';

/** A list worked out from everything that is shown. */
function listFrom(hub: Hub, query: ListQuery): readonly string[] {
  const { types, locale, ownLocale, facet, when, format, month, limit } = query;
  const byId = Map.groupBy(hub.documents(), ({ documentId }) => documentId);
  const shown = [...byId.values()].flatMap((all): readonly Document[] => {
    const versions = new Map(all.map((version) => [version.locale, version]));
    const document = ownLocale ? versions.get(locale) : versionFor(versions, locale);
    const isUnder =
      facet === undefined || scopesOfAll(versions).has(`${facet.facet}:${facet.documentId}`);
    return document !== undefined && isUnder ? [document] : [];
  });
  const monthsOf = (document: Document): readonly string[] =>
    isType(document, 'event')
      ? daysOf(document).map((day) => day.slice(0, 7))
      : [document.firstPublishedAt.slice(0, 7)];
  const wanted = shown.filter(
    (document) =>
      types.includes(document.type) &&
      (month === undefined || monthsOf(document).includes(month)) &&
      (format === undefined || (document.type === 'event' && document.format === format)) &&
      (when === undefined || (document.type === 'event' && isIn(when, document, hub.moment))),
  );
  return wanted
    .toSorted(
      (a, b) =>
        (when !== undefined && a.type === 'event' && b.type === 'event'
          ? compareIn(when, a, b, hub.moment)
          : byCodeUnit(b.firstPublishedAt, a.firstPublishedAt)) ||
        byCodeUnit(a.documentId, b.documentId),
    )
    .slice(0, limit)
    .map(({ documentId }) => documentId);
}

test('a list is what looking at everything finds; it is counted and looked into likewise', () => {
  const questions = everyQuestion.filter(
    (question) => question[0] === 'list' || question[0] === 'count' || question[0] === 'any',
  );
  fc.assert(
    fc.property(documents, (all) => {
      const hub = hubOf(all);
      const wrong = questions.filter(([kind, query]) => {
        const expected = listFrom(hub, query);
        const answers = { list: `${expected}`, count: expected.length, any: expected.length > 0 };
        const found = hub.ask(kind, query);
        return (Array.isArray(found) ? `${found}` : found) !== answers[kind];
      });
      expect(wrong).toEqual([]);
    }),
  );
});

test('whether there is any is whether the list would have one', () => {
  const hub = hubOf([
    event({ documentId: 'e', topics: ['t1'], format: 'hybrid', ...session('2025-01-20') }),
    article({ documentId: 'n', topics: ['t2'], locale: 'es' }),
  ]);
  const has = (query: Partial<ListQuery>) =>
    hub.ask('any', { types: ['event'], locale: 'en', ...query });
  const under = (documentId: string) => ({ facet: { facet: 'topic', documentId } as const });
  expect([has({}), has({ format: 'hybrid' }), has(under('t1')), has({ when: 'past' })]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([has({ format: 'webinar' }), has(under('t2')), has({ when: 'upcoming' })]).toEqual([
    false,
    false,
    false,
  ]);
  expect([
    has({ types: ['news-article'] }),
    has({ types: ['news-article'], ownLocale: true }),
  ]).toEqual([true, false]);
});

test('a month of a topic has what was published in it, also between events of other months', () => {
  const at = (day: string) => ({ firstPublishedAt: `${day}T00:00:00.000Z`, topics: ['t1'] });
  const hub = hubOf([
    article({ documentId: 'december', ...at('2024-12-31') }),
    event({ documentId: 'ahead', ...at('2025-01-01'), ...session('2025-06-01') }),
    article({ documentId: 'first', ...at('2025-01-02') }),
    event({ documentId: 'undated', ...at('2025-01-03') }),
    article({ documentId: 'second', ...at('2025-01-04') }),
    event({ documentId: 'old', ...at('2025-01-05'), ...session('2024-01-01') }),
  ]);
  const facet = { facet: 'topic', documentId: 't1' } as const;
  expect(
    hub.ask('list', { types: ['news-article'], locale: 'en', month: '2025-01', facet }),
  ).toEqual(['second', 'first']);
});

describe('the next event', () => {
  const documents = [
    event({ documentId: 'over', ...session('2025-01-20') }),
    event({ documentId: 'soon', ...session('2025-01-31') }),
    event({ documentId: 'later', ...session('2025-03-01') }),
    event({
      documentId: 'off',
      ...session('2025-01-30'),
      eventStatus: 'cancelled',
      statusNote: 'Snow.',
    }),
    event({ documentId: 'undated' }),
  ];
  const nextIn = (hub: Hub) =>
    documents.map(({ documentId }) => documentId).filter((id) => hub.ask('is-next', id, 'en'));

  test.for([
    ['2025-01-20T19:59:59.999Z', ['over'], '2025-01'],
    ['2025-01-20T20:30:00.000Z', ['over'], '2025-01'],
    ['2025-01-20T21:00:00.000Z', ['soon'], '2025-01'],
    ['2025-01-31T21:00:00.000Z', ['later'], '2025-03'],
    ['2025-03-01T21:00:00.000Z', [], '2025-03'],
  ] as const)('at %s is %j, and the month to look at %s', ([moment, next, month]) => {
    const hub = hubOf(documents, moment);
    expect(nextIn(hub)).toEqual(next);
    expect(hub.ask('nearest-month', 'en')).toBe(month);
  });

  test('is the one of each language', () => {
    const hub = hubOf([
      event({ documentId: 'e', ...session('2025-01-31') }),
      event({ documentId: 'e', locale: 'es', ...session('2025-02-28') }),
      event({ documentId: 'f', ...session('2025-02-15') }),
    ]);
    expect([hub.ask('is-next', 'e', 'en'), hub.ask('is-next', 'e', 'es')]).toEqual([true, false]);
    expect([hub.ask('is-next', 'f', 'en'), hub.ask('is-next', 'f', 'es')]).toEqual([false, true]);
  });

  test('without one with a date there is no month to look at', () => {
    const hub = hubOf([event({ documentId: 'undated' }), article({ documentId: 'n' })]);
    expect(nextIn(hub)).toEqual([]);
    expect(hub.ask('nearest-month', 'en')).toBeUndefined();
  });
});

describe('an agenda', () => {
  const idsOf = ({ events, ...rest }: Agenda) => ({
    ...rest,
    ids: events.map(({ documentId }) => documentId),
  });

  test('has the events of its language with a date, by start; how many, and the last change', () => {
    const revisedAt = '2025-01-02T00:00:00.000Z';
    const hub = hubOf([
      event({ documentId: 'later', ...session('2025-02-01'), format: 'hybrid', topics: ['t1'] }),
      event({ documentId: 'b-sooner', ...session('2025-01-01'), revisedAt }),
      event({ documentId: 'a-sooner', ...session('2025-01-01') }),
      event({ documentId: 'spanish', locale: 'es', ...session('2025-01-01') }),
      event({ documentId: 'undated' }),
    ]);
    const agenda = (query: object) =>
      idsOf(hub.ask('agenda', { locale: 'en', limit: 9, ...query }));
    const unrevised = event().revisedAt;
    expect(agenda({})).toEqual({
      ids: ['a-sooner', 'b-sooner', 'later'],
      total: 3,
      lastChange: revisedAt,
    });
    expect(agenda({ format: 'hybrid' })).toEqual({
      ids: ['later'],
      total: 1,
      lastChange: unrevised,
    });
    expect(agenda({ facet: { facet: 'topic', documentId: 't1' } })).toEqual({
      ids: ['later'],
      total: 1,
      lastChange: unrevised,
    });
    expect(agenda({ locale: 'es' })).toEqual({ ids: ['spanish'], total: 1, lastChange: unrevised });
    expect(agenda({ locale: 'ar' })).toEqual({ ids: [], total: 0, lastChange: '' });
  });

  const days = fc.integer({ min: 10, max: 29 });
  const events = fc
    .array(fc.record({ starts: days, lasts: fc.constantFrom(0, 0, 0, 5), revised: days }), {
      maxLength: 12,
    })
    .map((all) =>
      all.map(({ starts, lasts, revised }, index) =>
        event({
          documentId: `e${index}`,
          ...session(`2025-01-${starts}T20:00`, `2025-01-${Math.min(starts + lasts, 31)}T21:00`),
          revisedAt: `2025-01-${Math.max(10, revised - 8)}T00:00:00.000Z`,
        }),
      ),
    );

  /** What is ahead before what is over, at the last change; of both that which is nearest. */
  function expected(cards: readonly EventCard[], limit: number): Agenda {
    const scheduled = cards.flatMap((card) =>
      isDated(card.schedule) ? [{ card, ...card.schedule }] : [],
    );
    const lastChange = cards.map(({ revisedAt }) => revisedAt).reduce(laterOf, '' as Instant);
    const byStart = scheduled.toSorted(
      (a, b) =>
        byCodeUnit(a.startsAt, b.startsAt) || byCodeUnit(a.card.documentId, b.card.documentId),
    );
    const [ahead, over] = [
      byStart.filter(({ endsAt }) => endsAt > lastChange),
      byStart.filter(({ endsAt }) => endsAt <= lastChange),
    ];
    const shown = [...ahead, ...over.toReversed()].slice(0, limit);
    return {
      events: byStart.filter((each) => shown.includes(each)).map(({ card }) => card),
      total: cards.length,
      lastChange,
    };
  }

  test('of limited size has what is ahead, then what is over, the nearest first', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 13 }), (all, limit) => {
        const hub = hubOf(all);
        const cards = all.map(({ documentId }) => hub.ask('card', documentId, 'en') as EventCard);
        expect(hub.ask('agenda', { locale: 'en', limit })).toEqual(expected(cards, limit));
      }),
    );
  });

  test('does not change as time passes', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 13 }), (all, limit) => {
        const [now, later] = [noon, '2026-01-01T00:00:00.000Z'].map((moment) =>
          hubOf(all, moment).ask('agenda', { locale: 'en', limit }),
        );
        expect(now).toEqual(later);
      }),
    );
  });
});
