import { expect, test } from 'vitest';
import { serve, smallSite } from './served-site.fixture.ts';

const site = {
  ...smallSite,
  'embed/events/404.html': 'no list',
  'es/embed/events/404.html': 'ninguna lista',
  'redirects.json': JSON.stringify([
    { from: '/es/embed/events/topic/antes/', gone: true },
    { from: '/embed/events/topic/old/', to: '/embed/events/topic/new/' },
  ]),
};

/** Without these, the page of another site shows a browser's error in the place of the answer. */
const inOtherPages = {
  'content-security-policy': expect.stringMatching(
    /^default-src 'none'; .*frame-ancestors \*/,
  ) as string,
  'cross-origin-resource-policy': 'cross-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-frame-options': 'ALLOWALL',
};

test.for([
  ['/embed/events/', 404, 'no list'],
  ['/embed/events/topic/never/', 404, 'no list'],
  ['/embed/events/topic/never', 404, 'no list'],
  ['/es/embed/events/topic/antes/', 410, 'ninguna lista'],
  ['/es/embed/events/topic/antes', 410, 'ninguna lista'],
  ['/ar/embed/events/topic/never/', 404, 'no list'],
] as const)('%s is answered with %i, in the page of another site too', async ([path, ...given]) => {
  const { ask } = await serve(site);
  const [status, body] = given;
  expect(await ask(path)).toMatchObject({
    status,
    body,
    headers: {
      ...inOtherPages,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    },
  });
});

test('a former address leads on from the page of another site', async () => {
  const { ask } = await serve({ ...site, 'embed/events/topic/new/index.html': 'list' });
  for (const [path, location] of [
    ['/embed/events/topic/old/?a', '/embed/events/topic/new/?a'],
    ['/embed/events/topic/new', '/embed/events/topic/new/'],
  ] as const) {
    expect(await ask(path)).toMatchObject({
      status: 301,
      headers: { location, ...inOtherPages },
    });
  }
});

test('before there is a page for it, it is a sentence there', async () => {
  const { ask } = await serve();
  expect(await ask('/embed/events/topic/never/')).toMatchObject({
    status: 404,
    body: 'There is no page at this address.\n',
    headers: { ...inOtherPages, 'content-type': 'text/plain; charset=utf-8' },
  });
});

test('no other address that is missing may be framed', async () => {
  const { ask } = await serve(site);
  for (const path of ['/embed/never/', '/embed/events', '/es/nada/', '/embed.js']) {
    const { status, headers } = await ask(path);
    expect([path, status, headers['x-frame-options']]).toEqual([path, 404, 'DENY']);
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  }
});
