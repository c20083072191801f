import { expect, test } from 'vitest';
import { serve, smallSite } from './served-site.fixture.ts';

const fromAnotherSite = {
  Origin: 'https://reader.example',
  'Access-Control-Request-Method': 'GET',
  'Access-Control-Request-Headers': 'if-none-match',
};

const ask = { method: 'OPTIONS', headers: fromAnotherSite };

test('a browser may send conditions along when it asks for a feed or calendar', async () => {
  const site = await serve({ ...smallSite, 'redirects.json': '[{"from":"/a.ics","gone":true}]' });
  for (const path of [
    '/feeds/all.xml',
    '/feeds/all.xml?from=mail',
    '/feeds/all.json',
    '/feeds/feeds.opml',
    '/events/talk.ics',
    '/es/feeds/nada.xml',
    '/events/talk.ics/',
    '/a.ics',
  ]) {
    const answer = await site.ask(path, ask);
    expect([path, answer]).toMatchObject([
      path,
      {
        status: 204,
        body: '',
        headers: {
          allow: 'GET, HEAD, OPTIONS',
          'access-control-allow-origin': '*',
          'access-control-allow-methods': 'GET, HEAD',
          'access-control-allow-headers': 'If-None-Match, If-Modified-Since, Range',
          'access-control-max-age': '86400',
          'x-content-type-options': 'nosniff',
        },
      },
    ]);
    for (const name of ['content-length', 'content-type', 'transfer-encoding', 'location']) {
      expect(answer.headers).not.toHaveProperty(name);
    }
  }
});

test.for([
  '/',
  '/news/',
  '/feeds/',
  '/release.json',
  '/_astro/style.abc.css',
  '/feeds/%2e%2e/a.xml',
])('nothing of the kind is said of %s', async (path) => {
  const { ask: askSite } = await serve();
  const answer = await askSite(path, ask);
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual(
    [],
  );
});

test('a script of another site sees the validators of whatever it is answered', async () => {
  const list = [
    { from: '/events/old.ics', to: '/events/talk.ics' },
    { from: '/events/gone.ics', gone: true },
  ];
  const site = await serve({ ...smallSite, 'redirects.json': JSON.stringify(list) });
  const { etag } = (await site.ask('/feeds/all.xml')).headers;
  for (const [path, status, init] of [
    ['/feeds/all.xml', 200, {}],
    ['/feeds/all.xml', 200, { method: 'HEAD' }],
    ['/feeds/all.xml', 304, { headers: { 'If-None-Match': etag! } }],
    ['/feeds/all.xml', 206, { headers: { Range: 'bytes=0-1' } }],
    ['/feeds/all.xml', 416, { headers: { Range: 'bytes=90-' } }],
    ['/feeds/all.xml', 405, { method: 'POST' }],
    ['/feeds/all.xml/', 301, {}],
    ['/events/old.ics', 301, {}],
    ['/events/gone.ics', 410, {}],
    ['/events/never.ics', 404, {}],
  ] as const) {
    expect([path, await site.ask(path, init)]).toMatchObject([
      path,
      {
        status,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'ETag, Last-Modified',
        },
      },
    ]);
  }
  expect((await site.ask('/')).headers).not.toHaveProperty('access-control-expose-headers');
});

test('what else may be asked of a feed is said', async () => {
  const { ask: askSite } = await serve();
  expect(await askSite('/feeds/all.xml', { method: 'DELETE' })).toMatchObject({
    status: 405,
    headers: { allow: 'GET, HEAD, OPTIONS' },
  });
});

test('a feed or calendar with a slash leads to the one without', async () => {
  const site = await serve({
    ...smallSite,
    'feeds/ü.ics': 'BEGIN:VCALENDAR',
    'feeds/folder.xml/index.html': 'a page',
    'release.json': '{}',
  });
  for (const [path, location] of [
    ['/feeds/all.xml/', '/feeds/all.xml'],
    ['/feeds/all.json/?from=mail', '/feeds/all.json?from=mail'],
    ['/events/talk.ics/', '/events/talk.ics'],
    ['/feeds/%C3%BC.ics/', '/feeds/%C3%BC.ics'],
  ] as const) {
    for (const method of ['GET', 'HEAD']) {
      const answer = await site.ask(path, { method });
      expect([path, answer]).toMatchObject([
        path,
        {
          status: 301,
          body: '',
          headers: { location, 'cache-control': 'public, max-age=900, stale-if-error=86400' },
        },
      ]);
    }
  }
  expect(await site.ask('/feeds/folder.xml/')).toMatchObject({ status: 200, body: 'a page' });
  for (const path of ['/feeds/never.xml/', '/release.json/', '/_astro/style.abc.css/']) {
    expect([path, (await site.ask(path)).status]).toEqual([path, 404]);
  }
});
