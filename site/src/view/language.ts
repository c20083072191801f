import { directionOf, type Locale } from '@porchlight/shared';

import { wordsFor } from '../text/words.ts';

/** What marks a text that is in another language than its page. */
export interface OtherLanguage {
  readonly lang: Locale;
  readonly dir: 'ltr' | 'rtl';
  /** Says so: "In Spanish". */
  readonly word: string;
}

/** The language of a document where it is not the page's. */
export function otherLanguage(
  document: { readonly locale: Locale },
  page: Locale,
): OtherLanguage | undefined {
  const lang = document.locale;
  if (lang === page) return undefined;
  const { frame, languageNames } = wordsFor(page);
  return { lang, dir: directionOf(lang), word: frame.writtenIn(languageNames[lang]) };
}
