import { feedTypes, type FeedScope, locales } from '@porchlight/shared';
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import { hubOf, picture } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { feedReaders } from './feed-readers.fixture.ts';
import { feed, feedWith, item, jsonText, rssText } from './feed.fixture.ts';

const all: FeedScope = { kind: 'all' };

describe('whole files', () => {
  test.for([
    ['all', all, 'en'],
    ['all-ar', all, 'ar'],
    ['recordings', { kind: 'recordings' }, 'en'],
    ['nothing', { kind: 'facet', facet: 'topic', slug: 'quiet' }, 'en'],
  ] as const)('%s', async ([name, scope, locale]) => {
    await expect(jsonText(feed(scope, locale))).toMatchFileSnapshot(`./golden/${name}.golden.json`);
  });

  test('end with one line feed', () => {
    expect(jsonText(feed(all))).toMatch(/[^\n]\n$/);
  });
});

test.for(locales)('a foreign reader finds every field as it is, in %s', (locale) => {
  const { items, ...head } = feed(all, locale);
  const read = parseJsonFeed(JSON.parse(jsonText({ ...head, items })));
  expect(read).toMatchObject({
    title: head.title,
    home_page_url: head.page,
    feed_url: head.addresses.json,
    language: locale,
    authors: [{ name: 'Porchlight' }],
  });
  expect(read.items).toEqual(
    items.map((each) =>
      expect.objectContaining({
        id: each.guid,
        url: each.url,
        title: each.title,
        summary: each.description,
        date_published: each.publishedAt,
        date_modified: each.revisedAt,
        ...(each.content === '' ? {} : { content_html: each.content }),
        ...(each.authors.length > 0 && { authors: each.authors.map((name) => ({ name })) }),
        tags: each.categories,
      }),
    ),
  );
});

const scopes: readonly FeedScope[] = [
  all,
  { kind: 'recordings' },
  { kind: 'changes' },
  ...feedTypes.map((type) => ({ kind: 'type', type }) as const),
  { kind: 'facet', facet: 'topic', slug: 'partnerships' },
];

test.for(scopes)('has the items of its RSS twin, in its order: %j', async (scope) => {
  const rss = await feedReaders.feedsmith(await rssText(feed(scope)));
  const json = JSON.parse(jsonText(feed(scope))) as { items: readonly { id: string }[] };
  expect(json.items.map(({ id }) => id)).toEqual(rss.map(({ guid }) => guid));
});

test('a recording is attached with its type, its size and its length', () => {
  const enclosure = {
    url: 'https://v.example/a.mp4?a=1,2',
    bytes: 12,
    mime: 'video/mp4',
    durationSeconds: 60,
    captionsUrl: undefined,
  };
  const [read] = JSON.parse(jsonText(feedWith([item({ enclosure })]))).items;
  expect(read.attachments).toEqual([
    {
      url: 'https://v.example/a.mp4?a=1,2',
      mime_type: 'video/mp4',
      size_in_bytes: 12,
      duration_in_seconds: 60,
    },
  ]);
});

test('an event says when it is; what has no date says nothing', () => {
  const { items } = JSON.parse(jsonText(feed({ kind: 'type', type: 'event' })));
  const times = Object.fromEntries(
    items.map((each: { id: string; _event?: object }) => [
      each.id.replace(/^.*event\//, ''),
      each._event,
    ]),
  );
  expect(times).toMatchObject({
    hiring: {
      start: '2025-01-30T20:00:00.000Z',
      end: '2025-01-30T21:00:00.000Z',
      timeZone: 'America/New_York',
      status: 'confirmed',
    },
    climate: { status: 'cancelled' },
    teens: { status: 'tentative' },
  });
  expect([times['someday'], times['always']]).toEqual([undefined, undefined]);
});

test('what has no text of its own says what it is about', () => {
  const [read] = JSON.parse(jsonText(feedWith([item({ content: '' })]))).items;
  expect([read.content_html, read.content_text]).toEqual([undefined, 'About one.']);
});

test('the picture of an entry, and the sign of the library', () => {
  const settings = raw('site-settings', 'settings', { name: 'Alder & Co', logo: 'porch' });
  const story = raw('story', 'one', {
    title: 'One',
    slug: 'one',
    image: { file: 'porch', alt: 'A porch' },
  });
  const hub = hubOf([settings, story], { media: [picture] });
  const read = JSON.parse(jsonText(feed(all, 'en', hub)));
  const address = 'https://hub.library.example/media/0123456789abcdef-1200.jpg';
  expect([read.icon, read.items[0].image]).toEqual([address, address]);
});
