import { documentPath, type DocumentType, type Locale } from '@porchlight/shared';

import { slugWords } from '../../fields/slug.ts';
import type { Phrase } from '../../words/phrase.ts';
import { type HubState, pathOf } from '../hub-state.ts';

/** A slug of these words at an address that nobody has, had, or could come back to. */
export function freeSlug(
  { documents, withdrawn, addresses }: HubState,
  type: string,
  locale: Locale,
  words: Phrase,
): string {
  const taken = new Set([
    ...documents.map(pathOf),
    ...withdrawn.map(({ record }) => pathOf(record)),
    ...addresses.map(({ from }) => from),
  ]);
  const base = slugWords(words, locale);
  for (let number = 1; ; number += 1) {
    const slug = `${base}-v${number}`;
    if (!taken.has(documentPath({ type: type as DocumentType, locale, slug }))) return slug;
  }
}
