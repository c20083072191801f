/** Lines of a configuration, without the ends of lines. */
export type Lines = readonly string[];

/** Two spaces, unless a program's own formatter has it otherwise. */
export const indented = (lines: Lines, by = '  '): Lines => lines.map((line) => by + line);

export const inBraces = (head: string, lines: Lines, by?: string): Lines => [
  `${head} {`,
  ...indented(lines, by),
  '}',
];

/** What may be inside differs: each program replaces something else there. */
export const inQuotes = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;
