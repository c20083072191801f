import { readFile } from 'node:fs/promises';

import { beforeAll, expect, test } from 'vitest';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { makeFont, placeOf, siteFonts } from './site-fonts.ts';
import { demoMoment, siteAt, textOf } from './demo-site.ts';
import { type PageWeight, weightOf } from './page-weight.ts';
import { kindOf, onePageOfEachKind, pageAt } from './page-kinds.ts';

/** What one page may need, compressed, in bytes. */
const most = {
  css: 9_300,
  printCss: 1400,
  script: 1_500,
  /** Of the one page that does more than show what is there. */
  searchScript: 4_800,
  /** The HTML of an event with all the style it needs: what the first flight of a connection brings. */
  event: 14_000,
};

/**
 * What the HTML of each kind of page may weigh, compressed, in bytes: a tenth more than that of the
 * demo, whose longest is in Arabic.
 */
const mostHtml: Readonly<Record<string, number>> = {
  '/': 9_000,
  '/*': 3_100,
  '/404.html': 1_700,
  '/audiences/': 2_200,
  '/audiences/*': 11_300,
  '/blog/': 3_500,
  '/blog/*': 4_200,
  '/blog/month': 2_100,
  '/campaigns/': 1_800,
  '/campaigns/*': 3_000,
  '/courses/': 3_100,
  '/courses/*': 3_800,
  '/courses/month': 2_000,
  '/embed/': 5_100,
  '/embed/events/': 2_200,
  '/embed/events/*': 1_700,
  '/embed/events/404.html': 600,
  '/events/': 17_000,
  '/events/*': 6_400,
  '/events/formats/*': 12_400,
  '/events/month': 3_100,
  '/events/on-demand/': 7_200,
  '/feeds/': 10_800,
  '/guides/': 2_900,
  '/guides/*': 3_500,
  '/guides/month': 2_100,
  '/news/': 4_400,
  '/news/*': 3_900,
  '/news/month': 2_300,
  '/offline/': 2_900,
  '/people/*': 6_600,
  '/places/': 2_000,
  '/places/*': 8_400,
  '/products/': 2_200,
  '/products/*': 2_400,
  '/products/month': 2_100,
  '/research/': 2_700,
  '/research/*': 4_300,
  '/research/month': 2_100,
  '/search/': 3_900,
  '/series/': 2_000,
  '/series/*': 6_200,
  '/status/': 2_100,
  '/stories/': 3_800,
  '/stories/*': 4_400,
  '/stories/month': 2_500,
  '/topics/': 2_500,
  '/topics/*': 10_400,
};

/** `/events/` of `/ar/events/`: languages share what makes their pages. */
const template = (path: string): string => kindOf(path).replace(/^\/(?:es|ar)(?=\/)/, '');

/** Of one page of each kind and language, and of every event, by path. */
let weights: ReadonlyMap<string, PageWeight>;

beforeAll(async () => {
  const { assets } = await loadCompiledSite();
  const site = await siteAt(demoMoment);
  const pages = new Map(
    [...site.files.keys()].flatMap((file) => {
      const path = pageAt(file);
      return path === undefined ? [] : [[path, file] as const];
    }),
  );
  const events = [...pages.keys()].filter((path) => template(path) === '/events/*');
  weights = new Map(
    [...onePageOfEachKind([...pages.keys()]), ...events].map((path) => [
      path,
      weightOf(textOf(site, pages.get(path) ?? ''), assets),
    ]),
  );
});

const tooHeavy = (isIt: (weight: PageWeight, path: string) => boolean): readonly string[] =>
  [...weights]
    .filter(([path, weight]) => isIt(weight, path))
    .map(([path, weight]) => `${path} ${JSON.stringify(weight)}`);

test('the HTML of every kind of page keeps to its budget, and every kind has one', () => {
  const kinds = new Set([...weights.keys()].map(template));
  expect([...kinds].toSorted()).toEqual(Object.keys(mostHtml).toSorted());
  expect(tooHeavy(({ html }, path) => html > (mostHtml[template(path)] ?? 0))).toEqual([]);
});

test('no page needs more style or script than there is room for', () => {
  expect(tooHeavy(({ css }) => css === 0 || css > most.css)).toEqual([]);
  expect(tooHeavy(({ printCss }) => printCss === 0 || printCss > most.printCss)).toEqual([]);
  const scriptOf = (path: string): number =>
    path.endsWith('/search/') ? most.searchScript : most.script;
  expect(tooHeavy(({ script }, path) => script > scriptOf(path))).toEqual([]);
});

test('every event comes with the first flight: its HTML and all the style it needs', () => {
  const isEvent = (path: string): boolean => template(path) === '/events/*';
  expect(tooHeavy((_, path) => isEvent(path)).length).toBeGreaterThan(50);
  expect(tooHeavy(({ html, css }, path) => isEvent(path) && html + css > most.event)).toEqual([]);
});

test.for(siteFonts)('$file is what is made of the font in its package', async (font) => {
  expect((await makeFont(font)).equals(await readFile(placeOf(font)))).toBe(true);
});
