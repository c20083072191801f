import { once } from 'node:events';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { close as closePagefind, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchBrowser } from '../browser/launch.ts';
import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { type TreeFile, filesBelow, writeTree } from '../publisher/tree/tree.ts';
import { writeSite } from '../publisher/write-site.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { repository } from '../repository.ts';
import { createSiteServer, type SiteServer } from '../serve/server.ts';
import { demo, demoMoment } from './demo-site.ts';
import { onePageOfEachKind, pageAt } from './page-kinds.ts';

/** The page at an address that moved, where a host that knows of no moves would show it. */
const left = '/events/left.html';

let folder: string;
let server: SiteServer;
let browser: Browser;
let address: string;
let paths: readonly string[];

const text = (content: string): TreeFile => ({ bytes: new TextEncoder().encode(content) });

beforeAll(async () => {
  folder = await temporaryFolder();
  server = createSiteServer({ folder, site: new URL('http://127.0.0.1:4321') });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await writeDemo();
  // A trial takes the place of one search page.
  await rm(join(folder, 'ar', 'search', 'index.html'));
  paths = (await filesBelow(folder)).flatMap((file) => pageAt(file) ?? []);
  await copyFile(join(folder, 'events', 'moved-away', 'index.html'), join(folder, left));
  await writeTree(folder, new Map([...trials, ...(await searchTrial())]));
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop(0);
});

/** The demo without its pictures, with one address that moved and one that is gone. */
async function writeDemo(): Promise<void> {
  const at = '2026-06-01T00:00:00.000Z' as const;
  const snapshot = {
    ...(await demo()),
    redirects: [
      { from: '/events/moved-away/', to: '/events/', at },
      { from: '/es/events/taken-down/', gone: true, at } as const,
    ],
  };
  const media = { ready: [], files: new Map<string, string>(), problems: [] };
  const site = await loadCompiledSite();
  const wanted = { site, snapshot, moment: demoMoment, url: address, media };
  await writeSite(wanted, { folder }, new AbortController().signal);
}

interface Looked {
  readonly page: Page;
  /** What the browser said, in its console and in reports of the policy. */
  readonly said: readonly string[];
}

async function looking<Value>(path: string, look: (looked: Looked) => Promise<Value>) {
  const context = await browser.newContext();
  const said: string[] = [];
  try {
    await context.exposeFunction('tell', (line: string) => said.push(line));
    await context.addInitScript(() => {
      const { tell } = globalThis as unknown as { tell: (line: string) => void };
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        tell(`${location.pathname}: ${violatedDirective} refuses ${blockedURI}`),
      );
    });
    const page = await context.newPage();
    page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`));
    await page.goto(address + path, { waitUntil: 'load' });
    return await look({ page, said });
  } finally {
    await context.close();
  }
}

test('no page of any kind does what the policy refuses, or has the browser say anything', async () => {
  // The last one leads on by itself, which would interrupt the next.
  const standIns = ['/es/events/taken-down/', '/ar/nowhere/', left];
  const looked = [...onePageOfEachKind(paths), ...standIns];
  expect(looked.length).toBeGreaterThan(100);
  const complaints = await looking('/', async ({ page, said }) => {
    for (const path of looked) await page.goto(address + path, { waitUntil: 'load' });
    return said.filter((line) => !/responded with a status of (?:404|410)/.test(line));
  });
  expect(complaints).toEqual([]);
}, 240_000);

/** Ways from text to markup or script; what happened is left on the page. */
const attempts = `
  const attempts = {
    markup: () => { document.createElement('p').innerHTML = '<b>bold</b>'; },
    document: () => { document.write('<b>bold</b>'); },
    frame: () => { document.createElement('iframe').srcdoc = '<b>bold</b>'; },
    eval: () => eval('1'),
    function: () => new Function('return 1'),
    timer: () => setTimeout('1', 0),
    worker: () => new Worker('/evil.js'),
    'script address': () => { document.createElement('script').src = '/evil.js'; },
    'script text': () => { document.createElement('script').text = '1'; },
    policy: () => trustedTypes.createPolicy('own', { createHTML: (text) => text }),
    'default policy': () => trustedTypes.createPolicy('default', { createHTML: (text) => text }),
  };
  globalThis.found = Object.entries(attempts).flatMap(([name, attempt]) => {
    try { attempt(); return [name]; } catch { return []; }
  });
`;

const trials = new Map<string, TreeFile>([
  [
    'trial/index.html',
    text('<!doctype html><title>Trial</title><script src="/trial.js"></script>'),
  ],
  ['trial.js', text(attempts)],
  ['evil.js', text('globalThis.evil = true;')],
]);

const found = (page: Page): Promise<unknown> =>
  page.evaluate(() => (globalThis as { readonly found?: unknown }).found);

test('on a page no text becomes markup or script, in any way', async () => {
  await looking('/trial/', async ({ page, said }) => {
    expect(await found(page)).toEqual([]);
    expect(said).toContain('/trial/: require-trusted-types-for refuses trusted-types-sink');
  });
});

/** A search page: the policy's own script, then the same attempts, then Pagefind as it comes. */
async function searchTrial(): Promise<ReadonlyMap<string, TreeFile>> {
  const { index } = await createIndex();
  const content = '<html lang="en"><main><h1>Walk</h1><p>Bring a lantern.</p></main></html>';
  await index?.addHTMLFile({ url: '/walk/', content });
  const files = (await index?.getFiles())?.files ?? [];
  await closePagefind();
  const island = join(repository, 'site', 'src', 'islands', 'search-scripts.ts');
  return new Map<string, TreeFile>([
    ...files.map(({ path, content: bytes }) => [`pagefind/en/${path}`, { bytes }] as const),
    [
      'ar/search/index.html',
      text(
        `<!doctype html><html lang="en"><title>Search</title>${['policy', 'trial', 'search']
          .map((name) => `<script type="module" src="/${name}.js"></script>`)
          .join('')}`,
      ),
    ],
    ['policy.js', text(stripTypeScriptTypes(await readFile(island, 'utf8')))],
    [
      'search.js',
      text(`
        const pagefind = await import('/pagefind/en/pagefind.js');
        const { results } = await pagefind.search('lantern');
        const [first] = await Promise.all(results.map((result) => result.data()));
        globalThis.answer = first?.url ?? 'nothing';
      `),
    ],
  ]);
}

test('on the search page only what searches runs, in its worker', async () => {
  await looking('/ar/search/', async ({ page, said }) => {
    await page.waitForFunction(() => 'answer' in globalThis);
    const answer = await page.evaluate(() => (globalThis as { readonly answer?: string }).answer);
    const workers = page.workers().map((worker) => new URL(worker.url()).pathname);
    expect([answer, workers]).toEqual(['/walk/', ['/pagefind/en/pagefind-worker.js']]);
    expect(await found(page)).toEqual([]);
    expect(said.filter((line) => /wasm|pagefind/.test(line))).toEqual([]);
  });
});

test('the policy of search lets through what lies in its folder, and no other address', async () => {
  const addresses = [
    '/pagefind/en/pagefind-worker.js',
    '/pagefind/en/../evil.js',
    '/pagefind/en/%2e%2e/evil.js',
    '/pagefind/en/..%2fevil.js',
    '/pagefind/en/sub/worker.js',
    '/pagefind/evil.js',
    '/evil.js?/pagefind/en/a.js',
    '/evil.js#/pagefind/en/a.js',
    '//evil.example/pagefind/en/a.js',
    'https://evil.example/pagefind/en/a.js',
    'data:text/javascript,1',
    'blob:http://127.0.0.1/pagefind/en/a.js',
  ];
  const through = await looking('/ar/search/', ({ page }) =>
    page.evaluate(
      (all) =>
        all.filter((each) => {
          try {
            document.createElement('script').src = each;
            return true;
          } catch {
            return false;
          }
        }),
      addresses,
    ),
  );
  expect(through).toEqual(['/pagefind/en/pagefind-worker.js']);
});
