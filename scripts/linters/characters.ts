/**
 * What no text of ours holds: controls but tab and line feed, DEL, C1, the separators U+2028 and
 * U+2029 that some programs take for the end of a line, the byte order mark, noncharacters.
 */
const unwritable =
  // oxlint-disable-next-line no-control-regex -- finding control characters is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}]/gu;

/** The characters of a text that no file of ours may hold, each once, as in `U+0007`. */
export const unwritableIn = (text: string): readonly string[] => [
  ...new Set(Array.from(text.matchAll(unwritable), ([character]) => codePointName(character))),
];

/** The text with a space for each such character, as long as it was. */
export const withoutUnwritable = (text: string): string =>
  text.replace(unwritable, (character) => ' '.repeat(character.length));

/** White space (Braille's too), and what no program draws: zero-width spaces, marks of direction, variation selectors. */
const unseen = /^[\p{White_Space}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether there is nothing in a text that anybody could see. */
export const isBlank = (text: string): boolean => unseen.test(text);

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether a text has more characters, as people see them, than the limit. */
export function isLongerThan(text: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (const _ of segmenter.segment(text)) {
    count += 1;
    if (count > limit) return true;
  }
  return false;
}

/** What people see as one character and would be cut by a cut at this index, if anything. */
export function characterCutAt(text: string, index: number): string | undefined {
  // Between two ASCII characters nothing is ever joined, but for CR and LF, which no line holds.
  if (text.charCodeAt(index) < 0x80 && text.charCodeAt(index - 1) < 0x80) return undefined;
  const found = segmenter.segment(text).containing(index);
  return found === undefined || found.index === index ? undefined : found.segment;
}

const encoder = new TextEncoder();

/** How many octets a text takes as UTF-8. */
export const octetsOf = (text: string): number => encoder.encode(text).length;
