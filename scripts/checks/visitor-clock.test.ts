import { gzipSync } from 'node:zlib';

import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';
import fc from 'fast-check';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { type Hub, loadCompiledSite } from '../publisher/compiled-site.ts';
import { at, demo, demoMoment } from './demo-site.ts';
import { showToBrowser } from './served-browser.fixture.ts';
import { isFull, sampled } from '../quality/size.ts';

/** Every page here was made once, for {@link demoMoment}; only the visitors' clocks differ. */
const served = showToBrowser();

/** From six to eight in the evening of Wednesday 24 June in New York, with a link to join. */
const pages = {
  en: '/events/new-neighbours-evening/',
  ar: '/ar/events/umsiyat-aljiran-aljudud/',
};
const start = at('2026-06-24T22:00:00Z');
const end = at('2026-06-25T00:00:00Z');

const plus = (moment: Instant, ms: number): Instant => instantFromMillis(millisOf(moment) + ms);
const second = 1000;
const hour = 3600 * second;
const day = 24 * hour;

interface Visit extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'timezoneId'> {
  readonly path: string;
  /** What the visitor's clock shows; it stands still until the visit moves it. */
  readonly moment: Instant;
}

/** Visits a page under the site's real headers; the browser must have nothing to complain about. */
async function visiting<Value>(
  { path, moment, ...options }: Visit,
  look: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await served.browser.newContext({ timezoneId: 'America/New_York', ...options });
  const complaints: string[] = [];
  try {
    await context.clock.install({ time: moment });
    await context.clock.pauseAt(moment);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(served.address + path, { waitUntil: 'load' });
    const value = await look(page);
    expect(complaints).toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

const hubs = new Map<Instant, Hub>();

/** A page as it is made for another moment. */
async function pageMadeAt(moment: Instant, path: string): Promise<string> {
  const { buildHub, render } = await loadCompiledSite();
  const hub = hubs.get(moment) ?? buildHub(await demo(), moment, served.address);
  hubs.set(moment, hub);
  const rendered = await render(path, hub);
  if ('problem' in rendered) throw new Error(rendered.problem);
  return Buffer.concat(rendered.pieces).toString();
}

/** What a page made at a moment shows of an event, without any script. */
async function shownByPageMadeAt(
  moment: Instant,
  path: string,
  selector = 'article',
): Promise<string | undefined> {
  const context = await served.browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    const body = await pageMadeAt(moment, path);
    await page.route(served.address + path, (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    await page.goto(served.address + path, { waitUntil: 'commit' });
    await page.waitForLoadState('domcontentloaded');
    return await shown(page, selector);
  } finally {
    await context.close();
  }
}

/**
 * The markup of what a page shows in a place: words, links and looks, without what is hidden, what is
 * for the script, and the visitor's own time. That another event is the next one by now is known to
 * pages made later only, so "next" counts as "soon".
 */
const shown = (page: Page, selector = 'article'): Promise<string | undefined> =>
  page.evaluate((place) => {
    const found = document.querySelector(place)?.cloneNode(true) as HTMLElement | undefined;
    if (found === undefined) return undefined;
    const all = (which: string) => [...found.querySelectorAll<HTMLElement>(which)];
    for (const each of all('[hidden], [data-instants]')) each.remove();
    for (const each of [found, ...all('*')])
      for (const name of ['data-in', 'data-turns', 'data-turn', 'data-looks'])
        each.removeAttribute(name);
    if (all('[data-look="next"]').length > 0) {
      for (const each of all('.flag--lit')) each.remove();
      for (const each of all('.flags')) if (each.childElementCount === 0) each.remove();
      for (const each of all('.btn--lit')) each.className = 'btn btn--outline';
      for (const each of all('[data-look="next"]')) each.dataset['look'] = 'soon';
    }
    // What is hidden leaves its blanks, and these show nowhere.
    return found.outerHTML.replace(/>\s+</g, '><');
  }, selector);

/** All that visitors see of the lines that are for their own zone. */
const ownTimes = (page: Page): Promise<readonly string[]> =>
  page.locator('.when__own:visible').allInnerTexts();

const zones = ['America/New_York', 'Asia/Tokyo', 'Asia/Kolkata'] as const;

const expectedOwnTimes: Readonly<
  Record<keyof typeof pages, Readonly<Record<(typeof zones)[number], readonly string[]>>>
> = {
  en: {
    'America/New_York': [],
    'Asia/Tokyo': ['In your time zone: Thursday 25 June 2026, 7:00 AM to 9:00 AM'],
    'Asia/Kolkata': ['In your time zone: Thursday 25 June 2026, 3:30 AM to 5:30 AM'],
  },
  ar: {
    'America/New_York': [],
    'Asia/Tokyo': ['بحسب منطقتكم الزمنية: من الخميس ٢٥ يونيو ٢٠٢٦، ٧:٠٠\u00a0ص إلى ٩:٠٠\u00a0ص'],
    'Asia/Kolkata': ['بحسب منطقتكم الزمنية: من الخميس ٢٥ يونيو ٢٠٢٦، ٣:٣٠\u00a0ص إلى ٥:٣٠\u00a0ص'],
  },
};

const cases = (['en', 'ar'] as const).flatMap((locale) =>
  zones.map((timezoneId) => ({ locale, timezoneId })),
);

test.for(sampled(cases, 2))(
  'at five clocks in $timezoneId one file is true, in $locale',
  { timeout: 240_000 },
  async ({ locale, timezoneId }) => {
    const path = pages[locale];
    const [ahead, live, over] = [
      await shownByPageMadeAt(demoMoment, path),
      await shownByPageMadeAt(start, path),
      await shownByPageMadeAt(end, path),
    ];
    expect(new Set([ahead, live, over]).size).toBe(3);
    const own = expectedOwnTimes[locale][timezoneId];
    const seenAt = (moment: Instant) =>
      visiting({ path, moment, timezoneId }, async (page) => [
        await shown(page),
        ...(await ownTimes(page)),
      ]);
    const seenAcross = (edge: Instant) =>
      visiting({ path, moment: plus(edge, -second), timezoneId }, async (page) => {
        const seen = [await shown(page)];
        for (const ms of [second - 1, 1]) {
          await page.clock.runFor(ms);
          seen.push(await shown(page));
        }
        return [seen, await ownTimes(page)];
      });
    expect(await seenAt(plus(start, -400 * day)), 'long before').toEqual([ahead, ...own]);
    expect(await seenAcross(start), 'across the start').toEqual([[ahead, ahead, live], own]);
    expect(await seenAt(plus(start, hour)), 'during').toEqual([live, ...own]);
    expect(await seenAcross(end), 'across the end').toEqual([[live, live, over], own]);
    expect(await seenAt(plus(end, 4000 * day)), 'long after').toEqual([over, ...own]);
  },
);

test.for(['en', 'ar'] as const)(
  'without script a page shows what it was made for and nothing else, in %s',
  async (locale) => {
    const path = pages[locale];
    const made = await shownByPageMadeAt(demoMoment, path);
    for (const moment of [demoMoment, start, plus(end, day)]) {
      const visit = { path, moment, timezoneId: 'Asia/Tokyo', javaScriptEnabled: false };
      const seen = await visiting(visit, async (page) => ({
        shown: await shown(page),
        own: await ownTimes(page),
        visible: await page.locator('[hidden]:visible').count(),
      }));
      expect(seen).toEqual({ shown: made, own: [], visible: 0 });
    }
  },
);

/** Real ones need another window; the page hears the same event. */
const comeBack = (page: Page, event: 'visibilitychange' | 'pageshow'): Promise<unknown> =>
  page.evaluate((type) => {
    const happened =
      type === 'pageshow'
        ? new PageTransitionEvent(type, { persisted: true })
        : new Event(type, { bubbles: true });
    (type === 'pageshow' ? window : document).dispatchEvent(happened);
  }, event);

test.for(['visibilitychange', 'pageshow'] as const)(
  'a page that comes back after a sleep is true at once (%s)',
  async (event) => {
    const path = pages.en;
    await visiting({ path, moment: plus(start, -hour) }, async (page) => {
      // No timer runs while a machine sleeps.
      await page.clock.setSystemTime(plus(end, hour));
      await comeBack(page, event);
      expect(await shown(page)).toBe(await shownByPageMadeAt(end, path));
    });
  },
);

test('a clock that is set, forward or back, is followed within a minute', async () => {
  const path = pages.en;
  await visiting({ path, moment: plus(start, -hour) }, async (page) => {
    const seen: (string | undefined)[] = [];
    for (const moment of [plus(end, day), plus(start, hour), plus(start, -2 * hour)]) {
      await page.clock.setSystemTime(moment);
      await page.clock.runFor(60 * second);
      seen.push(await shown(page));
    }
    expect(seen).toEqual([
      await shownByPageMadeAt(end, path),
      await shownByPageMadeAt(start, path),
      await shownByPageMadeAt(demoMoment, path),
    ]);
  });
});

test('a page that is opened months before an event turns with it', async () => {
  const path = '/events/budget-night/';
  const begins = at('2026-10-08T22:30:00Z');
  await visiting({ path, moment: demoMoment }, async (page) => {
    expect(millisOf(begins) - millisOf(demoMoment)).toBeGreaterThan(2 ** 31);
    await page.addInitScript(() => {
      const { setTimeout: set } = globalThis;
      const waits: number[] = [];
      const noting = (task: () => void, wait = 0) => waits.push(wait) && set(task, wait);
      Object.assign(globalThis, { waits, setTimeout: noting });
    });
    await page.reload();
    const before = await shown(page);
    await page.clock.fastForward(millisOf(begins) - millisOf(demoMoment) - second);
    await page.clock.runFor(second - 1);
    expect(await shown(page)).toBe(before);
    await page.clock.runFor(1);
    expect(await shown(page)).toBe(await shownByPageMadeAt(begins, path));
    const waits = await page.evaluate(
      () => (globalThis as unknown as { readonly waits: readonly number[] }).waits,
    );
    // A timer that is to wait longer than it can count does not wait at all.
    expect([Math.min(...waits) > 0, Math.max(...waits) < 2 ** 31]).toEqual([true, true]);
  });
});

test('whoever was on a link that turns into another is on the other', async () => {
  await visiting({ path: pages.en, moment: plus(start, -second) }, async (page) => {
    await page.getByRole('link', { name: /^Join online/ }).focus();
    await page.clock.runFor(second);
    const focused = page.locator(':focus');
    expect(await focused.innerText()).toMatch(/^Join now/);
  });
});

/** The entry of an event in a list, by where its title leads. */
const entry = (path: string): string => `.bill__entry:has(h3 a[href="${path}"])`;

test.for([
  ['/', '.ticket', '/events/porch-borrowed-kettle/'],
  ['/ar/', '.ticket', '/events/porch-borrowed-kettle/'],
  ['/events/', entry('/events/ask-first/'), '/events/ask-first/'],
  ['/ar/events/', entry(pages.ar), pages.ar],
] as const)(
  'on %s an entry turns like the page of its event (%s)',
  async ([path, place, event]) => {
    const [startsAt = '', endsAt = ''] = await visiting(
      { path, moment: demoMoment },
      async (page) => ((await page.locator(place).getAttribute('data-turns')) ?? '').split(' '),
    );
    expect(startsAt < endsAt).toBe(true);
    await visiting({ path, moment: plus(startsAt as Instant, -second) }, async (page) => {
      await page.clock.runFor(second);
      expect(await shown(page, place)).toBe(
        await shownByPageMadeAt(startsAt as Instant, path, place),
      );
      await page.clock.runFor(millisOf(endsAt as Instant) - millisOf(startsAt as Instant));
      // A list made now does not have it any more; the event's own page says what is said of it.
      const over = await pageMadeAt(endsAt as Instant, event);
      const locale = path.startsWith('/ar/') ? 'ar' : 'en';
      const says = (selector: string) =>
        page.locator(`${place} ${selector}:visible`).allInnerTexts();
      const flags = await says('.flag');
      const passed = await says('.passed');
      expect([flags.length, passed.length]).toEqual([1, 1]);
      if (event.startsWith('/ar/') === (locale === 'ar'))
        for (const words of [...flags, ...passed]) expect(over).toContain(words);
      expect(await page.locator(`${place} .leaf`).getAttribute('data-look')).toBe('past');
      expect(await page.locator(`${place} :is(.btns, .cal):visible`).count()).toBe(0);
    });
  },
);

test('a day of the month is lit while its event is on', async () => {
  const path = '/events/2026/06/';
  const place = 'td:has(time[datetime="2026-06-24"])';
  await visiting({ path, moment: plus(start, -second) }, async (page) => {
    const ground = () =>
      page.locator(place).evaluate((cell) => getComputedStyle(cell).backgroundColor);
    const plain = await ground();
    await page.clock.runFor(second);
    const lit = await ground();
    expect(await shown(page, place)).toBe(await shownByPageMadeAt(start, path, place));
    await page.clock.runFor(millisOf(end) - millisOf(start));
    expect([await ground(), lit === plain]).toEqual([plain, false]);
    expect(await shown(page, place)).toBe(await shownByPageMadeAt(end, path, place));
  });
});

/** Events of every kind that are ahead: whole days, moved online, over midnight, with material. */
const ahead = [
  '/events/porch-borrowed-kettle/',
  '/events/ask-first/',
  '/events/seed-swap/',
  '/events/first-five-minutes/',
  '/events/night-of-the-open-stacks/',
  '/events/teens-run-hillside/',
  '/events/alder-gathering/',
  '/events/reading-the-numbers/',
  pages.ar,
];

test(
  'at any moment a page shows what one made at that moment shows',
  { timeout: isFull ? 1_200_000 : 240_000 },
  async () => {
    const moments = fc
      .integer({ min: 0, max: (60 * day) / second })
      .map((seconds) => plus(demoMoment, seconds * second));
    /** Most moments are near no edge at all, so half of them are. */
    const edges = fc
      .tuple(fc.constantFrom<0 | 1>(0, 1), fc.integer({ min: -3, max: 3 }))
      .map(([edge, seconds]) => ({ edge, seconds }));
    const seconds = async (path: string, { edge, seconds }: { edge: 0 | 1; seconds: number }) => {
      const html = await pageMadeAt(demoMoment, path);
      const turns = /data-turns="([^"]+)"/.exec(html)?.[1]?.split(' ') ?? [];
      return plus(turns[edge] as Instant, seconds * second);
    };
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ahead), fc.oneof(moments, edges), async (path, when) => {
        const moment = typeof when === 'string' ? when : await seconds(path, when);
        const seen = await visiting({ path, moment }, (page) => shown(page));
        expect(seen).toBe(await shownByPageMadeAt(moment, path));
      }),
      { numRuns: isFull ? 300 : 10 },
    );
  },
);

test.for(['/', '/events/', '/events/2026/06/', '/events/on-demand/', pages.en, '/feeds/'])(
  'all script of %s is at most two kilobytes',
  async (path) => {
    const sources = new Set<string>();
    await visiting({ path, moment: demoMoment }, async (page) => {
      page.on('request', (request) => {
        if (request.resourceType() === 'script') sources.add(request.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
    });
    const sizes = await Promise.all(
      [...sources].map(async (source) => {
        const bytes = await (await fetch(source)).arrayBuffer();
        return gzipSync(new Uint8Array(bytes)).length;
      }),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect([total > 0, total <= 2000]).toEqual([true, true]);
  },
);
