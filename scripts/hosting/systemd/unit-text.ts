/** A section of a unit: settings in their order, and comments, which begin with `#`. */
export interface Section {
  readonly name: 'Unit' | 'Service' | 'Timer' | 'Install';
  readonly lines: readonly string[];
}

/** A file as systemd reads it, https://www.freedesktop.org/software/systemd/man/systemd.syntax.html. */
export const toUnitText = (sections: readonly Section[]): string =>
  `${sections.map(({ name, lines }) => [`[${name}]`, ...lines].join('\n')).join('\n\n')}\n`;

/** Words of a setting that takes several; `%` begins what systemd replaces. */
export const toWords = (words: readonly string[]): string =>
  words.map((word) => quoted(word.replaceAll('%', '%%'))).join(' ');

const quoted = (word: string): string =>
  /^[\w./@:+%=-]+$/.test(word) ? word : `"${word.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
