import type { Document } from '@porchlight/shared';

import { pathOf } from './document.ts';
import { monthsOf, yearOf } from './periods.ts';
import { orderIn } from './question-keys.ts';
import type { Shift } from './published.ts';
import { scopesOfAll } from './scopes.ts';
import type { Versions } from './versions.ts';

/**
 * The keys (see `keysOf`) of every question whose answer can differ when the shown versions of one
 * document are others than before, but for what is shown near it (`related:`). More keys than needed
 * only cost a question asked in vain; a missing key would leave a page as it was.
 *
 * @param standsElsewhere false when the versions of before and after have the same standing
 */
export function touchedByShift(
  { documentId, before, after }: Shift,
  standsElsewhere: boolean,
): readonly string[] {
  const [left, joined] = [scopesOfAll(before), scopesOfAll(after)];
  const places = [
    ...typesOf(before).union(typesOf(after)),
    ...periodsOf(before).union(periodsOf(after)),
    ...left.union(joined),
  ];
  const regrouped = left.symmetricDifference(joined);
  const moved = pathsOf(before).symmetricDifference(pathsOf(after));
  return [
    `doc:${documentId}`,
    ...places,
    ...(standsElsewhere ? places.map(orderIn) : []),
    ...new Set([...regrouped].map((scope) => `facet:${scope.slice(0, scope.indexOf(':'))}`)),
    ...[...moved].map((path) => `path:${path}`),
    // Whose address it is decides whether a redirect from there is shown.
    ...(moved.size > 0 ? ['redirects'] : []),
  ];
}

const setOf = (versions: Versions, of: (document: Document) => string | undefined): Set<string> =>
  new Set([...versions.values()].map(of).filter((each) => each !== undefined));

const pathsOf = (versions: Versions): Set<string> => setOf(versions, pathOf);

/** The lists of a month and the sitemaps of a year that a document is in. */
const periodsOf = (versions: Versions): Set<string> =>
  new Set(
    [...versions.values()].flatMap((document) =>
      monthsOf(document).map((month) => `month:${document.type}:${month}`),
    ),
  ).union(setOf(versions, (document) => `year:${document.type}:${yearOf(document)}`));

const typesOf = (versions: Versions): Set<string> => setOf(versions, ({ type }) => `type:${type}`);
