/** Numbers that look drawn by lot and are the same for the same seed, on every machine. */
export interface Random {
  /** At least 0 and less than 1. */
  readonly fraction: () => number;
  /** A whole number, at least 0 and less than `end`. */
  readonly below: (end: number) => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  /** @throws RangeError when there is nothing to pick from. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** So many different items in the order of the list, or all when there are fewer. */
  readonly some: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Xorshift with 128 bits of state (Marsaglia, "Xorshift RNGs", 2003, §3.1). */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let [x, y, z, w] = [0, 1, 2, 3].map((lane) => hash(`${lane} ${seed.join(' ')}`)) as [
    number,
    number,
    number,
    number,
  ];
  const fraction = (): number => {
    const t = x ^ (x << 11);
    [x, y, z] = [y, z, w];
    w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0;
    return w / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(fraction() * end);
  return {
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => fraction() < probability,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
    some(items, count) {
      let wanted = Math.min(count, items.length);
      return items.filter((_, index) => {
        const taken = below(items.length - index) < wanted;
        if (taken) wanted -= 1;
        return taken;
      });
    },
  };
}

/** FNV-1a, and the finaliser of MurmurHash3 so that seeds that are alike give states that are not. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
