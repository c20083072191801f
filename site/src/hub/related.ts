import { byCodeUnit, type Locale, versionFor } from '@porchlight/shared';

import { type Catalogue, facetKeysOf } from './catalogue.ts';
import type { Answers } from './questions.ts';

/** Types that can be shown under "related". */
const related = new Set(['event', 'news-article', 'blog-post', 'story', 'course', 'guide']);

/** More than sums of weights can be wrong by. */
const rounding = 1e-9;

interface Candidate {
  readonly id: string;
  readonly score: number;
  readonly at: string;
}

/** A value that the document is under: the rarer, the more it counts. */
interface SharedValue {
  readonly key: string;
  readonly ids: readonly string[];
  readonly weight: number;
}

/**
 * Finds documents that share the most facet values with one, the rarer a value the more it counts;
 * newest first among equals. Documents under the same values have the same relatives, themselves
 * left out, so those are looked for once.
 */
export function relatedFinder(catalogue: Catalogue): Answers['related'] {
  const known = new Map<string, readonly string[]>();
  return (documentId, locale, limit) => {
    const versions = catalogue.documents.get(documentId);
    const document = versions && versionFor(versions, locale);
    if (document === undefined) return [];
    const keys = facetKeysOf(document).toSorted(byCodeUnit);
    const place = JSON.stringify([keys, locale, limit]);
    const best = known.get(place) ?? bestUnder(catalogue, keys, locale, limit + 1);
    known.set(place, best);
    return best.filter((id) => id !== documentId).slice(0, limit);
  };
}

function bestUnder(
  catalogue: Catalogue,
  keys: readonly string[],
  locale: Locale,
  limit: number,
): readonly string[] {
  const values = keys
    .map((key): SharedValue => {
      const ids = catalogue.byFacet.get(key) ?? [];
      return { key, ids, weight: 1 / ids.length };
    })
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.key, b.key));
  const found = new Map<string, Candidate>();
  for (const [index, { ids }] of values.entries()) {
    const rest = weigh(values.slice(index));
    const sure = [...found.values()].filter(({ score }) => score > rest + rounding);
    // Who is only under the values left cannot overtake these.
    if (sure.length >= limit) break;
    for (const id of ids) {
      const candidate = found.has(id) ? undefined : candidateOf(catalogue, id, values, locale);
      if (candidate !== undefined) found.set(id, candidate);
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || byCodeUnit(b.at, a.at) || byCodeUnit(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

function candidateOf(
  catalogue: Catalogue,
  id: string,
  values: readonly SharedValue[],
  locale: Locale,
): Candidate | undefined {
  const versions = catalogue.documents.get(id);
  if (versions === undefined) return undefined;
  const shown = versionFor(versions, locale);
  if (shown === undefined || !related.has(shown.type)) return undefined;
  const under = new Set([...versions.values()].flatMap(facetKeysOf));
  const score = weigh(values.filter(({ key }) => under.has(key)));
  return { id, score, at: shown.firstPublishedAt };
}

const weigh = (values: readonly SharedValue[]): number =>
  values.reduce((sum, { weight }) => sum + weight, 0);
