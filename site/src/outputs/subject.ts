import { documentPath, type Facet, facets, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { nameOf } from './site-words.ts';

/** A value of a facet, such as one topic, that a feed or a calendar is about. */
export interface Subject {
  readonly facet: Facet;
  readonly documentId: string;
  readonly name: string;
  /** Its page on the site. */
  readonly path: string;
}

/** Finds a facet's value by its slug, or undefined when this language has none. */
export function subjectOf(
  { facet, slug }: { readonly facet: Facet; readonly slug: string },
  locale: Locale,
  hub: HubReader,
): Subject | undefined {
  const path = documentPath({ type: facet, slug, locale });
  const documentId = path === undefined ? undefined : hub.ask('at-path', path);
  const name = nameOf(documentId, locale, hub);
  if (path === undefined || documentId === undefined || name === undefined) return undefined;
  return { facet, documentId, name, path };
}

/** The scope that a part of an address such as `topic/reading` names. */
export function facetScope({
  facet,
  slug,
}: Readonly<Record<string, string | undefined>>):
  { readonly kind: 'facet'; readonly facet: Facet; readonly slug: string } | undefined {
  const known = facets.find((candidate) => candidate === facet);
  return known && slug !== undefined ? { kind: 'facet', facet: known, slug } : undefined;
}
