/**
 * Control characters (C0 but tab and line feed, DEL, C1), the byte order mark, noncharacters, and
 * the invisible bidi overrides that can make a text read as another one.
 */

// oxlint-disable-next-line no-control-regex -- removing control characters is the point
const unwanted =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

/** Several lines of text: NFC, line feeds only, no control characters, no lone surrogates. */
export const cleanProse = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unwanted, '')
    .normalize('NFC')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** One line of text: as prose, with every run of white space made one space (no-break spaces stay). */
export const cleanLine = (text: string): string =>
  cleanProse(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

/** Compares by code unit, so an order never depends on a machine's language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
