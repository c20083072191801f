import { byCodeUnit } from '@porchlight/shared';

/** Hands out the next few paths to whoever has a share; none when nothing is left. */
export type Take = (share: number) => readonly string[];

/**
 * Divides paths among threads so that each has what lies together: pages of one language and feeds of
 * one kind are made of the same parts, which a thread keeps. Whoever is through helps where most is
 * left, from the other end.
 */
export function sharesOf(paths: readonly string[], count: number, batchSize: number): Take {
  const sorted = paths.toSorted(byCodeUnit);
  const size = Math.ceil(sorted.length / count);
  const shares = Array.from({ length: count }, (_, share) =>
    sorted.slice(share * size, (share + 1) * size),
  );
  return (share) => {
    const own = shares[share]?.splice(0, batchSize) ?? [];
    if (own.length > 0) return own;
    const [most] = shares.toSorted((a, b) => b.length - a.length);
    return most?.splice(-batchSize) ?? [];
  };
}
