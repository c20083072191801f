import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';

import { filesBelow } from '../publisher/tree/tree.ts';
import { fileOf } from '../publisher/tree/paths.ts';
import { demoMoment } from './demo-site.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { sampled } from '../quality/size.ts';
import { onePageOfEachKind, pageAt } from './page-kinds.ts';

const demo = showToBrowser();

const widths = [390, 1280];

/** In bytes: what the fonts of one page may weigh. */
const mostFonts = { files: 2, bytes: 65_000 };

/** A page of each kind in English; and some in Arabic, which has another font. */
async function pathsToLookAt(): Promise<readonly string[]> {
  const all = (await filesBelow(demo.folder)).flatMap((file) => pageAt(file) ?? []).toSorted();
  const isArabic = /^\/ar\/(?:$|events\/|feeds\/|search\/)/;
  return onePageOfEachKind(all).filter(
    (path) => isArabic.test(path) || !/^\/(?:es|ar)\//.test(path),
  );
}

/** Shifts of what is on the screen, as the browser counts them for the score called CLS. */
interface Shift {
  readonly value: number;
  readonly moved: string;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Element | null }[];
}

interface Noted {
  readonly shifts: Shift[];
  isPainted: boolean;
}

/** Runs before the page does. */
function noteWhatIsSeen(): void {
  const noted: Noted = { shifts: [], isPainted: false };
  Object.assign(globalThis, { noted });
  const note = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry);
    }).observe({ type, buffered: true });
  note('paint', () => {
    noted.isPainted = true;
  });
  note('layout-shift', (entry) => {
    const { value, sources } = entry as LayoutShift;
    const moved = sources.map(({ node }) => `${node?.nodeName} ${node?.className}`).join();
    noted.shifts.push({ value, moved });
  });
}

const shiftsSeenOn = (page: Page): Promise<readonly Shift[]> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await nextFrame();
      await nextFrame();
    }
    return (globalThis as unknown as { readonly noted: Noted }).noted.shifts;
  });

/** Holds back what a page asks for, until it may come. */
function gate(): { readonly open: () => void; readonly pass: (route: Route) => Promise<void> } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    open: resolve,
    pass: async (route) => {
      await promise;
      await route.continue();
    },
  };
}

/**
 * Shows a page whose scripts come after its styles, and its fonts after its first look. Its styles
 * come when all of it is read: a page that is painted in parts moves wherever the network cut it.
 */
async function shiftsOn(path: string, page: Page): Promise<readonly Shift[]> {
  const [styles, scripts, fonts] = [gate(), gate(), gate()];
  await page.route('**/*.css', styles.pass);
  await page.route('**/*.js', scripts.pass);
  await page.route('**/*.woff2', fonts.pass);
  const html = await readFile(join(demo.folder, fileOf(path)), 'utf8');
  let awaited = html.match(/<link rel="stylesheet" (?!.*media="print")/g)?.length ?? 0;
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'stylesheet' && (awaited -= 1) === 0) scripts.open();
  });
  await page.goto(demo.address + path, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState !== 'loading');
  styles.open();
  await page.waitForFunction(
    () => (globalThis as unknown as { readonly noted: Noted }).noted.isPainted,
  );
  fonts.open();
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return shiftsSeenOn(page);
}

test.for(widths)(
  'nothing on a page of any kind moves, %i pixels wide, when scripts and fonts come late',
  { timeout: 600_000 },
  async (width) => {
    const context = await demo.browser.newContext({
      viewport: { width, height: 844 },
      // Another than that of most events, so that the visitor's own time is shown.
      timezoneId: 'Asia/Tokyo',
    });
    const faults: string[] = [];
    try {
      await context.clock.setFixedTime(demoMoment);
      await context.addInitScript(noteWhatIsSeen);
      const paths = sampled(await pathsToLookAt(), widths.length, widths.indexOf(width));
      for (const path of paths) {
        const page = await context.newPage();
        for (const { value, moved } of await shiftsOn(path, page))
          faults.push(`${path} by ${value}: ${moved}`);
        await page.close();
      }
    } finally {
      await context.close();
    }
    expect(faults).toEqual([]);
  },
);

test.for(['/', '/es/', '/ar/', '/events/', '/ar/events/', '/ar/feeds/', '/embed/events/'])(
  '%s loads few fonts, and nothing from anywhere else',
  async (path) => {
    const context = await demo.browser.newContext({ viewport: { width: 390, height: 844 } });
    const foreign: string[] = [];
    const fonts = new Map<string, number>();
    try {
      const page = await context.newPage();
      page.on('request', (request) => {
        if (!request.url().startsWith(`${demo.address}/`)) foreign.push(request.url());
      });
      await page.goto(demo.address + path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const loaded = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(
          ({ name, encodedBodySize }) => [name, encodedBodySize] as const,
        ),
      );
      for (const [name, size] of loaded) if (name.endsWith('.woff2')) fonts.set(name, size);
    } finally {
      await context.close();
    }
    const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
    const isFramed = path.includes('/embed/');
    expect({ foreign, hasFonts: bytes > 0 }).toEqual({ foreign: [], hasFonts: !isFramed });
    expect(fonts.size).toBeLessThanOrEqual(mostFonts.files);
    expect(bytes).toBeLessThanOrEqual(mostFonts.bytes);
  },
);
