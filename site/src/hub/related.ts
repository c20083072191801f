import { byCodeUnit, type Document, type Locale, millisOf, versionFor } from '@porchlight/shared';

import { scopesOfAll, weightOf } from './scopes.ts';
import type { Shelves } from './shelves.ts';
import type { Versions } from './versions.ts';

/** Types that can be shown under "related". */
const relatable = new Set(['event', 'news-article', 'blog-post', 'story', 'course', 'guide']);

const isRelatable = ({ type }: Document): boolean => relatable.has(type);

/** How far we look on each side of a document among those that have a value in common with it. */
const reach = 8;

/**
 * Documents that have the most in common with one, among those first published shortly before and
 * after it; of equals the one nearest in time. So a page keeps its block: what is published years
 * later has other neighbours.
 */
export function relatedTo(
  shelves: Shelves,
  versions: Versions,
  locale: Locale,
  { find, limit }: RelatedOptions,
): readonly string[] {
  const document = versionFor(versions, locale);
  if (document === undefined) return [];
  const mine = [...scopesOfAll(versions)].filter((scope) => weightOf(scope) > 0);
  const candidates = new Set(mine.flatMap((scope) => neighbours(shelves, scope, document, locale)));
  const weighted = mine.map((scope) => ({ scope, weight: weightOf(scope) }));
  const scored = [...candidates]
    .filter((other) => isRelatable(other) && other.documentId !== document.documentId)
    .map((other) => {
      const theirs = scopesOfAll(find(other.documentId) ?? new Map([[other.locale, other]]));
      let score = 0;
      for (const { scope, weight } of weighted) if (theirs.has(scope)) score += weight;
      return { other, score };
    });
  // Most have little in common: when they were published need not be known.
  const least = scored.map(({ score }) => score).sort((a, b) => b - a)[limit - 1] ?? 0;
  const at = millisOf(document.firstPublishedAt);
  return scored
    .filter(({ score }) => score >= least)
    .map(({ other: { documentId: id, firstPublishedAt }, score }) => ({
      id,
      score,
      distance: Math.abs(millisOf(firstPublishedAt) - at),
    }))
    .sort((a, b) => b.score - a.score || a.distance - b.distance || byCodeUnit(a.id, b.id))
    .slice(0, limit)
    .map(({ id }) => id);
}

interface RelatedOptions {
  readonly find: (documentId: string) => Versions | undefined;
  readonly limit: number;
}

/** Those whose related block can be another because this document came, went or moved. */
export function concernedBy(
  shelves: Shelves,
  versions: Versions,
  spoken: readonly Locale[],
): readonly string[] {
  const scopes = [...scopesOfAll(versions)].filter((scope) => weightOf(scope) > 0);
  return spoken.flatMap((locale) => {
    const document = versionFor(versions, locale);
    if (document === undefined) return [];
    return scopes
      .flatMap((scope) => neighbours(shelves, scope, document, locale))
      .map(({ documentId }) => documentId);
  });
}

function neighbours(
  shelves: Shelves,
  scope: string,
  document: Document,
  locale: Locale,
): readonly Document[] {
  const shelf = shelves.kin(scope, locale);
  const at = shelf.position(document);
  return shelf.entries().slice(Math.max(0, at - reach), at + reach + 1);
}
