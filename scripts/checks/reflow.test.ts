import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { unreadable } from './layout.fixture.ts';
import { restyle, unfold } from './restyle.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, templates } from './templates.ts';
import { tour } from './tour.fixture.ts';
import { sampled } from '../quality/size.ts';

const demo = showToBrowser();

const phone = { viewport: { width: 320, height: 640 } };
const pages = [...templates, ...arabicTemplates];

/** First as a page comes, then with everything unfolded. */
async function unreadableAnyWay(page: Page): Promise<readonly string[]> {
  const folded = await unreadable(page);
  await unfold(page);
  return [...new Set([...folded, ...(await unreadable(page))])];
}

test.for([
  // 1280 pixels at 400 %: WCAG 1.4.10.
  { where: 'on a phone of 320 pixels', paths: pages, options: phone },
  {
    // 1280 pixels at 200 %: WCAG 1.4.4.
    where: 'at twice the size',
    paths: sampled(pages, 4),
    options: { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 },
  },
  {
    where: 'on a desk',
    paths: sampled(pages, 4),
    options: { viewport: { width: 1280, height: 800 } },
  },
])('$where everything can be read', { timeout: 240_000 }, async ({ paths, options }) => {
  expect(await tour(demo, { paths, ...options }, unreadableAnyWay)).toEqual([]);
});

/** WCAG 1.4.12, which asks for no space between letters where a script joins them. */
const spaced =
  '* { line-height: 1.5 !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important } :root:not(:lang(ar)) * { letter-spacing: 0.12em !important }';

test(
  'with the space that a reader may ask for everything can be read',
  { timeout: 240_000 },
  async () => {
    const paths = sampled(pages, 3);
    const faults = await tour(demo, { paths, ...phone }, async (page) => {
      await unfold(page);
      await restyle(page, spaced);
      return unreadable(page);
    });
    expect(faults).toEqual([]);
  },
);

test.for([
  ['h1 { position: relative; inset-inline-start: 18rem }', 'beyond the side'],
  ['h1 { inline-size: 30rem }', 'is 498 pixels wide'],
  ['h1 { overflow: hidden; block-size: 0.5rem }', 'cut off'],
  ['.pagehead p { inline-size: 1em }', 'squeezed'],
  ['.pagehead p { margin-block-start: -2rem }', 'on each other'],
  ['h1 { overflow: auto; white-space: nowrap; inline-size: 3rem }', 'no keyboard moves H1 '],
] as const)('under %s this is said: %s', async ([style, said]) => {
  const faults = await tour(demo, { paths: ['/status/'], ...phone }, async (page) => {
    await restyle(page, style);
    return unreadable(page);
  });
  expect(faults.map((fault) => fault.split(': ')[1])).toContain(said);
});
