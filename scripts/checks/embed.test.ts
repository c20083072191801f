import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { faultsOf } from './accessibility.fixture.ts';
import { hostSite } from './host-site.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';

const demo = showToBrowser();

/** Of all pages, of lists for other sites, and of paper. */
const sheets = ['/_astro/*.css', '/_astro/*.css', '/_astro/*.css'];

interface Seen {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: readonly string[];
  /** What was asked of the demo: paths, in order, without the fonts, which come when they do. */
  readonly asked: readonly string[];
}

async function visiting<Value>(
  address: string,
  options: BrowserContextOptions,
  look: (seen: Seen) => Promise<Value>,
): Promise<Value> {
  const context = await demo.browser.newContext(options);
  const complaints: string[] = [];
  const asked: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin === demo.address && request.resourceType() !== 'font')
        asked.push(pathname.replace(/(?<=\/_astro\/)\w+\.[\w-]+/, '*'));
    });
    await page.goto(address, { waitUntil: 'load' });
    return await look({ page, complaints, asked });
  } finally {
    await context.close();
  }
}

/** The two lines that a page of ours offers for a list, as somebody would copy them. */
const linesFor = (list: string, of = '/embed/'): Promise<string[]> =>
  visiting(demo.address + of, {}, ({ page }) =>
    page
      .locator('[data-copy]')
      .evaluateAll(
        (all, wanted) =>
          all
            .map((each) => each.getAttribute('data-copy') ?? '')
            .filter((line) => line.includes(`src="${wanted}"`)),
        demo.address + list,
      ),
  );

/** As closed as a site can be that lets ours in. */
const closed = () => ({
  'Content-Security-Policy': `default-src 'none'; img-src data:; script-src ${demo.address}; frame-src ${demo.address}; require-trusted-types-for 'script'; trusted-types 'none'`,
});

test.for([
  { of: '/embed/', list: '/embed/events/format/webinar/', title: 'Webinars' },
  {
    of: '/es/embed/',
    list: '/es/embed/events/format/webinar/',
    title: 'Seminarios web',
  },
])('one line shows $list in the page of another site, with its own policy', async (expected) => {
  const [element = ''] = await linesFor(expected.list, expected.of);
  const host = await hostSite(element, closed());
  await visiting(host, {}, async ({ page, complaints, asked }) => {
    const frame = page.locator('porchlight-events iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('title')).toBe(expected.title);
    expect(await frame.getAttribute('sandbox')).not.toContain('allow-scripts');
    const shown = page.frameLocator('porchlight-events iframe');
    await shown.locator('.bill > li').first().waitFor();
    expect(await shown.locator('h1').innerText()).toBe(expected.title);
    expect(await shown.locator('script').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(asked).toEqual(['/embed.js', expected.list, ...sheets]);
    expect(await page.context().cookies()).toEqual([]);

    const first = shown.locator('.bill h2 a').first();
    const target = await first.evaluate((link) => (link as HTMLAnchorElement).href);
    await first.click();
    await page.waitForURL(target);
  });
});

test('the line without a script shows the same list', async () => {
  const list = '/embed/events/topic/co-creation/';
  const [, frame = ''] = await linesFor(list);
  const host = await hostSite(frame, {
    'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${demo.address}`,
  });
  await visiting(host, {}, async ({ page, complaints, asked }) => {
    const shown = page.frameLocator('iframe');
    expect(await shown.locator('h1').innerText()).toBe('Upcoming events: Co-creation');
    expect([complaints, asked]).toEqual([[], [list, ...sheets]]);
  });
});

test('where the script does not run there is a link to the whole list', async () => {
  const [element = ''] = await linesFor('/embed/events/');
  const host = await hostSite(element);
  await visiting(host, { javaScriptEnabled: false }, async ({ page }) => {
    const link = page.getByRole('link', { name: 'Upcoming events' });
    expect(await link.getAttribute('href')).toBe(`${demo.address}/events/`);
    expect(await page.locator('iframe').count()).toBe(0);
  });
});

test('for what is no address on the web the element shows its link', async () => {
  const list = `${demo.address}/embed/events/`;
  const host = await hostSite(
    `<script src="${demo.address}/embed.js"></script><porchlight-events src="${list}"><a href="/">Events</a></porchlight-events>`,
  );
  await visiting(host, {}, async ({ page, complaints }) => {
    const link = page.getByRole('link', { name: 'Events' });
    expect(await link.isVisible()).toBe(false);
    for (const src of ['javascript:alert(1)', 'data:text/html,x', 'http://', '']) {
      await page.evaluate((address) => {
        document.querySelector('porchlight-events')?.setAttribute('src', address);
      }, src);
      expect([src, await link.isVisible()]).toEqual([src, true]);
    }
    expect(complaints).toEqual([]);
  });
});

test('the element is as wide as its place and as high as its page says, and can show another list', async () => {
  const host = await hostSite(
    `<style>porchlight-events { block-size: 200px } div { inline-size: 300px }</style>
     <script async src="${demo.address}/embed.js"></script>
     <script async src="${demo.address}/embed.js"></script>
     <div><porchlight-events src="${demo.address}/embed/events/">Events</porchlight-events></div>`,
  );
  await visiting(host, {}, async ({ page, complaints }) => {
    const frame = page.locator('porchlight-events iframe');
    await frame.waitFor();
    expect(await frame.boundingBox()).toMatchObject({ width: 300, height: 200 });
    await page.evaluate(() => {
      const element = document.querySelector('porchlight-events');
      element?.setAttribute(
        'src',
        element.getAttribute('src')?.replace('/embed/', '/ar/embed/') ?? '',
      );
    });
    const shown = page.frameLocator('porchlight-events iframe');
    await expect.poll(() => shown.locator('h1').innerText()).toBe('الفعاليات القادمة');
    expect(complaints).toEqual([]);
  });
});

test.for([
  { list: '/embed/events/topic/nothing/', title: 'Upcoming events', link: '/events/' },
  { list: '/es/embed/events/topic/nada/', title: 'Próximos eventos', link: '/es/events/' },
  { list: '/ar/embed/events/topic/nothing/', title: 'الفعاليات القادمة', link: '/ar/events/' },
])('where $list is not there, that is said in its place', async ({ list, title, link }) => {
  const host = await hostSite(`<iframe title="x" src="${demo.address}${list}"></iframe>`);
  await visiting(host, {}, async ({ page, complaints }) => {
    const shown = page.frameLocator('iframe');
    expect(await shown.locator('h1').innerText()).toBe(title);
    const all = shown.locator('main a').first();
    expect(await all.getAttribute('href')).toBe(link);
    expect(complaints).toEqual([expect.stringContaining('404')]);
    await all.click();
    await page.waitForURL(demo.address + link);
  });
});

test('a page that is isolated shows a list, and what is said in its place', async () => {
  const lists = ['/embed/events/', '/embed/events/format/webinar', '/embed/events/topic/nothing/'];
  const host = await hostSite(
    lists.map((list) => `<iframe title="x" src="${demo.address}${list}"></iframe>`).join(''),
    { 'Cross-Origin-Embedder-Policy': 'require-corp' },
  );
  await visiting(host, {}, async ({ page }) => {
    for (const [index, title] of ['Upcoming events', 'Webinars', 'Upcoming events'].entries()) {
      const shown = page.frameLocator('iframe').nth(index);
      expect(await shown.locator('h1').innerText()).toBe(title);
      // Its style is there, too.
      expect(await shown.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight)).toBe(
        '500',
      );
    }
  });
});

test('no other page of ours can be framed', async () => {
  const paths = ['/events/', '/embed/', '/offline/'];
  const host = await hostSite(
    paths.map((path) => `<iframe title="x" src="${demo.address}${path}"></iframe>`).join(''),
  );
  await visiting(host, {}, async ({ page, complaints }) => {
    await expect.poll(() => complaints.length).toBe(paths.length);
    expect(complaints.every((line) => line.includes('frame-ancestors'))).toBe(true);
    expect(page.frames().filter((frame) => frame.url().startsWith(demo.address))).toEqual([]);
  });
});

const lists = [
  '/embed/events/',
  '/es/embed/events/',
  '/ar/embed/events/',
  '/embed/events/404.html',
  '/ar/embed/events/404.html',
];

test.for(lists)('%s has no fault from 280 to 600 pixels, light and dark', async (path) => {
  for (const [width, colorScheme] of [
    [280, 'light'],
    [600, 'dark'],
  ] as const) {
    const options = { colorScheme, bypassCSP: true, viewport: { width, height: 600 } };
    await visiting(demo.address + path, options, async ({ page, complaints }) => {
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([needed, ...complaints, ...(await faultsOf(page))]).toEqual([width]);
    });
  }
});

test('the page with the lines has no fault, and its lines are all different', async () => {
  for (const colorScheme of ['light', 'dark'] as const)
    await visiting(
      `${demo.address}/ar/embed/`,
      { colorScheme, bypassCSP: true, viewport: { width: 320, height: 640 } },
      async ({ page, complaints }) => {
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([needed, ...complaints]).toEqual([320]);
        await page.evaluate(() => {
          for (const each of document.querySelectorAll('details')) each.open = true;
        });
        expect(await faultsOf(page)).toEqual([]);
      },
    );
  const lines = await visiting(`${demo.address}/embed/`, {}, ({ page }) =>
    page
      .locator('[data-copy]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-copy'))),
  );
  expect(lines.length).toBeGreaterThan(40);
  expect(new Set(lines).size).toBe(lines.length);
});
