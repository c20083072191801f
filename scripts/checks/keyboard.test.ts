import { expect, test } from 'vitest';

import { bringAxe } from './accessibility.fixture.ts';
import { keyboardFaults } from './keyboard.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, eventStates, templates } from './templates.ts';
import { tour } from './tour.fixture.ts';
import { isFull } from '../quality/size.ts';

const demo = showToBrowser();

/** All that can be pressed, folded, filled in or moved sideways is on one of them. */
const windows = [
  {
    scheme: 'light',
    viewport: { width: 1280, height: 800 },
    sample: ['/', eventStates.next, eventStates['past, with a recording'], '/search/'],
  },
  {
    scheme: 'dark',
    viewport: { width: 320, height: 640 },
    sample: ['/', '/events/2026/06/', '/research/community-engagement-survey-2020/', '/ar/'],
  },
] as const;

test.for(windows)(
  'Tab goes through a page in its order, and shows where it is, $scheme',
  { timeout: isFull ? 1_200_000 : 240_000 },
  async ({ scheme, viewport, sample }) => {
    const paths = isFull ? [...templates, ...arabicTemplates] : sample;
    const faults = await tour(demo, { paths, viewport, colorScheme: scheme }, async (page) => {
      await bringAxe(page);
      return keyboardFaults(page);
    });
    expect(faults).toEqual([]);
  },
);

test('the first Tab offers to skip to the content, and Enter goes there', async () => {
  const paths = ['/', '/events/', '/ar/search/'];
  const faults = await tour(demo, { paths }, async (page, path) => {
    await page.keyboard.press('Tab');
    const { href, top } = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      return { href: element.getAttribute('href'), top: element.getBoundingClientRect().top };
    });
    if (href !== '#main' || top < 0) return [`Tab leads to ${href}, ${top} from the top`];
    await page.keyboard.press('Enter');
    await page.waitForURL(`${demo.address}${path}#main`);
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(
      () => document.querySelector('main')?.contains(document.activeElement) ?? false,
    );
    return isInside ? [] : ['the next Tab is not in the content'];
  });
  expect(faults).toEqual([]);
});
