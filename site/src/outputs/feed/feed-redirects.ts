import {
  calendarFacets,
  calendarPath,
  cancelPolicies,
  type DocumentAddress,
  type Facet,
  facets,
  feedPath,
  parseDocumentPath,
  type RedirectRecord,
} from '@porchlight/shared';

/** Where an address of the site leads that is none any more. */
export interface Move {
  readonly from: string;
  /** Where it is now; without it, it is gone. */
  readonly to: string | undefined;
}

/**
 * The feeds and calendars that move, or go, with a page: whoever subscribed to a topic must not
 * lose it because the topic got another name.
 *
 * @param exists whether the site has such an address now
 */
export function feedMoves(
  { from, to }: RedirectRecord,
  exists: (path: string) => boolean,
): readonly Move[] {
  const [before, after] = [parseDocumentPath(from), to && parseDocumentPath(to)];
  if (before === undefined) return [];
  const targets = after ? filesOf(after) : [];
  return filesOf(before)
    .map((path, index) => ({ from: path, to: targets[index] }))
    .filter((move) => !exists(move.from))
    .map((move) => ({
      ...move,
      to: move.to !== undefined && exists(move.to) ? move.to : undefined,
    }));
}

/** In one order for each type, so that those of two addresses can be put beside each other. */
function filesOf({ type, slug, locale }: DocumentAddress): readonly string[] {
  if (type === 'event') return [calendarPath({ kind: 'event', slug }, locale)];
  const facet: Facet | undefined = facets.find((each) => each === type);
  if (facet === undefined) return [];
  const gathering = calendarFacets.find((each) => each === facet);
  return [
    feedPath({ kind: 'facet', facet, slug }, 'xml', locale),
    feedPath({ kind: 'facet', facet, slug }, 'json', locale),
    ...(gathering === undefined
      ? []
      : cancelPolicies.map((policy) =>
          calendarPath({ kind: 'facet', facet: gathering, slug }, locale, policy),
        )),
  ];
}
