import {
  type DocumentAddress,
  facets,
  calendarPath,
  documentPath,
  embedPath,
  isDated,
  parseDocumentPath,
  subscriptionPaths,
  toFacet,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';

/** Where an address of the site leads that is none any more: somewhere else, or nowhere. */
export type Move =
  { readonly from: string; readonly to: string } | { readonly from: string; readonly gone: true };

/**
 * Where every former address leads: pages, and the feeds, calendars and lists for other sites that
 * went with them. Whoever subscribed to a topic, or shows its events, must not lose it because the
 * topic got another name.
 */
export function movesOf(hub: HubReader): readonly Move[] {
  const records = hub.ask('redirects');
  const targets = new Map(records.map(({ from, to }) => [from, to]));
  const moves = records.flatMap(({ from, to }) => [
    moveTo(from, to),
    ...programMoves(from, endOf(to, targets), (address) => filesAt(hub, address)),
  ]);
  return [...moves, ...undatedMoves(hub)];
}

/** The feeds and calendars that a document has at an address, if there is one. */
function filesAt(hub: HubReader, address: DocumentAddress): readonly string[] {
  const owner = hub.ask('at-path', documentPath(address) ?? '');
  if (owner === undefined) return [];
  if (address.type !== 'event') return filesOf(address);
  const event = hub.ask('document', owner, address.locale);
  return event?.type === 'event' && isDated(event.schedule) ? filesOf(address) : [];
}

/** An event whose date was taken back has no calendar any more, and programs may forget what it had. */
const undatedMoves = (hub: HubReader): readonly Move[] =>
  hub.site.locales.flatMap((locale) =>
    hub.ask('undated', locale).flatMap((documentId) => {
      const event = hub.ask('document', documentId, locale);
      if (event?.type !== 'event') return [];
      const hadDate = hub
        .ask('changes', documentId)
        .some(
          (record) =>
            record.locale === locale &&
            record.changes.some(({ field, from }) => field === 'startsAt' && from),
        );
      const from = calendarPath({ kind: 'event', slug: event.slug }, locale);
      return hadDate ? [{ from, gone: true } as const] : [];
    }),
  );

/** Where one arrives at last: a snapshot from elsewhere can lead from one former address to another. */
function endOf(
  to: string | undefined,
  targets: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const seen = new Set<string>();
  let end = to;
  while (end !== undefined && targets.has(end) && !seen.has(end)) {
    seen.add(end);
    end = targets.get(end);
  }
  return end;
}

const moveTo = (from: string, to: string | undefined): Move =>
  to === undefined ? { from, gone: true } : { from, to };

/**
 * The moves of the feeds and calendars that belong to a page.
 *
 * @param existing those that are at an address now
 */
export function programMoves(
  from: string,
  to: string | undefined,
  existing: (address: DocumentAddress) => readonly string[],
): readonly Move[] {
  const [before, after] = [parseDocumentPath(from), parseDocumentPath(to ?? '')];
  if (before === undefined) return [];
  const isAlike = (before.type === 'event') === (after?.type === 'event');
  const targets = after !== undefined && isAlike ? filesOf(after) : [];
  const kept = new Set(existing(before));
  const there = new Set(after === undefined ? [] : existing(after));
  return filesOf(before).flatMap((path, index) => {
    // An address that is somebody's again stays theirs.
    if (kept.has(path)) return [];
    const target = targets[index];
    return [moveTo(path, target !== undefined && there.has(target) ? target : undefined)];
  });
}

/** In one order for each type, so that those of two addresses can be put beside each other. */
function filesOf({ type, slug, locale }: DocumentAddress): readonly string[] {
  if (type === 'event') return [calendarPath({ kind: 'event', slug }, locale)];
  const facet = facets.find((each) => each === type);
  if (facet === undefined) return [];
  const subscription = toFacet(facet, slug);
  const { calendar } = subscription;
  const list = calendar === undefined ? [] : [embedPath(calendar, locale)];
  return [...subscriptionPaths(subscription, locale), ...list];
}

/** The moves as a static server reads them. */
export const toMovesFile = (hub: HubReader): string => `${JSON.stringify(movesOf(hub))}\n`;
