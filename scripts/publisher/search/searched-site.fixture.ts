import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import type { Locale } from '@porchlight/shared';
import { onTestFinished } from 'vitest';

import { findProcess, type ProcessRow } from '../../processes/process-table.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { createSiteServer } from '../../serve/server.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import type { SitePlace } from '../tree/steps.ts';
import { indexName } from './search-layout.ts';

export const neverStops = new AbortController().signal;

interface PageText {
  readonly lang?: Locale;
  readonly title: string;
  readonly text: string;
  readonly robots?: string;
  /** Words of the main part that are not the page's own. */
  readonly around?: string;
}

export const page = ({ lang = 'en', title, text, robots, around = '' }: PageText): string => `
<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
${robots === undefined ? '' : `<meta name="robots" content="${robots}">`}</head>
<body><header>Porchlight masthead</header>
<main id="main">${around}<h1>${title}</h1><p>${text}</p></main></body></html>`;

/** A site folder with one release that is shown. */
export async function makeSite(root?: string) {
  const site = root ?? (await temporaryFolder());
  const place: SitePlace = {
    layout: siteLayout({ site, currentSite: join(site, 'current') }),
    disk: realDisk,
  };
  const write = async (path: string, text: string, release = 'one'): Promise<void> => {
    const file = join(place.layout.release(release), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  const show = async (release: string): Promise<void> => {
    await symlink(place.layout.linkTo(release), `${place.layout.current}.next`);
    await rename(`${place.layout.current}.next`, place.layout.current);
  };
  await mkdir(place.layout.release('one'), { recursive: true });
  await show('one');
  return { site, place, write, show };
}

/** What Pagefind's own script for browsers is, as far as it is asked here. */
interface PagefindScript {
  readonly options: (options: { basePath: string; baseUrl: string }) => Promise<void>;
  readonly search: (words: string) => Promise<{ readonly results: readonly Found[] }>;
}

interface Found {
  readonly data: () => Promise<{
    readonly url: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

let visits = 0;

/** Opens the search of a served site as a browser would, and asks with the script it was given then. */
export async function openSearch(place: SitePlace, port: number, locale: Locale) {
  const file = join(place.layout.current, indexName, locale, 'pagefind.js');
  // Each visitor has a memory of their own.
  const script = `${pathToFileURL(file).href}?${(visits += 1)}`;
  const search = (await import(/* @vite-ignore */ script)) as PagefindScript;
  const basePath = `http://127.0.0.1:${port}/${indexName}/${locale}/`;
  await search.options({ basePath, baseUrl: '/' });
  await search.search('');
  const find = async (words: string) => {
    const { results } = await search.search(words);
    const found = await Promise.all(results.map(({ data }) => data()));
    return found.map(({ url }) => url).sort();
  };
  return { find, search };
}

export async function serveSite(place: SitePlace): Promise<number> {
  const server = createSiteServer({
    folder: place.layout.current,
    site: new URL('https://hub.library.org'),
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => server.stop(0));
  const address = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** The processes that a process has started and that are still there. */
export async function childrenOf(parent: number): Promise<readonly ProcessRow[]> {
  const rows = await Promise.all((await everyPid()).map(findProcess));
  return rows.filter((row) => row?.parent === parent) as ProcessRow[];
}

async function everyPid(): Promise<readonly number[]> {
  const names =
    process.platform === 'linux'
      ? await readdir('/proc')
      : (await promisify(execFile)('ps', ['-A', '-o', 'pid='])).stdout.split('\n');
  return names.filter((name) => /^\s*\d+$/.test(name)).map(Number);
}
