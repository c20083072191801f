/** What Lighthouse judges; each is a category of its report. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** From 0 to 100. */
export type Scores = Readonly<Record<Category, number>>;

export const wanted = 100;

export const isBelow = (scores: Scores): boolean =>
  categories.some((category) => scores[category] < wanted);

/** Of each category the middle one of an odd number of runs: a busy machine spoils some of them. */
export const medianOf = (runs: readonly Scores[]): Scores =>
  Object.fromEntries(
    categories.map((category) => {
      const sorted = runs.map((scores) => scores[category]).toSorted((a, b) => a - b);
      return [category, sorted[(sorted.length - 1) / 2] ?? 0];
    }),
  ) as Scores;

/** `100  100   98  100  /events/`; the heading has the columns of the rows. */
export const rowOf = (scores: Scores, path: string): string =>
  [
    ...categories.map((category) => String(scores[category]).padStart(columnOf(category))),
    path,
  ].join('  ');

export const headingRow = [...categories, 'page'].join('  ');

const columnOf = (category: Category): number => category.length;
