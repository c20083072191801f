import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { unreadable } from './layout.fixture.ts';
import { atMost, withLongWords } from './made-hubs.fixture.ts';
import { pagesOf } from './made-pages.fixture.ts';
import { unfold } from './restyle.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, templates } from './templates.ts';
import { tour } from './tour.fixture.ts';
import { sampled } from '../quality/size.ts';

const demo = showToBrowser();

async function unreadableUnfolded(page: Page): Promise<readonly string[]> {
  await unfold(page);
  return unreadable(page);
}

test.for([
  { width: 320, paths: sampled([...templates, ...arabicTemplates], 3) },
  { width: 768, paths: sampled(templates, 6, 1) },
  { width: 1280, paths: sampled(templates, 6, 4) },
])(
  'words as long as German has can be read at $width pixels',
  { timeout: 300_000 },
  async ({ width, paths }) => {
    const { paths: made, show } = await pagesOf(withLongWords, demo.address);
    const viewport = { width, height: 900 };
    const shown = paths.filter((path) => made.includes(path));
    expect(await tour(demo, { paths: shown, viewport, prepare: show }, unreadableUnfolded)).toEqual(
      [],
    );
  },
);

test('they can be read on a phone where no font arrives', { timeout: 300_000 }, async () => {
  const { paths: made, show } = await pagesOf(withLongWords, demo.address);
  const prepare = async (context: BrowserContext): Promise<void> => {
    await show(context);
    const empty = { status: 200, contentType: 'font/woff2', body: '' };
    await context.route(/\.woff2$/, (route) => route.fulfill(empty));
  };
  // The page with the widest words, and some of all.
  const paths = [...new Set(['/ar/feeds/', ...sampled([...templates, ...arabicTemplates], 6, 2)])];
  const viewport = { width: 320, height: 900 };
  const shown = paths.filter((path) => made.includes(path));
  expect(await tour(demo, { paths: shown, viewport, prepare }, unreadableUnfolded)).toEqual([]);
});

test.for([
  ['nothing', 0],
  ['one of everything', 1],
] as const)('a site with %s can be read on a phone', { timeout: 300_000 }, async ([, most]) => {
  const { paths, show } = await pagesOf(atMost(most), demo.address);
  const viewport = { width: 320, height: 640 };
  const sample = sampled(paths, 6);
  expect(await tour(demo, { paths: sample, viewport, prepare: show }, unreadableUnfolded)).toEqual(
    [],
  );
});
