import { gzipSync } from 'node:zlib';

import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { faultsOf } from './accessibility.fixture.ts';
import { showToBrowser } from './served-browser.fixture.ts';

const demo = showToBrowser();

interface Visit extends BrowserContextOptions {
  readonly path: string;
  /** Runs before the page's own script. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Looks at a page; the browser must have nothing to complain about. */
async function visiting<Value>(
  { path, prepare, ...options }: Visit,
  look: (page: Page) => Promise<Value>,
): Promise<Value> {
  const context = await demo.browser.newContext(options);
  const complaints: string[] = [];
  try {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: demo.address });
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await prepare?.(page);
    await page.goto(demo.address + path, { waitUntil: 'load' });
    const value = await look(page);
    expect(complaints).toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

const copyButtons = (page: Page) => page.locator('[data-copy]:visible');

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });

test.for([
  { path: '/feeds/', address: '/feeds/all.xml', copy: 'Copy', copied: 'Copied' },
  { path: '/es/feeds/', address: '/es/feeds/all.xml', copy: 'Copiar', copied: 'Copiada' },
  { path: '/ar/feeds/', address: '/ar/feeds/all.xml', copy: 'نسخ', copied: 'نُسخ' },
])('on $path a press copies the address, and says so for a while', async (expected) => {
  const prepare = (page: Page) => page.clock.install();
  await visiting({ path: expected.path, prepare }, async (page) => {
    const button = page.locator(`[data-copy="${demo.address}${expected.address}"]`).first();
    const heard = page.getByRole('status');
    const words = async () => [
      await button.locator('span').first().innerText(),
      await heard.innerText(),
    ];
    expect(await words()).toEqual([expected.copy, '']);
    await button.focus();
    await page.keyboard.press('Enter');
    await expect.poll(words).toEqual([expected.copied, expected.copied]);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      demo.address + expected.address,
    );
    await page.clock.runFor(4000);
    expect(await words()).toEqual([expected.copy, '']);
  });
});

test('where the browser refuses to copy, the address is selected instead', async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new Error('no'));
    });
  await visiting({ path: '/news/', prepare }, async (page) => {
    await copyButtons(page).click();
    const selected = () => page.evaluate(() => String(getSelection()).trim());
    await expect.poll(selected).toBe(`${demo.address}/feeds/news.xml`);
    expect(await page.getByRole('status').innerText()).toBe(
      'The address is selected; copy it from there.',
    );
  });
});

test.for<[string, Omit<Visit, 'path'>]>([
  ['script', { javaScriptEnabled: false }],
  [
    'a clipboard',
    {
      prepare: (page) =>
        page.addInitScript(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
        }),
    },
  ],
])('without %s there is no button, and every address is there', async ([, options]) => {
  const shown = await visiting({ path: '/feeds/', ...options }, async (page) => {
    await unfold(page);
    const addresses = await page.locator('.addr:visible').allInnerTexts();
    return { addresses, buttons: await copyButtons(page).count() };
  });
  const offered = await visiting({ path: '/feeds/' }, async (page) => {
    await unfold(page);
    const buttons = await copyButtons(page).all();
    return Promise.all(buttons.map((button) => button.getAttribute('data-copy')));
  });
  expect(shown).toEqual({ addresses: offered, buttons: 0 });
});

test('all script of the page together is at most two kilobytes, compressed', async () => {
  // What a script imports was loaded too.
  const sources = await visiting({ path: '/feeds/' }, (page) =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.js')),
    ),
  );
  const sizes = await Promise.all(
    [...new Set(sources)].map(async (source) => {
      const script = await (await fetch(source)).arrayBuffer();
      return gzipSync(script).length;
    }),
  );
  expect(sizes.length).toBeGreaterThan(1);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(2000);
});

test('every address that can be copied is answered with what it says it is', async () => {
  const offered = await visiting({ path: '/feeds/' }, (page) =>
    page.locator('.addr').allTextContents(),
  );
  const answers = await Promise.all(
    [...new Set(offered.map((each) => each.trim()))].map(async (each) => {
      const { status, headers } = await fetch(each);
      return [each, status, headers.get('content-type')];
    }),
  );
  const types: Readonly<Record<string, string>> = {
    xml: 'application/rss+xml; charset=utf-8',
    json: 'application/feed+json; charset=utf-8',
    ics: 'text/calendar; charset=utf-8',
    opml: 'text/x-opml; charset=utf-8',
  };
  expect(answers).toEqual(
    answers.map(([each]) => [each, 200, types[String(each).split('.').at(-1) ?? '']]),
  );
});

test.for([true, false])(
  'a link to one subscription unfolds it, with script or without (%s)',
  async (javaScriptEnabled) => {
    const path = '/topics/co-creation/';
    await visiting({ path, javaScriptEnabled }, async (page) => {
      await page.locator('.subbox__all a').click();
      await page.waitForURL(`${demo.address}/feeds/#feed-topic-co-creation`);
      const open = await page.locator('details.offer[open] .offer__name').allInnerTexts();
      expect(open).toEqual(['Co-creation']);
    });
  },
);

test.for(['/feeds/', '/ar/feeds/'])(
  '%s, all unfolded, has no accessibility fault and fits a phone of 320 pixels',
  async (path) => {
    const viewport = { width: 320, height: 640 };
    for (const colorScheme of ['light', 'dark'] as const)
      await visiting({ path, viewport, colorScheme, bypassCSP: true }, async (page) => {
        await unfold(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([width, ...(await faultsOf(page))]).toEqual([320]);
      });
  },
);
