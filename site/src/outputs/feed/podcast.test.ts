import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { hubOf } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import type { Enclosure } from './feed-item.ts';
import { feed, feedWith, item, rssText } from './feed.fixture.ts';

const enclosure: Enclosure = {
  url: 'https://video.library.example/one.mp4?a=1,2&b=3',
  mime: 'video/mp4',
  bytes: 1_234_567,
  durationSeconds: 3_480,
  captionsUrl: 'https://video.library.example/one.vtt',
};

const podcast = (of: Partial<Enclosure>) =>
  rssText({ ...feedWith([item({ enclosure: { ...enclosure, ...of } })]), isPodcast: true });

const itemIn = async (of: Partial<Enclosure> = {}) => parseRssFeed(await podcast(of)).items?.[0];

test('a whole file', async () => {
  await expect(await rssText(feed({ kind: 'recordings' }))).toMatchFileSnapshot(
    './golden/recordings.golden.xml',
  );
});

test('players learn what to fetch, how long it is and where its words are', async () => {
  const read = await itemIn();
  expect({
    enclosures: read?.enclosures,
    duration: read?.itunes?.duration,
    transcripts: read?.podcast?.transcripts,
  }).toEqual({
    enclosures: [{ url: enclosure.url, length: 1_234_567, type: 'video/mp4' }],
    duration: 3_480,
    transcripts: [{ url: enclosure.captionsUrl, type: 'text/vtt', language: 'en' }],
  });
});

test.for([
  ['https://x.example/a.srt', 'application/x-subrip'],
  ['https://x.example/a.VTT?download', 'text/vtt'],
  ['https://x.example/captions', undefined],
] as const)('captions at %s are of type %s', async ([captionsUrl, type]) => {
  const read = await itemIn({ captionsUrl });
  expect(read?.podcast?.transcripts?.[0]?.type).toBe(type);
});

test('a length that nobody gave is not made up', async () => {
  expect((await itemIn({ durationSeconds: undefined }))?.itunes?.duration).toBeUndefined();
});

test('only the feed of recordings speaks to podcast players', async () => {
  expect(await podcast({})).toContain('xmlns:itunes');
  expect(await rssText(feedWith([item({ enclosure })]))).not.toMatch(/itunes|podcast/);
});

describe('which recordings', () => {
  const event = (documentId: string, fields: object) =>
    raw('event', documentId, { title: documentId, slug: documentId, format: 'webinar', ...fields });
  const dated = {
    startsAtLocal: '2025-01-10T15:00',
    endsAtLocal: '2025-01-10T16:00',
    timeZone: 'UTC',
  };
  const ready = { state: 'ready', url: 'https://video.library.example/' };
  const hub = hubOf([
    event('recorded', { ...dated, recording: ready }),
    event('planned', { ...dated, recording: { state: 'planned' } }),
    event('always', { recording: ready }),
    event('called-off', {
      ...dated,
      recording: ready,
      eventStatus: 'cancelled',
      statusNote: 'Storm.',
    }),
    raw('news-article', 'news', { title: 'News', slug: 'news' }),
  ]);

  test('each that can be watched, and nothing else', () => {
    const guids = feed({ kind: 'recordings' }, 'en', hub).items.map(({ guid }) => guid);
    expect(guids.map((guid) => guid.replace(/^.*event\//, ''))).toEqual([
      'recorded/recording',
      'always/recording',
    ]);
  });

  test.for([
    ['a size that is missing', { fileUrl: 'https://v.example/a.mp4', fileMime: 'video/mp4' }],
    ['a type that is missing', { fileUrl: 'https://v.example/a.mp4', fileBytes: 12 }],
  ] as const)('no enclosure for %s', ([, file]) => {
    const one = hubOf([event('one', { ...dated, recording: { ...ready, ...file } })]);
    expect(feed({ kind: 'recordings' }, 'en', one).items[0]?.enclosure).toBeUndefined();
  });
});
