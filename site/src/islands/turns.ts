/** The moments, as ISO 8601 texts separated by blanks, at which something begins to be another. */
const readMoments = (moments: string): readonly number[] => moments.split(' ').map(Date.parse);

/** How many of the moments have come, at a moment in milliseconds since 1970: 0 before the first. */
export const turnAt = (moments: string, ms: number): number =>
  readMoments(moments).filter((at) => at <= ms).length;

/** Milliseconds until the next of the moments; Infinity after the last. */
export const waitAt = (moments: string, ms: number): number =>
  Math.min(
    ...readMoments(moments)
      .map((at) => at - ms)
      .filter((wait) => wait > 0),
  );
