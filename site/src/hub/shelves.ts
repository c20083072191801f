import {
  byCodeUnit,
  type DatedSchedule,
  type Document,
  type Event,
  isDated,
  type Locale,
  versionFor,
} from '@porchlight/shared';

import { scopesOfAll, weightOf } from './scopes.ts';
import { type Compare, createShelf, type Shelf } from './shelf.ts';
import { isType, type Versions } from './versions.ts';

/** Which versions a shelf holds: those of a language itself, or what is shown where it is wanted. */
export type Language = { readonly locale: Locale; readonly own: boolean };

/** An event with a date. */
export type DatedEvent = Event & { readonly schedule: DatedSchedule };

/** Every order in which documents are looked at, by where they belong (`type:event`, `topic:<id>`). */
export interface Shelves {
  /** The newest first. */
  readonly newest: (scope: string, language: Language) => readonly Document[];
  /** Events with a date: the first to start comes first. */
  readonly byStart: (scope: string, language: Language) => readonly DatedEvent[];
  /** Events with a date: the first to end comes first. */
  readonly byEnd: (scope: string, language: Language) => readonly DatedEvent[];
  /** Events without a date, by id. */
  readonly undated: (scope: string, language: Language) => readonly Event[];
  /** Events that wait for another date, by id. */
  readonly postponed: (scope: string, language: Language) => readonly Event[];
  /** The newest first, as shown in a language: where neighbours are looked for, so only what counts. */
  readonly kin: (scope: string, locale: Locale) => Shelf<Document>;
  /** Ids of what belongs somewhere, in any language. */
  readonly members: (scope: string) => ReadonlySet<string>;
  /** Takes one document from where its former versions stood to where its present ones belong. */
  readonly replace: (documentId: string, before: Versions, after: Versions) => void;
}

type Order = 'newest' | 'start' | 'end' | 'undated' | 'postponed' | 'kin';

export const newestFirst: Compare<Document> = (a, b) =>
  byCodeUnit(b.firstPublishedAt, a.firstPublishedAt) || byCodeUnit(a.documentId, b.documentId);

const byId: Compare<Document> = (a, b) => byCodeUnit(a.documentId, b.documentId);

/** An order by an edge of the schedule; only dated events stand in it. */
const byEdge =
  (edge: 'startsAt' | 'endsAt'): Compare<Document> =>
  (a, b) =>
    byCodeUnit(edgeOf(a, edge), edgeOf(b, edge)) || byId(a, b);

const edgeOf = (document: Document, edge: 'startsAt' | 'endsAt'): string =>
  isDatedEvent(document) ? document.schedule[edge] : '';

const orders: Readonly<Record<Order, Compare<Document>>> = {
  newest: newestFirst,
  start: byEdge('startsAt'),
  end: byEdge('endsAt'),
  undated: byId,
  postponed: byId,
  kin: newestFirst,
};

export function createShelves(spoken: readonly Locale[]): Shelves {
  const shelves = new Map<string, Shelf<Document>>();
  const members = new Map<string, Set<string>>();
  const shelf = (key: string, order: Order): Shelf<Document> => {
    const known = shelves.get(key) ?? createShelf(orders[order]);
    shelves.set(key, known);
    return known;
  };
  const look = (order: Order, scope: string, language: Language): readonly Document[] =>
    shelves.get(keyOf(order, scope, language))?.entries() ?? [];
  return {
    newest: (scope, language) => look('newest', scope, language),
    // What `placesOf` puts on these shelves are events, dated ones on the first two.
    byStart: (scope, language) => look('start', scope, language) as readonly DatedEvent[],
    byEnd: (scope, language) => look('end', scope, language) as readonly DatedEvent[],
    undated: (scope, language) => look('undated', scope, language) as readonly Event[],
    postponed: (scope, language) => look('postponed', scope, language) as readonly Event[],
    kin: (scope, locale) => shelf(keyOf('kin', scope, { locale, own: false }), 'kin'),
    members: (scope) => members.get(scope) ?? nobody,
    replace: (documentId, before, after) => {
      const [from, to] = [placesOf(before, spoken), placesOf(after, spoken)];
      for (const [key, { order, document }] of from)
        if (to.get(key)?.document !== document) shelf(key, order).remove(document);
      for (const [key, { order, document }] of to)
        if (from.get(key)?.document !== document) shelf(key, order).add(document);
      for (const scope of scopesWithType(before)) members.get(scope)?.delete(documentId);
      for (const scope of scopesWithType(after)) {
        const ids = members.get(scope) ?? new Set<string>();
        members.set(scope, ids.add(documentId));
      }
    },
  };
}

const nobody: ReadonlySet<string> = new Set();

const keyOf = (order: Order, scope: string, { locale, own }: Language): string =>
  `${order} ${scope} ${locale}${own ? ' own' : ''}`;

interface Place {
  readonly order: Order;
  readonly document: Document;
}

/** Every shelf that a document stands on, with the version that stands there. */
function placesOf(versions: Versions, spoken: readonly Locale[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const scopes = scopesWithType(versions);
  for (const locale of spoken) {
    for (const own of [true, false]) {
      const document = own ? versions.get(locale) : versionFor(versions, locale);
      if (document === undefined) continue;
      for (const scope of scopes)
        for (const order of ordersOf(document, scope, own))
          places.set(keyOf(order, scope, { locale, own }), { order, document });
    }
  }
  return places;
}

function ordersOf(document: Document, scope: string, own: boolean): readonly Order[] {
  const kin: readonly Order[] = own || weightOf(scope) === 0 ? [] : ['kin'];
  if (!isType(document, 'event')) return ['newest', ...kin];
  const postponed: readonly Order[] = document.eventStatus === 'postponed' ? ['postponed'] : [];
  return [
    'newest',
    ...kin,
    ...(isDatedEvent(document) ? datedOrders : undatedOrders),
    ...postponed,
  ];
}

const datedOrders: readonly Order[] = ['start', 'end'];
const undatedOrders: readonly Order[] = ['undated'];

const isDatedEvent = (document: Document): document is DatedEvent =>
  isType(document, 'event') && isDated(document.schedule);

/** All versions of a document have one type. */
function scopesWithType(versions: Versions): ReadonlySet<string> {
  const [any] = versions.values();
  return any === undefined ? nobody : new Set([`type:${any.type}`, ...scopesOfAll(versions)]);
}
