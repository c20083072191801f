import { byCodeUnit, type Locale } from '@porchlight/shared';

import { type Catalogue, facetKeysOf, versionFor } from './catalogue.ts';

/** Types that can be shown under "related". */
const related = new Set(['event', 'news-article', 'blog-post', 'story', 'course', 'guide']);

/**
 * Documents that share the most facet values with one, the rarer a value the more it counts; newest
 * first among equals. Looks only at documents that share something.
 */
export function relatedIds(
  catalogue: Catalogue,
  documentId: string,
  locale: Locale,
  limit: number,
): readonly string[] {
  const versions = catalogue.documents.get(documentId);
  const document = versions && versionFor(versions, locale);
  if (document === undefined) return [];
  const scores = new Map<string, number>();
  for (const key of facetKeysOf(document)) {
    const ids = catalogue.byFacet.get(key) ?? [];
    for (const id of ids) scores.set(id, (scores.get(id) ?? 0) + 1 / ids.length);
  }
  scores.delete(documentId);
  return [...scores]
    .flatMap(([id, score]) => {
      const other = catalogue.documents.get(id);
      const shown = other && versionFor(other, locale);
      return shown !== undefined && related.has(shown.type)
        ? [{ id, score, at: shown.firstPublishedAt }]
        : [];
    })
    .sort((a, b) => b.score - a.score || byCodeUnit(b.at, a.at) || byCodeUnit(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}
