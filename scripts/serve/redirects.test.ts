import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve, smallSite } from './served-site.fixture.ts';

async function replaceList(root: string, text: string): Promise<void> {
  await writeFile(join(root, 'new.json'), text);
  await rename(join(root, 'new.json'), join(root, 'redirects.json'));
}

test('moved pages lead on, removed ones say so, and a new list is read at once', async () => {
  const list = [
    { from: '/news/', to: '/noticias/' },
    { from: '/news/old/', to: '/news/nëw/?a=b' },
    { from: '/events/old/', gone: true },
    { from: '/loop/', to: '/loop' },
    { from: '/loop/again/', to: '/loop/again/?x=1#y' },
    { from: '/lööp/', to: '/l%C3%B6%C3%B6p/' },
  ];
  const left = { 'events/old/index.html': 'this one was removed' };
  const { ask, root } = await serve({
    ...smallSite,
    ...left,
    'redirects.json': JSON.stringify(list),
  });
  const leadsTo = async (path: string) => (await ask(path)).headers.location;
  expect(await leadsTo('/news?x=1')).toBe('/noticias/?x=1');
  expect(await leadsTo('/news/old')).toBe('/news/n%C3%ABw/?a=b');
  expect(await ask('/events/old/')).toMatchObject({ status: 410, body: 'this one was removed' });
  expect(await ask('/events/old')).toMatchObject({ status: 410, body: 'this one was removed' });
  expect(await leadsTo('/news/index.html?x=1')).toBe('/noticias/?x=1');
  expect(await ask('/events/old/index.html')).toMatchObject({
    status: 410,
    body: 'this one was removed',
  });
  for (const loop of ['/loop/', '/loop/again/', '/l%C3%B6%C3%B6p/']) {
    expect([loop, (await ask(loop)).status]).toEqual([loop, 404]);
  }

  await replaceList(root, '[]');
  expect(await ask('/news/')).toMatchObject({ status: 200, body: 'news' });
});

test.for([
  'https://evil.example/',
  '//evil.example/',
  '/..//evil.example/',
  '/.//evil.example/',
  '/\\evil.example',
  '/a\r\nX: y',
])('a list that leads to %j is not used, and the site stays up', async (to) => {
  const list = JSON.stringify([{ from: '/news/', to }]);
  const { ask, said } = await serve({ ...smallSite, 'redirects.json': list });
  expect(await ask('/news/')).toMatchObject({ status: 200, body: 'news' });
  expect(said).toEqual([expect.stringContaining('redirects.json cannot be read')]);
});

test('a list that is broken changes nothing: the last good one counts, until there is a better', async () => {
  const list = JSON.stringify([{ from: '/old/', to: '/news/' }]);
  const { ask, root, said } = await serve({ ...smallSite, 'redirects.json': list });
  const together = () => Promise.all([1, 2, 3, 4].map(async () => (await ask('/old/')).status));
  expect(await together()).toEqual([301, 301, 301, 301]);
  for (const broken of ['', '[{"from":', '{}', '[{"from":"/old/"}]']) {
    await replaceList(root, broken);
    expect([broken, await together()]).toEqual([broken, [301, 301, 301, 301]]);
  }
  expect(said.length).toBe(4);
  await replaceList(root, '[{"from":"/old/","gone":true}]');
  expect(await together()).toEqual([410, 410, 410, 410]);
});
