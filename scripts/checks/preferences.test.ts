import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, eventStates, templates } from './templates.ts';
import { tour, type Tour } from './tour.fixture.ts';
import { isFull } from '../quality/size.ts';

const demo = showToBrowser();

const paths = isFull
  ? [...templates, ...arabicTemplates]
  : [
      '/',
      '/events/',
      '/research/community-engagement-survey-2020/',
      eventStates.cancelled,
      eventStates['past, with a recording'],
      '/ar/',
    ];

/** What each page shows under a preference, as one text a page. */
async function shownUnder(
  preference: Omit<Tour, 'paths'>,
  look: (page: Page) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> {
  const shown: Record<string, unknown> = {};
  const faults = await tour(demo, { paths, ...preference }, async (page, path) => {
    shown[path] = await look(page);
    return [];
  });
  expect(faults).toEqual([]);
  return shown;
}

const words = (page: Page): Promise<string> => page.innerText('body');

test('with forced colours and with more contrast every word is still there', async () => {
  const plain = await shownUnder({}, words);
  expect(await shownUnder({ forcedColors: 'active' }, words)).toEqual(plain);
  expect(await shownUnder({ contrast: 'more' }, words)).toEqual(plain);
});

test('with forced colours what was set off by its ground is set off by a line', async () => {
  const bare = await shownUnder({ forcedColors: 'active' }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.btn, .flag, .leaf, .plate, .slip, .finding, .notice')]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(each);
          return borderBlockEndStyle === 'none' || Number.parseFloat(borderBlockEndWidth) < 1;
        })
        .map((each) => each.className),
    ),
  );
  expect(bare).toEqual(Object.fromEntries(paths.map((path) => [path, []])));
});

test('with more contrast no text is fainter than another, and no line than an edge', async () => {
  const colours = (page: Page) =>
    page.evaluate(() => {
      const colour = (of: string): string => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.setProperty('color', `var(${of})`);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      return [colour('--ink-2') === colour('--ink'), colour('--line') === colour('--edge')];
    });
  const same = (value: boolean) => Object.fromEntries(paths.map((path) => [path, [value, value]]));
  expect(await shownUnder({ contrast: 'more' }, colours)).toEqual(same(true));
  expect(await shownUnder({ contrast: 'no-preference' }, colours)).toEqual(same(false));
});

test('who asks for less motion gets none', async () => {
  const moving = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].some((each) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
        return (
          transitionDuration.split(', ').some((time) => time !== '0s') ||
          animationName !== 'none' ||
          scrollBehavior !== 'auto'
        );
      }),
    );
  const all = (value: boolean) => Object.fromEntries(paths.map((path) => [path, value]));
  expect(await shownUnder({ reducedMotion: 'reduce' }, moving)).toEqual(all(false));
  // A button of the home page changes its colour slowly, for those who do not mind.
  expect((await shownUnder({ reducedMotion: 'no-preference' }, moving))['/']).toBe(true);
});
