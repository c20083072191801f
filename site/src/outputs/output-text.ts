/** Neither XML nor iCalendar can hold these: controls but tab and line feed, DEL, C1, noncharacters. */
// oxlint-disable-next-line no-control-regex -- removing control characters is the point
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

/**
 * Text that every format can hold. Documents were cleaned when they were read; this keeps the
 * promise for whatever else comes in. Marks of direction stay: our own words use them.
 */
export const outputText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unwritable, '');

/** As {@link outputText}, on one line. */
export const outputLine = (text: string): string =>
  outputText(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

export const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as people see them. */
const graphemesOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/** At most so many characters as people see them; a cut is shown by an ellipsis. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = graphemesOf(text);
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

/** Some programs cut longer titles in the middle of a character. */
export const titleLine = (title: string): string => shortened(outputLine(title), 250);

const encoder = new TextEncoder();

/** A file in pieces, each as UTF-8, in their order. */
export type Pieces = readonly Uint8Array[];

/** A text as UTF-8. */
export const encoded = (text: string): Uint8Array => encoder.encode(text);

/** How long a text is as UTF-8. */
export const octetsOf = (text: string): number => Buffer.byteLength(text);
