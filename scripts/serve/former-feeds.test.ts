import { expect, test } from 'vitest';
import { serve } from './served-site.fixture.ts';

const forPrograms = {
  'cache-control': 'public, max-age=900, stale-if-error=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

test('a feed that moved is answered as old programs understand it', async () => {
  const list = [
    { from: '/events/old.ics', to: '/events/new.ics' },
    { from: '/feeds/topic/old.xml', to: '/feeds/topic/new.xml' },
    { from: '/es/feeds/topic/viejo.json', to: '/es/feeds/topic/nuevo.json' },
    { from: '/events/old/', to: '/events/new/' },
    { from: '/events/loop.ics', to: '/events/loop.ics' },
  ];
  const { ask } = await serve({ 'redirects.json': JSON.stringify(list) });
  for (const [path, location] of [
    ['/events/old.ics', '/events/new.ics'],
    ['/events/old.ics?from=mail', '/events/new.ics?from=mail'],
    ['/events/old.ics/', '/events/new.ics'],
    ['/feeds/topic/old.xml', '/feeds/topic/new.xml'],
    ['/es/feeds/topic/viejo.json', '/es/feeds/topic/nuevo.json'],
  ] as const) {
    const answer = await ask(path);
    expect([path, answer]).toMatchObject([
      path,
      { status: 301, body: '', headers: { ...forPrograms, location, 'content-length': '0' } },
    ]);
    expect(answer.headers).not.toHaveProperty('content-type');
  }
  const page = await ask('/events/old');
  expect(page).toMatchObject({ status: 301, headers: { location: '/events/new/' } });
  expect(page.headers).not.toHaveProperty('access-control-allow-origin');
  expect((await ask('/events/loop.ics')).status).toBe(404);
});

test('a feed that is not there is a sentence, because no program shows a page', async () => {
  const list = [
    { from: '/feeds/topic/old.xml', gone: true },
    { from: '/events/old.ics', gone: true },
    { from: '/events/old/', gone: true },
  ];
  const pages = {
    '404.html': 'not here',
    'es/404.html': 'aquí no',
    'events/old/index.html': 'removed',
  };
  const { ask } = await serve({ ...pages, 'redirects.json': JSON.stringify(list) });
  const at = 'There is no feed or calendar at this address';
  const sentences = [
    ['/feeds/topic/old.xml', 410, `${at} any more. See https://hub.library.org/feeds/.\n`],
    ['/events/old.ics', 410, `${at} any more. See https://hub.library.org/feeds/.\n`],
    ['/events/old.ics/', 410, `${at} any more. See https://hub.library.org/feeds/.\n`],
    ['/feeds/nothing.opml', 404, `${at}. See https://hub.library.org/feeds/.\n`],
    ['/feeds/nothing.json', 404, `${at}. See https://hub.library.org/feeds/.\n`],
    ['/es/feeds/nada.xml', 404, `${at}. See https://hub.library.org/es/feeds/.\n`],
    ['/ar/events/nothing.ics', 404, `${at}. See https://hub.library.org/ar/feeds/.\n`],
  ] as const;
  for (const [path, status, body] of sentences) {
    const answer = await ask(path);
    expect([path, answer]).toMatchObject([
      path,
      {
        status,
        body,
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-cache',
          'access-control-allow-origin': '*',
          'cross-origin-resource-policy': 'cross-origin',
        },
      },
    ]);
    for (const name of ['content-disposition', 'etag', 'last-modified', 'accept-ranges']) {
      expect(answer.headers).not.toHaveProperty(name);
    }
    expect(await ask(path, { method: 'HEAD' })).toMatchObject({
      status,
      body: '',
      headers: { 'content-length': String(body.length) },
    });
  }
  expect(await ask('/events/old/')).toMatchObject({ status: 410, body: 'removed' });
  expect(await ask('/feeds/nothing/')).toMatchObject({ status: 404, body: 'not here' });
  expect(await ask('/sitemap-xx.xml')).toMatchObject({ status: 404, body: 'not here' });
});
