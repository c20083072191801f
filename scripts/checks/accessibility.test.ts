import { expect, test } from 'vitest';

import { faultsOf, idleAmong, judge } from './accessibility.fixture.ts';
import { faintText } from './contrast.fixture.ts';
import { demoMoment } from './demo-site.ts';
import { explainedDoubts } from './explained-doubts.ts';
import { pagesOf } from './made-pages.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { arabicTemplates, eventStates, templates } from './templates.ts';
import { tour, type Tour } from './tour.fixture.ts';
import { isFull, sampled } from '../quality/size.ts';

const demo = showToBrowser();

/** The ways in which a page can look. */
const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 } },
  'narrow and dark': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  print: { media: 'print' },
} as const satisfies Readonly<Record<string, Omit<Tour, 'paths'>>>;

/** What looks unlike itself in a mode is looked at in it at any size. */
const telling: Readonly<Record<string, readonly string[]>> = {
  print: ['/events/2026/06/', '/blog/six-blocks-ten-names/'],
};

/** Every template in every mode; in the small size each in one of them, by turns. */
const looks = Object.entries(modes).map(([mode, options], turn, { length }) => {
  const english = sampled(templates, length, turn);
  const arabic = sampled(arabicTemplates, 5 * length, turn);
  const paths = [...new Set([...english, ...arabic, ...(telling[mode] ?? [])])];
  return { mode, options, paths };
});

test(
  'axe finds no fault in any template, and is in doubt about nothing but what is explained',
  { timeout: isFull ? 1_800_000 : 300_000 },
  async () => {
    const faults: string[] = [];
    const needed = new Set<string>();
    for (const { mode, options, paths } of looks) {
      const found = await tour(demo, { paths, ...options }, async (page) => {
        const judgement = await judge(page);
        for (const within of judgement.needed) needed.add(within);
        return judgement.faults;
      });
      faults.push(...found.map((fault) => `${mode}, ${fault}`));
    }
    expect([...faults, ...idleAmong(explainedDoubts, needed)]).toEqual([]);
  },
);

test('axe finds no fault in a page that was removed', async () => {
  const paths = ['/events/removed/', '/ar/events/removed/'];
  const redirects = paths.map((from) => ({ from, gone: true as const, at: demoMoment }));
  const { show: prepare } = await pagesOf((snapshot) => ({ ...snapshot, redirects }), demo.address);
  const headings: (string | null)[] = [];
  const faults = await tour(demo, { paths, prepare }, async (page) => {
    headings.push(await page.textContent('h1'));
    return faultsOf(page);
  });
  const expected = ['This event was taken down', 'أُزيلت هذه الفعالية'];
  expect([faults, headings.toSorted()]).toEqual([[], expected]);
});

test('axe finds no fault in an event that goes on just now', async () => {
  const path = '/events/new-neighbours-evening/';
  const prepare: Tour['prepare'] = (context) => context.clock.setFixedTime('2026-06-24T22:30:00Z');
  const faults = await tour(demo, { paths: [path], prepare }, async (page) => {
    expect(await page.getAttribute('.leaf', 'data-look')).toBe('live');
    return faultsOf(page);
  });
  expect(faults).toEqual([]);
});

/** Where text stands on more than one colour. */
const pictured = [
  { selector: '.hero', paths: ['/', '/ar/'] },
  { selector: '.show', paths: [eventStates.next] },
  { selector: '.plate', paths: [eventStates.cancelled] },
];

const windows = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
] as const;
const allWindows = [320, 768, 1280, 1600].flatMap((width) => [
  { colorScheme: 'light' as const, width },
  { colorScheme: 'dark' as const, width },
]);

test('text on a picture, a glow or a large letter can be read', async () => {
  const faults: string[] = [];
  for (const { colorScheme, width } of isFull ? allWindows : windows)
    for (const { selector, paths } of pictured) {
      const viewport = { width, height: 1600 };
      // A colour that fades in would be caught half way.
      const options = { paths, viewport, colorScheme, reducedMotion: 'reduce' } as const;
      const found = await tour(demo, options, (page) => faintText(page, selector));
      faults.push(...found.map((fault) => `${colorScheme}, ${width}: ${fault}`));
    }
  expect(faults).toEqual([]);
});
