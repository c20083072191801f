import { once } from 'node:events';
import { rename, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve, write } from './served-site.fixture.ts';

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
  ['/news/%2e%2e%2f%2e%2e/outside.txt', 404],
  ['/news%2F', 404],
  ['/news%2findex.html', 404],
  ['http://hub.example/../outside.txt', 400],
  ['/..%5coutside.txt', 400],
  ['/..\\outside.txt', 400],
  ['/index.html%00.txt', 400],
  ['/%', 400],
  ['/%c3%28', 400],
  ['/%00', 400],
  ['/.%00./outside.txt', 400],
  ['/news/..;/outside.txt', 404],
  ['/%252e%252e/outside.txt', 404],
  ['/%25252e%25252e%25252foutside.txt', 404],
  ['/%c0%ae%c0%ae/outside.txt', 400],
  ['/%ef%bc%8e%ef%bc%8e/outside.txt', 404],
  ['/a%0d%0aSet-Cookie:x', 400],
  ['/.env', 404],
  ['/%2eenv', 404],
  ['/news/.git/config', 404],
  ['/news/.well-known/x', 404],
  ['/.well-known/.env', 404],
  ['/redirects.json', 404],
  ['/redirects%2ejson', 404],
  ['/_headers', 404],
  ['/_redirects', 404],
  ['/_astro/style.of-before.css', 404],
  ['//example.org/%2e%2e', 400],
  ['//news', 404],
  ['/index.html/', 404],
  ['/empty', 404],
  ['/empty/', 404],
] as const)('%s is refused with %i', async ([path, status]) => {
  const { ask } = await serve();
  const answer = await ask(path);
  expect(answer).toMatchObject({
    status,
    body: 'not here',
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("default-src 'none'") as string,
    },
  });
});

test.for([
  ['http://hub.example/news/', 'news'],
  ['HTTPS://hub.example:8443/', 'home'],
  ['http://hub.example', 'home'],
  ['http://hub.example?from=feed', 'home'],
] as const)('%s, as a proxy is asked, is %s', async ([path, body]) => {
  const { ask } = await serve();
  expect(await ask(path)).toMatchObject({ status: 200, body });
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
    status: 301,
    headers: { location: '/news/?from=mail' },
  });
});

test('the name of the file behind a page leads to the page', async () => {
  const { ask } = await serve();
  for (const [path, location] of [
    ['/index.html', '/'],
    ['/news/index.html?from=mail', '/news/?from=mail'],
    ['/news/index%2ehtml', '/news/'],
  ] as const) {
    expect([path, await ask(path)]).toMatchObject([path, { status: 301, headers: { location } }]);
  }
  expect(await ask('/nothing/index.html')).toMatchObject({ status: 404, body: 'not here' });
});

test('what is missing is answered in the language of its address', async () => {
  const { ask } = await serve();
  expect(await ask('/nothing/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await ask('/es/nada/')).toMatchObject({ status: 404, body: 'aquí no' });
  expect(await ask('/ar/nothing/')).toMatchObject({ status: 404, body: 'not here' });
  for (const path of [
    '/es/nada%2F',
    '/es/.git/config',
    '/es/%ZZ',
    '/es/../nada',
    'http://hub.example/es/%2F',
  ]) {
    expect([path, (await ask(path)).body]).toEqual([path, 'aquí no']);
  }
  for (const path of ['/esx/%ZZ', '/%65s/%ZZ', '/%ZZ/es/', '//es/%ZZ']) {
    expect([path, (await ask(path)).body]).toEqual([path, 'not here']);
  }
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

test('a switch of the release is seen at once', async () => {
  const { ask, folder } = await serve();
  await write(join(folder, 'two'), { 'index.html': 'home, two', '404.html': 'not here, two' });
  expect((await ask('/')).body).toBe('home');
  await symlink('two', join(folder, 'next'));
  await rename(join(folder, 'next'), join(folder, 'current'));
  expect((await ask('/')).body).toBe('home, two');
  expect((await ask('/news/')).body).toBe('not here, two');
});

test('before anything is built we say to come back, and then every page is there', async () => {
  const { ask, folder } = await serve();
  await rename(join(folder, 'current'), join(folder, 'later'));
  expect(await ask('/')).toMatchObject({
    status: 503,
    body: 'The site cannot answer just now. Try again in a minute.\n',
    headers: { 'retry-after': '10', 'cache-control': 'no-cache' },
  });
  await rename(join(folder, 'later'), join(folder, 'current'));
  expect(await ask('/')).toMatchObject({ status: 200, body: 'home' });
});

test('what cannot be read is our fault, and does no harm to what can', async () => {
  const { ask, root, said } = await serve();
  const socket = createServer().listen(join(root, 'socket.txt'));
  onTestFinished(() => void socket.close());
  await once(socket, 'listening');
  expect(await ask('/socket.txt')).toMatchObject({
    status: 500,
    body: 'The page could not be read. Try again in a minute.\n',
    headers: { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' },
  });
  expect(said).toEqual([
    expect.stringContaining('/socket.txt could not be answered: Error: ENXIO'),
  ]);
  expect((await ask('/')).status).toBe(200);
});
