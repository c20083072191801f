import { byCodeUnit } from '@porchlight/shared';

/** Words with how often each is there. */
export interface Tally {
  /** Those that are there at all, the last in code-unit order first. */
  readonly words: () => readonly string[];
  /** Once more or less; answers whether the word has come or gone by that. */
  readonly count: (word: string, by: 1 | -1) => boolean;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  let inOrder: readonly string[] | undefined;
  return {
    words: () => (inOrder ??= [...counts.keys()].sort((a, b) => byCodeUnit(b, a))),
    count: (word, by) => {
      const was = counts.get(word) ?? 0;
      const is = was + by;
      if (is === 0) counts.delete(word);
      else counts.set(word, is);
      if (was !== 0 && is !== 0) return false;
      inOrder = undefined;
      return true;
    },
  };
}
