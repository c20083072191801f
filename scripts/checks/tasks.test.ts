import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { demoMoment } from './demo-site.ts';
import { showToBrowser } from './served-browser.fixture.ts';

/** What people come for, done from the home page by what can be seen and pressed there. */
const demo = showToBrowser();

interface Errand {
  readonly page: Page;
  /** Presses what a visitor would press, which counts. */
  readonly press: (target: Locator) => Promise<void>;
  readonly presses: () => number;
}

async function fromHome<Value>(
  javaScriptEnabled: boolean,
  go: (errand: Errand) => Promise<Value>,
): Promise<Value> {
  const context = await demo.browser.newContext({ javaScriptEnabled, timezoneId: 'Asia/Tokyo' });
  try {
    if (javaScriptEnabled) await context.clock.setFixedTime(demoMoment);
    const page = await context.newPage();
    let presses = 0;
    await page.goto(`${demo.address}/`);
    return await go({
      page,
      press: async (target) => {
        presses += 1;
        await target.click();
      },
      presses: () => presses,
    });
  } finally {
    await context.close();
  }
}

const link = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('link', { name, exact: true });

const answer = async (address: string): Promise<readonly [number, string | null, string]> => {
  const response = await fetch(address);
  return [response.status, response.headers.get('content-type'), await response.text()];
};

const next = 'Bread, forms & a borrowed kettle';

test.for([true, false])(
  'the next event is in a calendar after two presses (script: %s)',
  (javaScriptEnabled) =>
    fromHome(javaScriptEnabled, async ({ page, press, presses }) => {
      const ticket = page.locator('.ticket');
      expect(await ticket.getByRole('heading').innerText()).toBe(next);
      await press(ticket.locator('summary', { hasText: 'Add to calendar' }));
      const download = page.waitForEvent('download');
      await press(link(ticket, /^Calendar file/));
      const [status, type, calendar] = await answer((await download).url());
      expect([status, type, presses()]).toEqual([200, 'text/calendar; charset=utf-8', 2]);
      expect(calendar).toContain(`SUMMARY:${next.replace(',', '\\,')}\r\n`);
      expect(calendar).toContain('DTSTART:20260615T213000Z\r\n');
    }),
);

test('a visitor in Tokyo reads when it is there', () =>
  fromHome(true, async ({ page }) => {
    expect(await page.locator('.ticket .when__own').innerText()).toBe(
      'In your time zone: Tuesday 16 June 2026, 6:30 AM to 7:30 AM',
    );
  }));

test('without script a visitor reads in words which zone it is in, and how far from UTC', () =>
  fromHome(false, async ({ page }) => {
    expect(await page.locator('.ticket .when').innerText()).toBe(
      'Monday 15 June 2026\n5:30 PM – 6:30 PM Eastern Daylight Time, North America [UTC -4]',
    );
  }));

test.for([true, false])(
  'a recording can be watched after three presses (script: %s)',
  (javaScriptEnabled) =>
    fromHome(javaScriptEnabled, async ({ page, press, presses }) => {
      await press(link(page, 'All recordings'));
      await press(link(page, 'Building community in a changing climate'));
      const watch = link(page, /^Watch the recording/).first();
      // The third press would leave for another host.
      expect([await watch.getAttribute('href'), await watch.isVisible(), presses()]).toEqual([
        'https://video.aldercounty.example/changing-climate',
        true,
        2,
      ]);
      expect(await page.locator('.screen__bar').innerText()).toContain('With captions.');
    }),
);

test.for([true, false])(
  'a topic can be followed in a reader and in a calendar (script: %s)',
  (javaScriptEnabled) =>
    fromHome(javaScriptEnabled, async ({ page, press, presses }) => {
      await press(link(page.getByRole('navigation', { name: 'Main' }), 'Topics'));
      await press(link(page.locator('main'), 'Co-creation').first());
      const follow = page.getByRole('region', { name: 'Follow this topic' });
      const subscribe = link(follow, /^Open in my calendar/);
      const calendar = (await subscribe.getAttribute('href')) ?? '';
      await press(follow.getByText('Addresses to copy'));
      const addresses = (await follow.locator('.addr').allInnerTexts()).map((each) => each.trim());
      expect([calendar, ...addresses]).toEqual([
        `${demo.address.replace('http', 'webcal')}/feeds/events/topic/co-creation.ics`,
        `${demo.address}/feeds/events/topic/co-creation.ics`,
        `${demo.address}/feeds/topic/co-creation.xml`,
      ]);
      const answers = await Promise.all(addresses.map(answer));
      expect([answers.map(([status, type]) => [status, type]), presses()]).toEqual([
        [
          [200, 'text/calendar; charset=utf-8'],
          [200, 'application/rss+xml; charset=utf-8'],
        ],
        3,
      ]);
    }),
);

test.for([true, false])(
  'how sure a survey is stands one press away (script: %s)',
  (javaScriptEnabled) =>
    fromHome(javaScriptEnabled, async ({ page, press, presses }) => {
      await press(link(page, 'How sure are we? How libraries engage their communities'));
      const method = page.getByRole('region', { name: 'How sure are we?' });
      const margin = method.locator('dt', { hasText: 'Margin of error' }).locator('+ dd');
      expect([await margin.innerText(), presses()]).toEqual(['±6 points stated, ±6.6 computed', 1]);
    }),
);
