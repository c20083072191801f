import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { faultsOf } from './accessibility.fixture.ts';
import { demoMoment } from './demo-site.ts';
import { showToBrowser } from './served-browser.fixture.ts';

const demo = showToBrowser();

interface Visit {
  readonly page: Page;
  /** What the browser complained about, and what it asked other hosts for. */
  readonly complaints: readonly string[];
}

async function visiting<Value>(
  path: string,
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Value>,
): Promise<Value> {
  const context = await demo.browser.newContext(options);
  const complaints: string[] = [];
  try {
    // The script of a page would bring its events to today.
    await context.clock.setFixedTime(demoMoment);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(demo.address)) complaints.push(`asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !path.includes('nowhere'))
        complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(demo.address + path, { waitUntil: 'load' });
    return await look({ page, complaints });
  } finally {
    await context.close();
  }
}

test.for(['en', 'ar'])('a calendar can be chosen by keyboard on a phone, in %s', async (locale) => {
  const path = locale === 'en' ? '/events/' : `/${locale}/events/`;
  const viewport = { width: 320, height: 640 };
  await visiting(path, { viewport, bypassCSP: true }, async ({ page, complaints }) => {
    const calendars = page.locator('details.cal').first();
    await page.locator('details.details:has(.cal) > summary').first().press('Enter');
    const button = calendars.locator('summary');
    await button.focus();
    const placeOfButton = () =>
      button.evaluate((element) => {
        const { left, top } = element.getBoundingClientRect();
        return [left + scrollX, top + scrollY];
      });
    const before = await placeOfButton();
    await page.keyboard.press('Enter');
    expect(await placeOfButton()).toEqual(before);
    const links = calendars.locator('a');
    expect(await links.count()).toBe(5);
    for (const link of await links.all()) {
      await page.keyboard.press('Tab');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    }
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([width, ...complaints, ...(await faultsOf(page))]).toEqual([320]);
  });
});

test('without script everything is there', async () => {
  const text = (javaScriptEnabled: boolean) =>
    visiting('/events/', { javaScriptEnabled }, async ({ page }) => {
      // What copies for the visitor would be dead without script; what it copies is there. The time
      // in their own zone only a script can know; that in the event's is there.
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('[data-copy], [data-instants]')) each.remove();
      });
      return page.innerText('main');
    });
  expect(await text(false)).toBe(await text(true));
});

test('a wrong address is answered with a page that helps, in the visitor’s language', async () => {
  await visiting('/es/nowhere/', {}, async ({ page }) => {
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    expect(await page.locator('main a').count()).toBeGreaterThan(0);
  });
});

test.for(['/events/2026/06/', '/ar/events/2026/06/'])(
  'on a narrow sheet no day of %s is printed over the next',
  async (path) => {
    await visiting(path, { viewport: { width: 718, height: 1000 } }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const days = await page
        .locator('.month .day')
        .evaluateAll((all) => all.map((day) => day.scrollHeight - day.clientHeight));
      expect(days.length).toBeGreaterThan(5);
      expect(days.filter((over) => over > 0)).toEqual([]);
    });
  },
);

test('printed, an event opens what is folded and leaves the navigation out', async () => {
  await visiting('/events/', {}, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav').first().isVisible()).toBe(false);
    expect(await page.locator('details .more').first().isVisible()).toBe(true);
  });
});
