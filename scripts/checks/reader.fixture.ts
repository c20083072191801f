import { rename } from 'node:fs/promises';
import { join } from 'node:path';

import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
} from 'playwright-core';
import { expect } from 'vitest';

import { compileFixedScripts } from '../../site/src/fixed-scripts.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';

/** Somebody who reads the site on a device of their own. */
export interface Reader {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Goes to a page of the site. */
  readonly go: (path: string) => Promise<unknown>;
  /** Every saved page, in code-unit order. */
  readonly savedPages: () => Promise<readonly string[]>;
  /** Every saved picture, likewise. */
  readonly savedPictures: () => Promise<readonly string[]>;
  /** Takes the connection away; resolves once the worker knows, which is a moment after the page. */
  readonly loseConnection: () => Promise<void>;
  /** Resolves once a page is saved. */
  readonly untilSaved: (path: string) => Promise<void>;
}

interface Where {
  readonly browser: Browser;
  /** Of the site, without a slash at the end. */
  readonly address: string;
  readonly options?: BrowserContextOptions;
  /** What the browser will complain of. */
  readonly complaint?: RegExp;
  /** Runs before the first page. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Reads on a new device; the browser must have nothing to complain about but a lost connection. */
export async function reading<Value>(
  { browser, address, options = {}, complaint, prepare }: Where,
  read: (reader: Reader) => Promise<Value>,
): Promise<Value> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (!isLostConnection(message)) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(`asks for ${request.url()}`);
    });
    await prepare?.(page);
    const savedPages = () => page.evaluate(savedPaths).then((all) => all.filter(isPage).sort());
    const value = await read({
      context,
      page,
      go: (path) => page.goto(address + path, { waitUntil: 'load' }),
      savedPages,
      savedPictures: () => page.evaluate(savedPaths).then((all) => all.filter(isPicture).sort()),
      loseConnection: async () => {
        await context.setOffline(true);
        await expect.poll(() => knowsOf(context), { timeout: 20_000 }).toEqual('no connection');
      },
      untilSaved: async (path) =>
        await expect.poll(savedPages, { timeout: 20_000 }).toContain(path),
    });
    expect(complaints.filter((line) => complaint?.test(line) !== true)).toEqual([]);
    return value;
  } finally {
    await context.close();
  }
}

async function knowsOf(context: BrowserContext): Promise<string> {
  const workers = context.serviceWorkers();
  const online = await Promise.all(
    workers.map((worker) => worker.evaluate(() => navigator.onLine).catch(() => true)),
  );
  if (workers.length === 0) return 'no worker';
  return online.includes(true) ? 'a connection' : 'no connection';
}

/** Pictures of cards are not saved, and the font of a language only once it is read. */
function isLostConnection(message: ConsoleMessage): boolean {
  const { url } = message.location();
  const what = message.text();
  return (
    (what.includes('net::ERR_INTERNET_DISCONNECTED') && /\/media\/|\.(?:png|svg)$/.test(url)) ||
    (what.includes('net::ERR_FAILED') && /\/media\/|\.woff2$/.test(url))
  );
}

const isPage = (path: string): boolean => !/^\/(?:_astro|media)\//.test(path);
const isPicture = (path: string): boolean => path.startsWith('/media/');

/** Runs in the page. */
async function savedPaths(): Promise<string[]> {
  const paths: string[] = [];
  for (const name of await caches.keys())
    for (const { url } of await (await caches.open(name)).keys()) paths.push(new URL(url).pathname);
  return paths;
}

/** Publishes another worker where the site is served from, as a new release of the code does. */
export async function publishWorker(
  site: string,
  wanted: { readonly release: string; readonly offline: 'on' | 'off' },
): Promise<void> {
  const folder = await temporaryFolder();
  await compileFixedScripts({ folder, ...wanted });
  await rename(join(folder, 'sw.js'), join(site, 'sw.js'));
}
