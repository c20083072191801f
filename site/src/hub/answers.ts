import {
  byCodeUnit,
  type CalendarDate,
  dateOf,
  type Document,
  type Event,
  type Instant,
  isDocumentPath,
  type Locale,
  locales,
  type MediaRecord,
  type RedirectRecord,
  toWallTime,
  versionFor,
} from '@porchlight/shared';

import type { Boundaries } from './boundaries.ts';
import { cardPath } from '../cards/card-path.ts';
import { cardOf } from './card.ts';
import { labelOf } from './label.ts';
import type { Changes } from './changes.ts';
import { pathOf } from './document.ts';
import { startMonthOf } from './event-day.ts';
import { stateOf } from './event-order.ts';
import {
  agendaOf,
  facetValues,
  facetValuesWithEvents,
  listed,
  monthPlace,
  type Stock,
} from './lists.ts';
import { newDaysIn } from './new-days.ts';
import type { Periods } from './periods.ts';
import type { Published } from './published.ts';
import type { Answers, EventCard, Translation } from './questions.ts';
import { recordingSince } from './recording-since.ts';
import { registrationOpensAt } from './registration-day.ts';
import type { Recordings } from './recordings.ts';
import { relatedTo } from './related.ts';
import { nextRetirement } from './retirement.ts';
import type { Shelves } from './shelves.ts';
import { pagesOf } from './site-pages.ts';
import { isType } from './versions.ts';

/** Everything that answers are made from; it changes under them. */
export interface Known {
  readonly published: Published;
  readonly shelves: Shelves;
  readonly periods: Periods;
  readonly recordings: Recordings;
  readonly boundaries: Boundaries;
  readonly changes: Changes;
  readonly media: ReadonlyMap<string, MediaRecord>;
  /** The newest record of each address. */
  readonly redirects: ReadonlyMap<string, RedirectRecord>;
  /** The event that is on just now, or else the next one. */
  readonly next: (locale: Locale) => Event | undefined;
  readonly moment: () => Instant;
}

export function answersFrom(known: Known): Answers {
  const { published, shelves, periods, recordings, next, boundaries, changes, media, redirects } =
    known;
  const find = published.versions;
  const stock = (): Stock => ({ shelves, find, moment: known.moment() });
  const versionIn = (documentId: string, locale: Locale): Document | undefined =>
    find(documentId)?.get(locale);
  const shownIn = (documentId: string, locale: Locale): Document | undefined => {
    const versions = find(documentId);
    return versions && versionFor(versions, locale);
  };
  const translations = (documentId: string): readonly Translation[] =>
    locales.flatMap((locale) => {
      const document = versionIn(documentId, locale);
      const path = document && pathOf(document);
      return path === undefined ? [] : [{ locale, path }];
    });
  const single: Answers['single'] = (type, locale) => {
    const [first] = [...shelves.members(`type:${type}`)].sort(byCodeUnit);
    return first === undefined ? undefined : shownIn(first, locale);
  };
  /** They hold at every moment: a document that is gone is gone from what is shown of the past too. */
  const redirect = (path: string): RedirectRecord | undefined =>
    // An address that is a document's again, or a page of the site's own, leads to that page.
    published.owner(path) === undefined && isDocumentPath(path) ? redirects.get(path) : undefined;
  return {
    'at-path': (path) => published.owner(path)?.documentId,
    document: versionIn,
    card: (documentId, locale) => {
      const document = shownIn(documentId, locale);
      return document && cardOf(document);
    },
    label: (documentId, locale) => {
      const document = shownIn(documentId, locale);
      return document && labelOf(document);
    },
    list: (query) => listed(stock(), query).map(({ documentId }) => documentId),
    count: (query) => listed(stock(), query).length,
    any: (query) => listed(stock(), { ...query, limit: 1 }).length > 0,
    'is-next': (documentId, locale) => next(locale)?.documentId === documentId,
    'nearest-month': (locale) => {
      const event = next(locale);
      return (event && startMonthOf(event)) ?? periods.months('event', locale)[0];
    },
    agenda: (query) => {
      const { events, ...rest } = agendaOf(stock(), query);
      return { ...rest, events: events.map((event) => cardOf(event) as EventCard) };
    },
    recordings: (query) => recordings.newest(query).take(query.limit).toArray(),
    'new-days': (query) => newDaysIn(shelves, recordings, query),
    'recording-since': (documentId, locale) => {
      const event = versionIn(documentId, locale);
      return isType(event, 'event')
        ? recordingSince(event, changes.of(documentId), known.moment())
        : undefined;
    },
    months: periods.months,
    'month-place': (type, month, locale) => monthPlace(periods.months(type, locale), month),
    years: periods.years,
    pages: (type, year, locale) => pagesOf(shelves, { type, year, locale }, translations),
    facets: (facet, locale) => facetValues(stock(), facet, locale),
    'facets-with-events': (facet, locale) => facetValuesWithEvents(stock(), facet, locale),
    members: (facet, documentId) => shelves.members(`${facet}:${documentId}`).size,
    translations,
    related: (documentId, locale, limit) => {
      const versions = find(documentId);
      return versions === undefined ? [] : relatedTo(shelves, versions, locale, { find, limit });
    },
    phase: (documentId) => {
      const event = shownIn(documentId, locales[0]);
      return isType(event, 'event') ? stateOf(event, known.moment()) : undefined;
    },
    'registration-day-came': (documentId) => {
      const event = shownIn(documentId, locales[0]);
      const at = isType(event, 'event') ? registrationOpensAt(event) : undefined;
      return at !== undefined && at <= known.moment();
    },
    single,
    media: (id) => media.get(id),
    'social-card': cardPath,
    changes: (documentId) => changes.of(documentId),
    undated: (locale) =>
      shelves.undated('type:event', { locale, own: true }).map(({ documentId }) => documentId),
    'changed-events': (locale) => changes.events(locale),
    redirects: () =>
      [...redirects.values()]
        .filter(({ from }) => redirect(from) !== undefined)
        .sort((a, b) => byCodeUnit(a.from, b.from)),
    redirect,
    'next-change': () =>
      [boundaries.next(known.moment()), nextRetirement(stock(), single)]
        .filter((at) => at !== undefined)
        .sort(byCodeUnit)[0],
    moment: known.moment,
    day: (zone) =>
      zone === null
        ? (known.moment().slice(0, 10) as CalendarDate)
        : dateOf(toWallTime(known.moment(), zone)),
  };
}
