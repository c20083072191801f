/** What Lighthouse judges; each is a category of its report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** From 0 to 100; without a category that the page is not judged by. */
export type Scores = Readonly<Partial<Record<Category, number>>>;

const wanted = 100;

export const isBelow = (scores: Scores): boolean =>
  Object.values(scores).some((score) => score < wanted);

/** Of each category the middle one of an odd number of runs: a busy machine spoils some of them. */
export const medianOf = (runs: readonly Scores[]): Scores =>
  Object.fromEntries(
    categories.flatMap((category) => {
      const sorted = runs.flatMap((scores) => scores[category] ?? []).toSorted((a, b) => a - b);
      const middle = sorted[(sorted.length - 1) / 2];
      return middle === undefined ? [] : [[category, middle]];
    }),
  );

/** The figures stand under the names of the categories. */
export const rowOf = (scores: Scores, path: string): string =>
  [...categories.map((name) => String(scores[name] ?? '–').padStart(name.length)), path].join('  ');

export const headingRow = [...categories, 'page'].join('  ');
