import {
  byCodeUnit,
  type Document,
  type Event,
  type Facet,
  type Instant,
  laterOf,
  type Locale,
  versionFor,
} from '@porchlight/shared';

import { nameOf } from './document.ts';
import { standsInMonth } from './event-day.ts';
import { compareIn, isIn, monthReach } from './event-order.ts';
import type { Agenda, AgendaQuery, ListQuery, MonthPlace, When } from './questions.ts';
import { firstWhere } from './shelf.ts';
import { type DatedEvent, type Language, newestFirst, type Shelves } from './shelves.ts';
import { isType, type Versions } from './versions.ts';

/** What lists are made from. */
export interface Stock {
  readonly shelves: Shelves;
  readonly find: (documentId: string) => Versions | undefined;
  readonly moment: Instant;
}

/** The documents a query selects, in its order. */
export function listed(stock: Stock, query: ListQuery): readonly Document[] {
  const { when, limit = Infinity } = query;
  if (when !== undefined) return listedEvents(stock, query, when).slice(0, limit);
  const language = languageOf(query);
  const found = scopesIn(query).map((scope) =>
    take(within(stock.shelves.newest(scope, language), query), limit, (document) =>
      isWanted(document, query),
    ),
  );
  return found.length === 1 ? (found[0] ?? []) : found.flat().sort(newestFirst).slice(0, limit);
}

const languageOf = ({ locale, ownLocale }: Pick<ListQuery, 'locale' | 'ownLocale'>): Language => ({
  locale,
  own: ownLocale === true,
});

/** A list under a facet is looked up there; any other under each of its types. */
export const scopesIn = ({
  facet,
  types,
}: Pick<ListQuery, 'facet' | 'types'>): readonly string[] =>
  facet === undefined ? types.map((type) => `type:${type}`) : [scopeOf(facet)];

const scopeOf = ({ facet, documentId }: NonNullable<ListQuery['facet']>): string =>
  `${facet}:${documentId}`;

/** The part of a shelf, newest first, that the months of a query can be in. */
function within(shelf: readonly Document[], { types, month }: ListQuery): readonly Document[] {
  // Events count to the months they take place in, whenever they were published.
  if (month === undefined || types.includes('event')) return shelf;
  return shelf.slice(
    firstWhere(shelf, (document) => publicationMonthOf(document) <= month),
    firstWhere(shelf, (document) => publicationMonthOf(document) < month),
  );
}

function isWanted(document: Document, { types, format, month }: ListQuery): boolean {
  if (!types.includes(document.type)) return false;
  if (month !== undefined && !isInMonth(document, month)) return false;
  return format === undefined || (isType(document, 'event') && document.format === format);
}

const isInMonth = (document: Document, month: string): boolean =>
  isType(document, 'event')
    ? standsInMonth(document, month)
    : publicationMonthOf(document) === month;

const publicationMonthOf = ({ firstPublishedAt }: Document): string => firstPublishedAt.slice(0, 7);

function take<Entry>(
  entries: Iterable<Entry>,
  limit: number,
  isTaken: (entry: Entry) => boolean,
): readonly Entry[] {
  const taken: Entry[] = [];
  for (const entry of entries) {
    if (taken.length >= limit) break;
    if (isTaken(entry)) taken.push(entry);
  }
  return taken;
}

function listedEvents(stock: Stock, query: ListQuery, when: When): readonly Event[] {
  const { moment } = stock;
  const { limit = Infinity } = query;
  const isTaken = (event: Event): boolean => isWanted(event, query) && isIn(when, event, moment);
  if (!query.types.includes('event')) return [];
  const scope = query.facet === undefined ? 'type:event' : scopeOf(query.facet);
  const language = languageOf(query);
  const dated = (): readonly DatedEvent[] =>
    inMonth(stock.shelves.byStart(scope, language), query.month);
  const ahead = (): readonly DatedEvent[] => {
    const byEnd = stock.shelves.byEnd(scope, language);
    return byEnd.slice(firstWhere(byEnd, ({ schedule }) => schedule.endsAt > moment));
  };
  const compare = (a: Event, b: Event): number => compareIn(when, a, b, moment);
  const undated = (): readonly Event[] => stock.shelves.undated(scope, language).filter(isTaken);
  switch (when) {
    case 'upcoming':
      return ahead().filter(isTaken).sort(compare);
    case 'called-off': {
      const found = [...ahead(), ...stock.shelves.postponed(scope, language)].filter(isTaken);
      // What is postponed and still has its time ahead stands on both shelves.
      return [...new Set(found)].sort(compare);
    }
    case 'dated':
      return take(dated(), limit, isTaken);
    case 'to-be-announced':
      return undated();
    case 'past':
    case 'on-demand': {
      const started = dated();
      const end = firstWhere(started, ({ schedule }) => schedule.startsAt > moment);
      const newest = latest(started.slice(0, end), limit, isTaken);
      return [...newest.sort(compare), ...undated()];
    }
  }
}

/** The event that is on just now, or else the next one. */
export const nextEvent = (stock: Stock, locale: Locale): Event | undefined =>
  listedEvents(stock, { types: ['event'], locale }, 'upcoming')[0];

/** The last of a shelf in order of start: as many as asked for, and all that start with the last. */
function latest(
  byStart: readonly DatedEvent[],
  limit: number,
  isTaken: (event: Event) => boolean,
): Event[] {
  const taken: DatedEvent[] = [];
  for (let at = byStart.length - 1; at >= 0; at -= 1) {
    const event = byStart[at];
    if (event === undefined) break;
    const last = taken.at(-1);
    if (taken.length >= limit && last?.schedule.startsAt !== event.schedule.startsAt) break;
    if (isTaken(event)) taken.push(event);
  }
  return taken;
}

/** The part of a shelf in order of start that a month of anybody's wall clock can be in. */
function inMonth(byStart: readonly DatedEvent[], month: string | undefined): readonly DatedEvent[] {
  if (month === undefined) return byStart;
  const { from, until } = monthReach(month);
  return byStart.slice(
    firstWhere(byStart, ({ schedule }) => schedule.startsAt >= from),
    firstWhere(byStart, ({ schedule }) => schedule.startsAt >= until),
  );
}

/**
 * What a calendar of so many entries shows: what is ahead comes before what is over, which has long
 * been copied, and of both that which is nearest. Over is what had ended when something in the
 * calendar was last changed: the clock must not change a calendar, and a library that is at work
 * changes something every day.
 */
export function agendaOf({ shelves }: Stock, query: AgendaQuery): Agenda<DatedEvent> {
  const scope = query.facet === undefined ? 'type:event' : scopeOf(query.facet);
  const onShelf = shelves.byStart(scope, { locale: query.locale, own: true });
  const { format } = query;
  const all = format === undefined ? onShelf : onShelf.filter((event) => event.format === format);
  let lastChange = '' as Instant;
  for (const { revisedAt } of all) lastChange = laterOf(lastChange, revisedAt);
  return { events: nearest(all, query.limit, lastChange), total: all.length, lastChange };
}

function nearest(
  byStart: readonly DatedEvent[],
  limit: number,
  moment: Instant,
): readonly DatedEvent[] {
  if (byStart.length <= limit) return [...byStart];
  const isAhead = ({ schedule }: DatedEvent): boolean => schedule.endsAt > moment;
  const shown = new Set(take(byStart, limit, isAhead));
  for (const event of byStart.toReversed()) {
    if (shown.size === limit) break;
    shown.add(event);
  }
  return byStart.filter((event) => shown.has(event));
}

/** @param months the newest first */
export const monthPlace = (months: readonly string[], month: string): MonthPlace => ({
  isThere: months.includes(month),
  before: months.find((other) => other < month),
  after: months.findLast((other) => other > month),
});

/** Every value of a facet, by name. */
export const facetValues = (
  { shelves, find }: Stock,
  facet: Facet,
  locale: Locale,
): readonly string[] =>
  [...shelves.members(`type:${facet}`)]
    .map((documentId) => {
      const document = versionFor(find(documentId) ?? new Map(), locale);
      return { documentId, name: document === undefined ? '' : nameOf(document) };
    })
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.documentId, b.documentId))
    .map(({ documentId }) => documentId);

/** Those under which there is an event, past or to come. */
export const facetValuesWithEvents = (
  stock: Stock,
  facet: Facet,
  locale: Locale,
): readonly string[] =>
  facetValues(stock, facet, locale).filter((documentId) => {
    const scope = `${facet}:${documentId}`;
    const language = { locale, own: false };
    const { byStart, undated } = stock.shelves;
    return byStart(scope, language).length + undated(scope, language).length > 0;
  });
