import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';

import { pictureOf } from '../../site/src/offline/addresses.ts';
import { picturesIn } from '../../site/src/offline/html.ts';
import { startFaultProxy } from '../faults/fault-proxy.ts';
import { faultsOf } from './accessibility.fixture.ts';
import { publishWorker, reading } from './reader.fixture.ts';
import { serveToBrowser } from './served-browser.fixture.ts';

const demo = serveToBrowser();

const here = () => ({ browser: demo.browser, address: demo.address });

const past = '/events/dont-manage-change-embrace-it/';
const offlinePages = ['/ar/offline/', '/es/offline/', '/offline/'];

/** The line that says that a page is a copy, or nothing. */
const copyLine = async (page: Page): Promise<string> => {
  const line = page.locator('[data-offline="copy"], aside.banner:has(time)');
  return (await line.isVisible()) ? line.innerText() : '';
};

/** When the server sent the saved page, in the words of a browser that knows each language. */
const savedAt = (page: Page, path: string, locale: string): Promise<string> =>
  page.evaluate(
    async ([wanted, language, joint]) => {
      const sent = Date.parse((await caches.match(wanted!))?.headers.get('date') ?? '');
      const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' });
      const time = new Intl.DateTimeFormat(language?.replace('-GB', ''), { timeStyle: 'short' });
      return `${day.format(sent)}${joint}${time.format(sent)}`;
    },
    [path, ...{ en: ['en-GB', ', '], es: ['es', ', '], ar: ['ar-u-nu-arab', '، '] }[locale]!],
  );

/** The pictures that a page shows as its own, as they are saved. */
const picturesOf = async (path: string): Promise<string[]> =>
  picturesIn(await readFile(join(demo.folder, path, 'index.html'), 'utf8')).map(pictureOf);

const aheadOn = (page: Page): Promise<string[]> =>
  page
    .locator('[data-ahead]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-ahead') ?? ''));

/** After each test the worker is the demo's own again. */
async function withWorker(wanted: Parameters<typeof publishWorker>[1]): Promise<void> {
  const file = join(demo.folder, 'sw.js');
  const own = await readFile(file);
  onTestFinished(() => writeFile(file, own));
  await publishWorker(demo.folder, wanted);
}

test('one visit saves home, the next events and what is said without a connection', async () => {
  await reading(here(), async ({ page, go, savedPages }) => {
    await go('/offline/');
    const ahead = await aheadOn(page);
    expect(ahead.length).toBe(6);
    await go('/news/');
    const expected = ['/', ...offlinePages, ...ahead].sort();
    await expect.poll(savedPages, { timeout: 20_000 }).toEqual(expected);
    for (const path of ['/events/', '/feeds/', '/search/', '/es/topics/', '/embed/events/'])
      await go(path);
    await go('/es/');
    await page.evaluate(async () => {
      const files = ['/feeds/all.xml', '/feeds/all.json', '/feeds/events.ics', '/release.json'];
      for (const file of files) await (await fetch(file)).text();
      await fetch('/offline/', { headers: { Range: 'bytes=0-9' } });
    });
    const spanish = ['/es/', ...expected];
    await expect.poll(savedPages, { timeout: 20_000 }).toEqual(expect.arrayContaining(spanish));
    const others = (await savedPages()).filter(
      (path) => !/^(?:\/es)?\/(?:offline\/|events\/[^/]+\/)?$/.test(path),
    );
    expect(others).toEqual(['/ar/offline/']);
  });
});

const says: Readonly<Record<string, string>> = {
  en: 'Saved copy from',
  es: 'Copia guardada el',
  ar: 'نسخة محفوظة بتاريخ',
};

test.for([
  ['/', 'en'],
  ['/es/', 'es'],
  ['/ar/', 'ar'],
] as const)(
  'without a connection %s and its events are read, with the date of the copy',
  async ([home, locale]) => {
    const options = { timezoneId: 'Asia/Kathmandu' };
    await reading(
      { ...here(), options },
      async ({ context, page, go, untilSaved, loseConnection }) => {
        await go(home);
        expect(await copyLine(page)).toBe('');
        const words = await page.locator('main').innerText();
        await go(`${home}offline/`);
        const [next = ''] = await aheadOn(page);
        await untilSaved(home);
        await untilSaved(next);

        await loseConnection();
        await go(home);
        expect(await page.locator('main').innerText()).toBe(words);
        expect(await copyLine(page)).toBe(`${says[locale]} ${await savedAt(page, home, locale)}`);
        await go(next);
        expect(new URL(page.url()).pathname).toBe(next);
        // What is not translated is read in the language it has.
        const lang = (await page.locator('html').getAttribute('lang')) ?? '';
        expect(await copyLine(page)).toBe(`${says[lang]} ${await savedAt(page, next, lang)}`);
        expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight)).toBe(
          '500',
        );

        await context.setOffline(false);
        await go(home);
        expect(await copyLine(page)).toBe('');
      },
    );
  },
);

test('without a connection an event that nobody has opened shows its picture', async () => {
  const path = '/events/ask-first/';
  const pictures = await picturesOf(path);
  expect(pictures.length).toBe(1);
  await reading(here(), async ({ page, go, savedPictures, loseConnection }) => {
    await go('/news/');
    await expect.poll(savedPictures, { timeout: 20_000 }).toEqual(expect.arrayContaining(pictures));
    await loseConnection();
    await go(path);
    const picture = page.locator('figure img');
    await picture.scrollIntoViewIfNeeded();
    const width = () => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth);
    await expect.poll(width).toBeGreaterThan(0);
  });
});

test.for([
  { path: '/news/easy-as-abcd/', lang: 'en', title: 'Saved for reading offline' },
  { path: '/es/nada/', lang: 'es', title: 'Guardado para leer sin conexión' },
  { path: '/ar/events/', lang: 'ar', title: 'محفوظ للقراءة دون اتصال' },
])('without a connection $path says in its language what is saved', async (expected) => {
  await reading(here(), async ({ page, go, untilSaved, loseConnection }) => {
    await go(past);
    const title = await page.locator('h1').innerText();
    await untilSaved(past);
    await loseConnection();
    await go(expected.path);
    expect(await page.locator('html').getAttribute('lang')).toBe(expected.lang);
    expect(await page.locator('h1').innerText()).toBe(expected.title);
    const other = page.locator(`[data-offline="others"] a, section[aria-labelledby="others"] a`);
    expect(await other.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(
      expect.arrayContaining([past]),
    );
    await page.locator(`a[href="${past}"]`).click();
    await page.waitForURL(demo.address + past);
    expect(await page.locator('h1').innerText()).toBe(title);
  });
});

test('without a connection a saved event opens by its address without the slash', async () => {
  await reading(here(), async ({ page, go, untilSaved, loseConnection }) => {
    await go(past);
    const title = await page.locator('h1').innerText();
    await untilSaved(past);
    await loseConnection();
    await go(past.replace(/\/$/, '?from=mail'));
    expect(await page.locator('h1').innerText()).toBe(title);
    expect(await copyLine(page)).toMatch(/^Saved copy from/);
  });
});

test('without a connection a language that nobody read lists only what is saved', async () => {
  await reading(here(), async ({ page, go, savedPages, untilSaved, loseConnection }) => {
    await go('/offline/');
    const ahead = await aheadOn(page);
    await untilSaved(ahead.at(-1)!);
    await loseConnection();
    const saved = await savedPages();
    const shown = page.locator('main li a:visible');
    const pathsOf = async (path: string): Promise<string[]> => {
      await go(path);
      return shown.evaluateAll((all) =>
        all.map((each) => new URL((each as HTMLAnchorElement).href).pathname),
      );
    };
    expect(await pathsOf('/not-saved/')).toEqual(expect.arrayContaining(ahead));
    for (const path of ['/es/nada/', '/ar/nothing/']) {
      const paths = await pathsOf(path);
      expect(paths.filter((each) => !saved.includes(each))).toEqual([]);
      expect(paths.length).toBeGreaterThan(0);
    }
  });
});

test('a network that is slow is not waited for where a copy is saved, and is where none is', async () => {
  const proxy = await startFaultProxy(Number(new URL(demo.address).port));
  onTestFinished(proxy.close);
  await reading({ browser: demo.browser, address: proxy.url }, async ({ page, untilSaved }) => {
    await page.goto(`${proxy.url}/`);
    await untilSaved('/');
    proxy.add({ type: 'latency', stream: 'downstream', latency: 5000, jitter: 0 });
    await page.goto(`${proxy.url}/?from=mail`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await copyLine(page)).toMatch(/^Saved copy from/);
    await page.goto(`${proxy.url}/stories/`, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect([await page.locator('h1').innerText(), await copyLine(page)]).toEqual(['Stories', '']);
  });
});

test('a server that fails is answered for by the copy, and one that has no such page is not', async () => {
  const complaint = /status of 404/;
  await reading({ ...here(), complaint }, async ({ page, go, savedPages, untilSaved }) => {
    await go(past);
    await untilSaved(past);
    const [away, file] = [`${demo.folder}.away`, join(demo.folder, past, 'index.html')];
    await rename(demo.folder, away);
    try {
      // Another address than the one that the browser's own cache knows.
      await go(`${past}?again`);
    } finally {
      await rename(away, demo.folder);
    }
    expect(await copyLine(page)).toMatch(/^Saved copy from/);

    const bytes = await readFile(file);
    await rm(file);
    onTestFinished(() => writeFile(file, bytes));
    await go(`${past}?once-more`);
    expect(await page.locator('h1').innerText()).toBe('Nobody is home at this address');
    await expect.poll(savedPages).not.toContain(past);
  });
});

test('a new release takes over what was saved, and nothing of the old one stays', async () => {
  await reading(here(), async ({ page, go, untilSaved, loseConnection }) => {
    await go(past);
    await untilSaved(past);
    await untilSaved('/');
    const [before] = await page.evaluate(() => caches.keys());
    await withWorker({ release: 'next', offline: 'on' });
    await go('/news/');
    const names = () => page.evaluate(() => caches.keys());
    await expect.poll(names, { timeout: 20_000 }).toEqual(['porchlight-1-next']);
    expect(before).toMatch(/^porchlight-1-[0-9a-f]{12}$/);
    await loseConnection();
    await go(past);
    expect(await copyLine(page)).toMatch(/^Saved copy from/);
    expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).fontWeight)).toBe('500');
  });
});

test('switched off, the worker goes everywhere, with all that it has saved', async () => {
  await reading(here(), async ({ page, go, untilSaved, loseConnection }) => {
    await go(past);
    await untilSaved(past);
    await withWorker({ release: 'next', offline: 'off' });
    await go('/news/');
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left, { timeout: 20_000 }).toEqual([]);
    await loseConnection();
    await expect(go('/stories/')).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });
});

test('events on a device are bounded: the one that came first goes first, with its picture', async () => {
  await reading(here(), async ({ page, go, savedPages, savedPictures, untilSaved }) => {
    await go('/');
    await untilSaved('/');
    await go('/offline/');
    const ahead = await aheadOn(page);
    await untilSaved(ahead.at(-1)!);
    await page.evaluate(async () => {
      const [name = ''] = await caches.keys();
      const cache = await caches.open(name);
      for (let each = 0; each < 40; each += 1)
        await cache.put(`/events/made-up-${each}/`, new Response('<p>Made up</p>'));
    });
    await go(past);
    await untilSaved(past);
    const events = (await savedPages()).filter((path) => path.startsWith('/events/'));
    expect(events.length).toBe(40);
    expect(events.filter((path) => ahead.includes(path) || path.endsWith('-0/'))).toEqual([]);
    const shown = new Set([...(await picturesOf('/')), ...(await picturesOf(past))]);
    await expect.poll(savedPictures).toEqual([...shown].sort());
  });
});

test('who asked to save data is given no worker', async () => {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      const connection = { get: () => ({ saveData: true }) };
      Object.defineProperty(Navigator.prototype, 'connection', connection);
    });
  await reading({ ...here(), prepare }, async ({ page, go }) => {
    await go('/');
    const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
    expect(workers).toEqual([]);
  });
});

test('a page starts that worker and no other, and makes no second policy', async () => {
  await reading(here(), async ({ page, go, untilSaved }) => {
    await go('/');
    await untilSaved('/');
    expect(
      await page.evaluate(async () => {
        const { serviceWorker } = navigator;
        const worker = (await serviceWorker.getRegistration())?.active?.scriptURL ?? '';
        return new URL(worker).pathname;
      }),
    ).toBe('/sw.js');
  });
  const context = await demo.browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${demo.address}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const refused = await page.evaluate(async () => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): unknown };
      };
      const attempts = [
        () => navigator.serviceWorker.register('/evil.js'),
        async () => trustedTypes.createPolicy('offline', {}),
        async () => trustedTypes.createPolicy('default', {}),
      ];
      const ended = await Promise.allSettled(attempts.map((attempt) => attempt()));
      return ended.map(({ status }) => status);
    });
    expect(refused).toEqual(['rejected', 'rejected', 'rejected']);
  } finally {
    await context.close();
  }
});

test.for([
  { home: '/', width: 320, colorScheme: 'light' },
  { home: '/', width: 1280, colorScheme: 'dark' },
  { home: '/ar/', width: 320, colorScheme: 'dark' },
] as const)(
  'the page without a connection has no fault: $home, $width, $colorScheme',
  async (look) => {
    const { home, width, colorScheme } = look;
    const options = { colorScheme, bypassCSP: true, viewport: { width, height: 800 } };
    await reading({ ...here(), options }, async ({ page, go, untilSaved, loseConnection }) => {
      await go(past);
      await untilSaved(past);
      await go(home);
      await untilSaved(home);
      await loseConnection();
      await go(`${home}not-saved/`);
      expect(await page.locator('section[aria-labelledby="others"]').isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await faultsOf(page)).toEqual([]);
      await go(home);
      expect(await copyLine(page)).not.toBe('');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await faultsOf(page)).toEqual([]);
    });
  },
);
