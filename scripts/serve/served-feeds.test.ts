import { rename, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTree } from '../publisher/tree/tree.ts';
import { serve } from './served-site.fixture.ts';

/** One feed of each kind in each language. */
const contentTypes = {
  '/feeds/all.xml': 'application/rss+xml; charset=utf-8',
  '/es/feeds/topic/plantas.xml': 'application/rss+xml; charset=utf-8',
  '/ar/feeds/all.xml': 'application/rss+xml; charset=utf-8',
  '/feeds/all.json': 'application/feed+json; charset=utf-8',
  '/es/feeds/all.json': 'application/feed+json; charset=utf-8',
  '/ar/feeds/changes.json': 'application/feed+json; charset=utf-8',
  '/feeds/feeds.opml': 'text/x-opml; charset=utf-8',
  '/es/feeds/feeds.opml': 'text/x-opml; charset=utf-8',
  '/ar/feeds/feeds.opml': 'text/x-opml; charset=utf-8',
  '/feeds/events.ics': 'text/calendar; charset=utf-8',
  '/feeds/events.keep.ics': 'text/calendar; charset=utf-8',
  '/feeds/events/topic/plants.keep.ics': 'text/calendar; charset=utf-8',
  '/es/feeds/events.ics': 'text/calendar; charset=utf-8',
  '/ar/feeds/events.ics': 'text/calendar; charset=utf-8',
  '/events/talk.ics': 'text/calendar; charset=utf-8',
  '/es/events/charla.ics': 'text/calendar; charset=utf-8',
  '/ar/events/talk.ics': 'text/calendar; charset=utf-8',
} as const;
const paths = Object.keys(contentTypes) as (keyof typeof contentTypes)[];

const feeds = Object.fromEntries(paths.map((path) => [path.slice(1), `text of ${path}`]));

const forPrograms = {
  'cache-control': 'public, max-age=900, stale-if-error=86400',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
};

test('every feed is answered in full, and says what it is', async () => {
  const { ask } = await serve(feeds);
  for (const path of paths) {
    const whole = {
      ...forPrograms,
      'content-type': contentTypes[path],
      'content-length': String(feeds[path.slice(1)]!.length),
      etag: expect.stringMatching(/^"[\w-]{22}"$/) as string,
      'last-modified': expect.stringMatching(/ GMT$/) as string,
    };
    const got = await ask(path);
    expect(got).toMatchObject({ status: 200, body: feeds[path.slice(1)], headers: whole });
    expect(got.headers['content-disposition']).toBe(path.endsWith('.ics') ? 'inline' : undefined);
    const head = await ask(path, { method: 'HEAD' });
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
    expect([head.status, head.body]).toEqual([200, '']);
  }
});

test('who has a feed already is told so, without its bytes', async () => {
  const { ask } = await serve(feeds);
  for (const path of paths) {
    const { etag, 'last-modified': since } = (await ask(path)).headers;
    const conditions = [
      { 'If-None-Match': etag! },
      { 'If-None-Match': `"another", ${etag}` },
      { 'If-None-Match': `W/${etag}` },
      { 'If-Modified-Since': since! },
      { 'If-None-Match': etag!, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
    ];
    for (const headers of conditions) {
      for (const method of ['GET', 'HEAD']) {
        const answer = await ask(path, { method, headers });
        expect([headers, answer]).toMatchObject([
          headers,
          { status: 304, body: '', headers: { ...forPrograms, etag, 'last-modified': since } },
        ]);
        expect(answer.headers).not.toHaveProperty('content-length');
      }
    }
    const others = [
      { 'If-None-Match': '"another"', 'If-Modified-Since': since! },
      { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { 'If-Modified-Since': 'yesterday' },
    ];
    for (const headers of others) {
      expect([headers, (await ask(path, { headers })).status]).toEqual([headers, 200]);
    }
  }
});

test('a part of a calendar can be asked for, and is of the version that is there', async () => {
  const { ask } = await serve(feeds);
  const path = '/feeds/events.ics';
  const size = feeds[path.slice(1)]!.length;
  expect(await ask(path, { headers: { Range: 'bytes=0-3' } })).toMatchObject({
    status: 206,
    body: 'text',
    headers: {
      ...forPrograms,
      'content-type': contentTypes[path],
      'content-range': `bytes 0-3/${size}`,
    },
  });
  const old = { Range: 'bytes=0-3', 'If-Range': 'Thu, 01 Jan 1970 00:00:00 GMT' };
  expect(await ask(path, { headers: old })).toMatchObject({
    status: 200,
    body: feeds[path.slice(1)],
  });
  expect(await ask(path, { headers: { Range: 'bytes=900-' } })).toMatchObject({
    status: 416,
    headers: {
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-range': `bytes */${size}`,
      'content-type': 'text/plain; charset=utf-8',
    },
  });
});

test('a release changes the validators of what it changed, and of nothing else', async () => {
  const { ask, folder } = await serve({});
  const treeOf = (calendar: string) =>
    new Map(
      Object.entries({ 'feeds/all.xml': '<rss/>', 'feeds/events.ics': calendar }).map(
        ([path, text]) => [path, { bytes: Buffer.from(text) }] as const,
      ),
    );
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const publish = async (release: string): Promise<void> => {
    await symlink(release, join(folder, 'next'));
    await rename(join(folder, 'next'), join(folder, 'current'));
  };
  await writeTree(first, treeOf('BEGIN:VCALENDAR one'));
  await publish(first);
  const before = { feed: await ask('/feeds/all.xml'), calendar: await ask('/feeds/events.ics') };
  await writeTree(second, treeOf('BEGIN:VCALENDAR two, longer'), first);
  await publish(second);

  const feed = { 'If-None-Match': before.feed.headers.etag! };
  expect(await ask('/feeds/all.xml', { headers: feed })).toMatchObject({
    status: 304,
    headers: {
      etag: before.feed.headers.etag,
      'last-modified': before.feed.headers['last-modified'],
    },
  });
  const calendar = { 'If-None-Match': before.calendar.headers.etag! };
  expect(await ask('/feeds/events.ics', { headers: calendar })).toMatchObject({
    status: 200,
    body: 'BEGIN:VCALENDAR two, longer',
  });
});
