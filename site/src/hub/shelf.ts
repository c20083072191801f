/** How two entries of a shelf stand to each other; never 0 for two different ones. */
export type Compare<Entry> = (a: Entry, b: Entry) => number;

/** Entries in one order, kept as they come and go. */
export interface Shelf<Entry> {
  /** In order; only true until the next entry comes or goes. */
  readonly entries: () => readonly Entry[];
  readonly add: (entry: Entry) => void;
  readonly remove: (entry: Entry) => void;
  /** Where an entry stands, or would stand. */
  readonly position: (entry: Entry) => number;
}

/**
 * Sorts at the first look: filling a shelf costs one sort, and an entry more or less afterwards
 * costs finding its place.
 */
export function createShelf<Entry>(compare: Compare<Entry>): Shelf<Entry> {
  const kept: Entry[] = [];
  let isSorted = false;
  const entries = (): readonly Entry[] => {
    if (!isSorted) kept.sort(compare);
    isSorted = true;
    return kept;
  };
  const position = (entry: Entry): number =>
    firstWhere(entries(), (other) => compare(other, entry) >= 0);
  return {
    entries,
    position,
    add: (entry) => {
      if (isSorted) kept.splice(position(entry), 0, entry);
      else kept.push(entry);
    },
    remove: (entry) => {
      const at = position(entry);
      if (kept[at] === entry) kept.splice(at, 1);
    },
  };
}

/**
 * The first place in an ordered list whose entry passes; its length when none does. What passes
 * must come after all that does not.
 */
export function firstWhere<Entry>(
  entries: readonly Entry[],
  passes: (entry: Entry) => boolean,
): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(entries[middle] as Entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
