import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { unreadable } from './layout.fixture.ts';
import { atMost, withLongWords } from './made-hubs.fixture.ts';
import { pagesOf } from './made-pages.fixture.ts';
import { unfold } from './restyle.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, templates } from './templates.ts';
import { tour } from './tour.fixture.ts';

const demo = showToBrowser();

const isFull = process.env['HUB_TEST_SIZE'] === 'full';

const every = (step: number, from: number, paths: readonly string[]): readonly string[] =>
  paths.filter((_, index) => isFull || index % step === from);

async function unreadableUnfolded(page: Page): Promise<readonly string[]> {
  await unfold(page);
  return unreadable(page);
}

test.for([
  { width: 320, paths: every(3, 0, [...templates, ...arabicTemplates]) },
  { width: 768, paths: every(6, 1, templates) },
  { width: 1280, paths: every(6, 4, templates) },
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

test.for([
  ['nothing', 0],
  ['one of everything', 1],
] as const)('a site with %s can be read on a phone', { timeout: 300_000 }, async ([, most]) => {
  const { paths, show } = await pagesOf(atMost(most), demo.address);
  const viewport = { width: 320, height: 640 };
  const sample = every(6, 0, paths);
  expect(await tour(demo, { paths: sample, viewport, prepare: show }, unreadableUnfolded)).toEqual(
    [],
  );
});
