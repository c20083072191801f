import type { Line } from './line';

const columns = [
  'at',
  'personName',
  'origin',
  'action',
  'type',
  'entry',
  'language',
  'title',
  'number',
  'run',
  'details',
] as const satisfies readonly (keyof Line)[];

/** A line of RFC 4180. */
const row = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** A byte order mark, because spreadsheets would take the text for another encoding. */
export const csvHead = `\u{FEFF}${row(columns)}`;

export const csvRow = (line: Line): string => row(columns.map((name) => text(line[name])));

function text(value: Line[keyof Line]): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * What begins like a formula is one to a spreadsheet, even in quotes: an apostrophe makes it text. One
 * that takes semicolons or tabs for the ends of cells finds beginnings after those, too.
 */
function quoted(cell: string): string {
  const harmless = cell.replaceAll(/(^|[;\t\r\n])(?=[=+\-@\t\r\n])/g, "$1'");
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
