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

/** Says of a path whether it is one of a pattern's; the pattern is read once. */
export function matcherOf(pattern: AddressPattern): (path: string) => boolean {
  const [start, end] = partsOf(pattern);
  if (end === undefined) return (path) => path === start;
  const least = start.length + end.length;
  return (path) => path.length >= least && path.startsWith(start) && path.endsWith(end);
}

export const matches = (pattern: AddressPattern, path: string): boolean => matcherOf(pattern)(path);

/** The same addresses in every language of the interface. */
export const inEveryLocale = (...patterns: readonly AddressPattern[]): readonly AddressPattern[] =>
  locales.flatMap((locale) =>
    patterns.map(
      (pattern): AddressPattern => `${localePrefix(locale)}${pattern}` as AddressPattern,
    ),
  );
