import { documentPath, type Facet, type Locale } from '@porchlight/shared';

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
