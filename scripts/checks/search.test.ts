import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { isDocumentPath } from '@porchlight/shared';
import { beforeAll, expect, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { indexName } from '../publisher/search/search-layout.ts';
import { openSearch, serveSite } from '../publisher/search/searched-site.fixture.ts';
import { writeIndex } from '../publisher/search/write-index.ts';
import { realDisk } from '../publisher/tree/disk.ts';
import { siteLayout } from '../publisher/tree/site-layout.ts';
import { writeSite } from '../publisher/write-site.ts';
import { demo, demoMoment, demoUrl } from './demo-site.ts';
import { neverStops } from './engine/engine.fixture.ts';

let root: string;
let folder: string;
const place = () => ({
  layout: siteLayout({ site: root, currentSite: folder }),
  disk: realDisk,
});

beforeAll(async () => {
  root = await temporaryFolder();
  folder = join(root, 'site');
  await mkdir(folder);
  const [site, snapshot] = [await loadCompiledSite(), await demo()];
  const media = { ready: [], files: new Map(), problems: [] };
  const wanted = { site, snapshot, moment: demoMoment, url: demoUrl, media };
  await writeSite(wanted, { folder }, neverStops);
  await writeIndex(folder, join(folder, indexName));
});
const open = async () => (await openSearch(place(), await serveSite(place()), 'en')).find;

test('a title finds its page, and no page that shows it on a card', async () => {
  const title = 'Grant writing over lunch: the budget table first';
  const path = '/events/grant-writing-over-lunch/';
  const others = [
    '/events/',
    '/events/formats/webinar/',
    '/events/reading-a-budget-aloud/',
    '/topics/skills-and-careers/',
    '/audiences/library-leaders/',
    '/feeds/',
  ];
  for (const each of [path, ...others])
    expect([each, await readFile(join(folder, each, 'index.html'), 'utf8')]).toEqual([
      each,
      expect.stringContaining(title),
    ]);
  expect(await (await open())(`"${title}"`)).toEqual([path]);
});

test('a list is found by its own words, and by those of nothing that it lists', async () => {
  const find = await open();
  expect(await find('"Learn at your own pace, from providers we know"')).toEqual(['/courses/']);
  const hub = (await loadCompiledSite()).buildHub(await demo(), demoMoment, demoUrl);
  const titles = hub
    .documents()
    .flatMap((document) =>
      document.locale === 'en' && 'title' in document && /^[\w ,’-]{16,}$/.test(document.title)
        ? [document.title]
        : [],
    );
  expect(titles.length).toBeGreaterThan(20);
  for (const title of titles) {
    const lists = (await find(`"${title}"`)).filter((path) => !isDocumentPath(path));
    expect([title, lists]).toEqual([title, []]);
  }
});

test('the ways to choose among entries are no words of a list', async () => {
  const words = 'Month view';
  expect(await readFile(join(folder, 'events', 'index.html'), 'utf8')).toContain(words);
  expect(await (await open())(`"${words}"`)).toEqual([]);
});

test('what an event page holds for later is not found before', async () => {
  const words = 'Happening now';
  const path = '/events/new-neighbours-evening/';
  expect(await readFile(join(folder, path, 'index.html'), 'utf8')).toContain(words);
  expect(await (await open())(`"${words}"`)).toEqual([]);
});
