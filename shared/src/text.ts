/**
 * Control characters (C0 but tab and line feed, DEL, C1), the byte order mark, noncharacters, and
 * the invisible bidi overrides that can make a text read as another one.
 */
const unwanted =
  // oxlint-disable-next-line no-control-regex -- removing control characters is the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}]/gu;

/** What Unicode calls a mandatory break; word processors paste the vertical tab. */
// oxlint-disable-next-line no-control-regex -- these are the breaks to look for
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/**
 * Latin, Arabic and punctuation that no step of cleaning changes: no control, no combining mark, and
 * nothing that has another form in NFC.
 */
const plain =
  /^[\t\n -~\u00a0-\u02ff\u060c\u061b\u061f\u0621-\u064a\u0660-\u0669\u2010-\u2027\u2030-\u205e\u20ac]*$/;

/** Characters made safe, white space as it is: a run of text inside a line, or code. */
export const cleanRun = (text: string): string =>
  // Nearly every text is plain, and looking costs a tenth of cleaning.
  plain.test(text)
    ? text
    : text.toWellFormed().replace(lineBreaks, '\n').replace(unwanted, '').normalize('NFC');

/** Several lines of text: NFC, line feeds only, no control characters, no lone surrogates. */
export const cleanProse = (text: string): string =>
  cleanRun(text)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** One line of text: as prose, with every run of white space made one space (no-break spaces stay). */
export const cleanLine = (text: string): string =>
  cleanProse(text)
    .replace(/[ \t\n]+/g, ' ')
    .trim();

/** Whether there is anything to see: more than white space (Braille's too), marks of direction and their like. */
export const isVisible = (text: string): boolean =>
  /[^\p{Default_Ignorable_Code_Point}\p{Cf}\s\u2800]/u.test(text);

/** Compares by code unit, so an order never depends on a machine's language. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
