import { unwritableIn } from '../characters.ts';
import type { JsonFeedProblem } from './rules.ts';

/** Judges the characters of every text in a value, keys too, whatever they mean. */
export function judgeStrings(value: unknown, path: string): readonly JsonFeedProblem[] {
  if (typeof value === 'string') return judgeCharacters(value, path);
  if (Array.isArray(value))
    return value.flatMap((part, index) => judgeStrings(part, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...judgeCharacters(key, path),
    ...judgeStrings(part, pathTo(path, key)),
  ]);
}

export const pathTo = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const judgeCharacters = (text: string, path: string): readonly JsonFeedProblem[] => [
  ...unwritableIn(text).map((character) => ({
    path,
    rule: 'control-character' as const,
    message: `The text holds ${character}.`,
  })),
  ...(text.isWellFormed()
    ? []
    : [{ path, rule: 'lone-surrogate' as const, message: 'The text holds half of a character.' }]),
];
