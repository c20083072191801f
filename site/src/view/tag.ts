import type { Locale } from '@porchlight/shared';

import { otherLanguage, type OtherLanguage } from './language.ts';

/** A short word about something, in a row of them. */
export interface Tag {
  readonly words: string;
  /** Set when it is not in the page's language. */
  readonly language?: OtherLanguage | undefined;
}

/** What a document says of itself, in the language that it is in. */
export const tagOf = (words: string, document: { readonly locale: Locale }, page: Locale): Tag => ({
  words,
  language: otherLanguage(document, page),
});
