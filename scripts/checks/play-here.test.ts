import type { DocumentRecord } from '@porchlight/shared';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';

import { faultsOf } from './accessibility.fixture.ts';
import { demoMoment } from './demo-site.ts';
import { serveToBrowser } from './served-browser.fixture.ts';

const slug = 'dont-manage-change-embrace-it';
const player = 'https://www.youtube-nocookie.com/embed/abcdefghijk';

/** The demo with one recording on a host whose player a page may show. */
const served = serveToBrowser((snapshot) => ({
  ...snapshot,
  documents: (snapshot.documents as readonly DocumentRecord[]).map((document) =>
    document.fields['slug'] === slug
      ? {
          ...document,
          fields: {
            ...document.fields,
            recording: {
              ...(document.fields['recording'] as object),
              url: 'https://www.youtube.com/watch?v=abcdefghijk',
            },
          },
        }
      : document,
  ),
}));

async function visiting<Value>(
  options: BrowserContextOptions,
  look: (page: Page, asked: readonly string[], said: readonly string[]) => Promise<Value>,
): Promise<Value> {
  const context = await served.browser.newContext(options);
  const [asked, said]: [string[], string[]] = [[], []];
  try {
    await context.clock.setFixedTime(demoMoment);
    // Whatever is asked of another host is written down and answered here.
    await context.route(
      (url) => url.origin !== served.address,
      async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ contentType: 'text/html', body: '<title>Player</title>' });
      },
    );
    const page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${served.address}/events/${slug}/`);
    return await look(page, asked, said);
  } finally {
    await context.close();
  }
}

test('a recording plays in the page once its button is pressed, and nothing is asked before', async () => {
  await visiting({}, async (page, asked, said) => {
    const button = page.getByRole('button', { name: /^Play here, from YouTube/ });
    await page.getByText('Playing here loads YouTube').waitFor();
    expect(asked).toEqual([]);
    await button.press('Enter');
    const frame = page.locator('figure.screen iframe');
    await frame.waitFor();
    expect(await frame.getAttribute('title')).toMatch(/change/);
    await expect.poll(() => asked).toEqual([player]);
    expect([await button.count(), said]).toEqual([0, []]);
  });
});

test('the way to play it has no accessibility fault', async () => {
  await visiting({ bypassCSP: true }, async (page) => {
    await page.getByText('Playing here loads YouTube').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});

test('without script there is the link alone', async () => {
  await visiting({ javaScriptEnabled: false }, async (page, asked) => {
    expect(await page.getByRole('button', { name: /^Play here/ }).count()).toBe(0);
    const link = page.getByRole('link', { name: /^Watch the recording/ });
    expect(await link.getAttribute('href')).toBe('https://www.youtube.com/watch?v=abcdefghijk');
    expect(asked).toEqual([]);
  });
});
