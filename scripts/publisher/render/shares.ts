import { byCodeUnit } from '@porchlight/shared';

/** Hands out the next few paths to whoever has a share; none when nothing is left. */
export type Take = (share: number, count: number) => readonly string[];

/**
 * Divides paths among threads so that each has what lies together: pages of one language and feeds of
 * one kind are made of the same parts, which a thread keeps. Whoever is through helps where most is
 * left, from the other end.
 */
export function sharesOf(paths: readonly string[], threads: number): Take {
  const sorted = paths.toSorted(byCodeUnit);
  const size = Math.ceil(sorted.length / threads);
  const shares = Array.from({ length: threads }, (_, share) =>
    sorted.slice(share * size, (share + 1) * size),
  );
  return (share, count) => {
    const own = shares[share]?.splice(0, count) ?? [];
    if (own.length > 0) return own;
    const [most] = shares.toSorted((a, b) => b.length - a.length);
    return most?.splice(-count) ?? [];
  };
}
