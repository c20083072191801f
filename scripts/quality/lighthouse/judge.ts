import lighthouse from 'lighthouse';

import { categories, type Category, isBelow, medianOf, type Scores } from './scores.ts';

/** How a page did, and what Lighthouse found wrong with it in the last run. */
export interface Judgement {
  readonly scores: Scores;
  /** `color-contrast: Background and foreground colors do not have a sufficient contrast ratio.` */
  readonly faults: readonly string[];
}

/**
 * How a phone on a slow connection gets a page: Lighthouse's mobile preset, whose slowness is worked
 * out, not waited for. A page that is not perfect at once is judged by the median of three runs.
 *
 * @param port of a browser that can be debugged there
 * @throws when the page cannot be judged at all.
 */
export async function judge(address: string, port: number): Promise<Judgement> {
  const by = await categoriesOf(address);
  const first = await run(address, port, by);
  if (!isBelow(first.scores)) return first;
  const [second, third] = [await run(address, port, by), await run(address, port, by)];
  const scores = medianOf([first, second, third].map((each) => each.scores));
  return { scores, faults: isBelow(scores) ? third.faults : [] };
}

/** A page that asks not to be found is not judged by how well it can be. */
async function categoriesOf(address: string): Promise<readonly Category[]> {
  const html = await (await fetch(address)).text();
  const isHidden = html.includes('<meta name="robots" content="noindex"');
  return categories.filter((name) => !(isHidden && name === 'seo'));
}

async function run(address: string, port: number, by: readonly Category[]): Promise<Judgement> {
  const result = await lighthouse(address, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: [...by],
    // Pages for addresses that lead nowhere are judged as well.
    ignoreStatusCode: true,
  });
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${address}.`);
  const { lhr } = result;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    by.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
  );
  const weighty = by.flatMap((name) =>
    (lhr.categories[name]?.auditRefs ?? []).filter(({ weight }) => weight > 0),
  );
  const faults = weighty
    .map(({ id }) => lhr.audits[id])
    .filter((audit) => audit !== undefined && audit.score !== null && audit.score < 1)
    .map((audit) => `${audit?.id}: ${audit?.title} ${audit?.displayValue ?? ''}`.trimEnd());
  return { scores, faults };
}
