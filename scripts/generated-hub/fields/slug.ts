import { defaultLocale, type Locale, proposeSlug } from '@porchlight/shared';

import type { Phrase } from '../words/phrase.ts';

/** Room for a number, and for what a former address begins with. */
const longest = 60;

/** A slug of words and a number, which is what tells it from others of the same words. */
export const slugOf = (words: Phrase, locale: Locale, index: number): string =>
  `${slugWords(words, locale)}-${index + 1}`;

/** Words in other letters than Latin ones take the English slug, as an editor would. */
export function slugWords(words: Phrase, locale: Locale): string {
  const text = words[/(?!\p{Script=Latin})\p{L}/u.test(words[locale]) ? defaultLocale : locale];
  return proposeSlug(text).slice(0, longest).replace(/-$/, '');
}

/** The slug that an entry had before it got another address. */
export const formerSlug = (slug: string): string => `earlier-${slug}`;
