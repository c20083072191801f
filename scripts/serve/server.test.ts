import { once } from 'node:events';
import { rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve, smallSite, write } from './served-site.fixture.ts';

test('pages, files and calendars are served', async () => {
  const { ask } = await serve();
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/news/?from=mail')).toMatchObject({ status: 200, body: 'news' });
  expect(await ask('/.well-known/security.txt')).toMatchObject({ status: 200 });
  expect((await ask('/events/talk.ics')).headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await ask('/', { method: 'HEAD' })).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': '4' },
  });
});

test.for([
  ['/../outside.txt', 400],
  ['/%2e%2e/outside.txt', 400],
  ['/news/%2e%2e%2f%2e%2e/outside.txt', 400],
  ['/..%5coutside.txt', 400],
  ['/..\\outside.txt', 400],
  ['/index.html%00.txt', 400],
  ['/%', 400],
  ['/%c3%28', 400],
  ['/a%0d%0aSet-Cookie:x', 400],
  ['/.env', 404],
  ['/%2eenv', 404],
  ['/news/.git/config', 404],
  ['/news/.well-known/x', 404],
  ['//example.org/%2e%2e', 400],
  ['//news', 404],
  ['/index.html/', 404],
  ['/empty', 404],
  ['/empty/', 404],
] as const)('%s is refused with %i', async ([path, status]) => {
  const { ask } = await serve();
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.body).not.toContain('secret');
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
});

test.for(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is not allowed', async (method) => {
  const { ask } = await serve();
  expect(await ask('/', { method })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD' },
  });
});

test('a page without its slash leads to it, on this site', async () => {
  const { ask } = await serve();
  expect(await ask('/news?from=mail')).toMatchObject({
    status: 308,
    headers: { location: '/news/?from=mail' },
  });
});

test('what is missing is answered in the language of its address', async () => {
  const { ask } = await serve();
  expect(await ask('/nothing/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await ask('/es/nada/')).toMatchObject({ status: 404, body: 'aquí no' });
  expect(await ask('/ar/nothing/')).toMatchObject({ status: 404, body: 'not here' });
  expect((await ask('/nothing/')).headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
});

test('what a client has already is not sent again', async () => {
  const { ask } = await serve();
  const { headers } = await ask('/feeds/all.xml');
  const etag = String(headers.etag);
  const since = String(headers['last-modified']);
  expect(await ask('/feeds/all.xml', { headers: { 'If-None-Match': etag } })).toMatchObject({
    status: 304,
    body: '',
    headers: { etag, 'cache-control': 'public, max-age=900, stale-if-error=86400' },
  });
  const modified = await ask('/feeds/all.xml', { headers: { 'If-Modified-Since': since } });
  expect(modified.status).toBe(304);
});

test('a part of a file can be asked for', async () => {
  const { ask } = await serve();
  expect(await ask('/empty/file.txt', { headers: { Range: 'bytes=2-4' } })).toMatchObject({
    status: 206,
    body: '234',
    headers: { 'content-range': 'bytes 2-4/10' },
  });
  expect(await ask('/empty/file.txt', { headers: { Range: 'bytes=20-' } })).toMatchObject({
    status: 416,
    headers: { 'content-range': 'bytes */10' },
  });
});

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
  for (const loop of ['/loop/', '/loop/again/', '/l%C3%B6%C3%B6p/']) {
    expect([loop, (await ask(loop)).status]).toEqual([loop, 404]);
  }

  await writeFile(join(root, 'new.json'), '[]');
  await rename(join(root, 'new.json'), join(root, 'redirects.json'));
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
  expect(said).toEqual([expect.stringContaining('no redirects are served')]);
});

test('a switch of the release is seen at once and fails no request', async () => {
  const { ask, folder } = await serve();
  await write(join(folder, 'two'), { 'index.html': 'home, two' });
  const switches = { go: true };
  const visit = async (): Promise<readonly string[]> => {
    const seen: string[] = [];
    while (switches.go) {
      const { status, body } = await ask('/');
      seen.push(`${status} ${body}`);
    }
    return seen;
  };
  const visitors = [visit(), visit(), visit()];
  for (let turn = 0; turn < 60; turn += 1) {
    await symlink(turn % 2 === 0 ? 'two' : 'one', join(folder, 'next'));
    await rename(join(folder, 'next'), join(folder, 'current'));
    expect((await ask('/')).body).toBe(turn % 2 === 0 ? 'home, two' : 'home');
  }
  switches.go = false;
  const seen = new Set((await Promise.all(visitors)).flat());
  expect([...seen].toSorted()).toEqual(['200 home', '200 home, two']);
});

test('a file that is replaced during requests is answered whole, old or new', async () => {
  const { ask, root } = await serve();
  const sizes = [10, 50_000];
  const replacements = { go: true };
  const visit = async (): Promise<readonly number[]> => {
    const seen: number[] = [];
    while (replacements.go) seen.push((await ask('/feeds/all.xml')).body.length);
    return seen;
  };
  await writeFile(join(root, 'feeds/all.xml'), 'x'.repeat(10));
  const visitors = [visit(), visit(), visit()];
  for (let turn = 1; turn <= 300; turn += 1) {
    await writeFile(join(root, 'next'), 'x'.repeat(sizes[turn % 2]!));
    await rename(join(root, 'next'), join(root, 'feeds/all.xml'));
  }
  replacements.go = false;
  const seen = new Set((await Promise.all(visitors)).flat());
  expect([...seen].filter((size) => !sizes.includes(size))).toEqual([]);
});

test('before anything is built every page is missing, and then it is there', async () => {
  const { ask, folder } = await serve();
  await rename(join(folder, 'current'), join(folder, 'later'));
  expect(await ask('/')).toMatchObject({
    status: 404,
    body: 'There is no page at this address.\n',
  });
  await rename(join(folder, 'later'), join(folder, 'current'));
  await utimes(join(folder, 'one', 'index.html'), 0, 0);
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
});

test('a client that sends its request slowly is sent away', async () => {
  const { port, ask } = await serve();
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  socket.write('GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  const ended = once(socket, 'close');
  socket.resume();
  expect((await ask('/')).status).toBe(200);
  await ended; // the test's own deadline is longer than the server's
}, 10_000);
