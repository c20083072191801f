import { type Locale, locales } from '@porchlight/shared';

/** The same words in every language of the interface. */
export type Phrase = Readonly<Record<Locale, string>>;

export const phrase = (en: string, es: string, ar: string): Phrase => ({ en, es, ar });

/** Words that are the same everywhere: proper names and numbers. */
export const same = (text: string): Phrase => phraseOf(() => text);

export const phraseOf = (say: (locale: Locale) => string): Phrase =>
  // One text for each language is what the type asks for.
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Phrase;

/** A pattern with its `{}` filled in, in every language. */
export const filled = (pattern: Phrase, words: Phrase): Phrase =>
  phraseOf((locale) => pattern[locale].replace('{}', () => words[locale]));
