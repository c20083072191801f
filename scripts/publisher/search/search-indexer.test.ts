import { readdir, readlink } from 'node:fs/promises';
import { join } from 'node:path';

import { instantFromMillis, now } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { makeSearchIndex } from './search-indexer.ts';
import { linkSearchIndex } from './index-link.ts';
import { makeSite, neverStops, openSearch, page, serveSite } from './searched-site.fixture.ts';

const isoDay = 86_400_000;

test('each language finds its own documents and lists, and nothing that only serves the site', async () => {
  const { place, write } = await makeSite();
  const text = 'A kettle for everybody.';
  await write('events/tea/index.html', page({ title: 'Tea', text }));
  await write('topics/tea/index.html', page({ title: 'Tea', text }));
  await write('events/on-demand/index.html', page({ title: 'Recordings', text }));
  await write('es/events/te/index.html', page({ lang: 'es', title: 'Té', text: 'La tetera.' }));
  await write('ar/events/shay/index.html', page({ lang: 'ar', title: 'شاي', text: 'إبريق' }));
  const hidden = ['index.html', '404.html', 'status/index.html', 'search/index.html'];
  for (const path of [...hidden, 'events/2025/01/index.html', 'events/tea.html'])
    await write(path, page({ title: 'Other', text }));
  const moved = page({ title: 'Moved', text, robots: 'noindex' });
  await write('events/old-tea/index.html', moved);
  await write('events/old-tea/.htaccess', 'kettle');

  const indexed = await makeSearchIndex({ place, clock: now }, neverStops);
  expect(indexed?.pages).toBe(5);
  const port = await serveSite(place);
  const english = await openSearch(place, port, 'en');
  expect(await english.find('kettles')).toEqual([
    '/events/on-demand/',
    '/events/tea/',
    '/topics/tea/',
  ]);
  const spanish = await openSearch(place, port, 'es');
  expect(await spanish.find('kettle')).toEqual([]);
  expect(await spanish.find('teteras')).toEqual(['/es/events/te/']);
  expect(await (await openSearch(place, port, 'ar')).find('إبريق')).toEqual(['/ar/events/shay/']);
});

test('what is not a page’s own text is not found, and its title is its heading', async () => {
  const { place, write } = await makeSite();
  const around = `<nav>lantern</nav><div class="noprint">lantern</div><button>lantern</button>
    <span aria-hidden="true">lantern</span><ul data-pagefind-ignore><li>lantern</li></ul>`;
  await write('blog/a/index.html', page({ title: 'On the porch', text: 'Lamps.', around }));
  await makeSearchIndex({ place, clock: now }, neverStops);
  const { find, search } = await openSearch(place, await serveSite(place), 'en');
  expect(await find('lantern')).toEqual([]);
  expect(await find('masthead')).toEqual([]);
  const { results } = await search.search('lamps');
  const [first] = await Promise.all(results.map(({ data }) => data()));
  expect(first?.meta).toEqual({ title: 'On the porch' });
});

test('visitors get no more of Pagefind than what searches', async () => {
  const { place, write } = await makeSite();
  await write('blog/a/index.html', page({ title: 'A', text: 'Lamps.' }));
  await makeSearchIndex({ place, clock: now }, neverStops);
  const folder = join(place.layout.current, 'pagefind');
  expect(await readdir(folder)).toEqual(['en']);
  const names = await readdir(join(folder, 'en'));
  expect(names.filter((name) => /\.(?:js|css)$/.test(name)).sort()).toEqual([
    'pagefind-worker.js',
    'pagefind.js',
  ]);
});

test('a search that was opened before goes on with what it knows while the index is replaced', async () => {
  const { place, write } = await makeSite();
  const put = (text: string) => write('blog/a/index.html', page({ title: 'A', text }));
  await put('The first lamp.');
  await makeSearchIndex({ place, clock: now }, neverStops);
  const port = await serveSite(place);
  const early = await openSearch(place, port, 'en');
  for (const text of ['The second lamp.', 'The third lamp.']) {
    await put(text);
    await makeSearchIndex({ place, clock: now }, neverStops);
  }
  const { results } = await early.search.search('lamp');
  const texts = await Promise.all(results.map(async ({ data }) => (await data()).content));
  expect(texts).toEqual(['A. The first lamp.']);
  const late = await openSearch(place, port, 'en');
  expect(await late.find('third')).toEqual(['/blog/a/']);
  expect(await late.find('first')).toEqual([]);
});

test('only indexes that may still be asked for are kept', async () => {
  const { site, place, write } = await makeSite();
  await write('blog/a/index.html', page({ title: 'A', text: 'Lamps.' }));
  const make = (clock: typeof now) => makeSearchIndex({ place, clock }, neverStops);
  const later = () => instantFromMillis(Date.parse(now()) + isoDay);
  for (const clock of [now, now, now, later]) await make(clock);
  expect((await readdir(join(site, 'search'))).sort()).toEqual(['2', '3', '4', 'written']);
  expect((await readdir(join(site, 'search', 'written'))).sort()).toEqual(['2', '3', '4']);
});

test('a new release is given the index before it is shown, and an old one keeps up', async () => {
  const { place, write, show } = await makeSite();
  await write('blog/a/index.html', page({ title: 'A', text: 'Lamps.' }));
  await makeSearchIndex({ place, clock: now }, neverStops);
  await write('blog/a/index.html', page({ title: 'A', text: 'Lanterns.' }), 'two');
  linkSearchIndex(place, 'two');
  const linkOf = (release: string) => readlink(join(place.layout.release(release), 'pagefind'));
  expect(await linkOf('two')).toBe('../../search/1');
  await show('two');
  const port = await serveSite(place);
  expect(await (await openSearch(place, port, 'en')).find('lamps')).toEqual(['/blog/a/']);
  await makeSearchIndex({ place, clock: now }, neverStops);
  expect(await (await openSearch(place, port, 'en')).find('lanterns')).toEqual(['/blog/a/']);
  expect([await linkOf('one'), await linkOf('two')]).toEqual(['../../search/2', '../../search/2']);
});

test('without an index or a site there is nothing to do', async () => {
  const { site, place } = await makeSite();
  linkSearchIndex(place, 'one');
  expect(await readdir(place.layout.release('one'))).toEqual([]);
  place.disk.remove(join(site, 'current'));
  expect(await makeSearchIndex({ place, clock: now }, neverStops)).toBeUndefined();
});
