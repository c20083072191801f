import { locales, localePrefix } from '@porchlight/shared';

/**
 * The addresses of files of one kind: one address, or all with a beginning and an end around one
 * `*`, which stands for anything, slashes included. Every host's own language can say that much.
 */
export type AddressPattern = `/${string}`;

/** The parts around the `*`; the second is undefined where there is none. */
export function partsOf(pattern: AddressPattern): readonly [string, string | undefined] {
  const [start = '', end] = pattern.split('*');
  return [start, end];
}

export function matches(pattern: AddressPattern, path: string): boolean {
  const [start, end] = partsOf(pattern);
  if (end === undefined) return path === start;
  return path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** The same addresses in every language of the interface. */
export const inEveryLocale = (...patterns: readonly AddressPattern[]): readonly AddressPattern[] =>
  locales.flatMap((locale) =>
    patterns.map(
      (pattern): AddressPattern => `${localePrefix(locale)}${pattern}` as AddressPattern,
    ),
  );
