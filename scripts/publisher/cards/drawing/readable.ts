import type { Coverage } from './fonts.ts';

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Joiners, marks of direction and variation selectors: they have no picture of their own. */
const invisible = /^[\p{Default_Ignorable_Code_Point}]$/u;

/**
 * A text as far as the fonts can draw it: emoji and other signs that they lack are left out. Undefined
 * where a letter or a figure would be missing, because half a word says something else.
 */
export function readable(text: string, covers: Coverage): string | undefined {
  const kept: string[] = [];
  for (const { segment } of letters.segment(text.normalize('NFC'))) {
    const isCovered = [...segment].every(
      (sign) => invisible.test(sign) || covers(sign.codePointAt(0)!),
    );
    if (isCovered || /^\s+$/u.test(segment)) kept.push(segment);
    else if (/[\p{L}\p{N}]/u.test(segment) && !/\p{Emoji_Presentation}|\uFE0F/u.test(segment))
      return undefined;
  }
  const words = kept.join('').replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}

/** The pieces that a text may be cut between. */
export const graphemesOf = (text: string): readonly string[] =>
  [...letters.segment(text)].map(({ segment }) => segment);
