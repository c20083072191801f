import { describe, expect, test } from 'vitest';

import { octetsOf } from '../output-text.ts';
import type { FeedItem } from './feed-item.ts';
import { fitting } from './feed-size.ts';
import { feedWith, item, jsonText, rssText } from './feed.fixture.ts';

const written = async (items: readonly FeedItem[]) => {
  const feed = { ...feedWith(items), ...fitting(items) };
  return { feed, octets: [octetsOf(await rssText(feed)), octetsOf(jsonText(feed))] };
};

describe('a megabyte', () => {
  test.for<readonly [string, string, readonly string[]]>([
    ['letters of two octets', `<p>${'é'.repeat(20_000)}</p>`, []],
    ['what XML writes as six octets', '&quot;'.repeat(5_000), []],
    ['what JSON escapes', '\\'.repeat(20_000), []],
    ['categories', '', Array.from({ length: 60 }, (_, index) => `${'&'.repeat(110)}${index}`)],
  ])('%s: the last items give way, in both formats alike', async ([, content, categories]) => {
    const items = Array.from({ length: 100 }, (_, index) =>
      item({ guid: `tag:${index}`, content, categories }),
    );
    const { feed, octets } = await written(items);
    expect(Math.max(...octets)).toBeLessThanOrEqual(1_000_000);
    expect(feed.items).toEqual(items.slice(0, feed.items.length));
    expect(feed.items.length + feed.leftOut).toBe(100);
    expect(feed.items.length).toBeGreaterThanOrEqual(10);
  });

  test('long addresses take room too', async () => {
    const address = `https://x.example/?${'&'.repeat(2_000)}`;
    const enclosure = { mime: 'video/mp4', bytes: 1, durationSeconds: 1 };
    const items = Array.from({ length: 60 }, (_, index) =>
      item({
        guid: `tag:${index}`,
        image: address,
        enclosure: { ...enclosure, url: address, captionsUrl: address },
      }),
    );
    const feed = { ...feedWith(items), ...fitting(items), isPodcast: true };
    expect(octetsOf(await rssText(feed))).toBeLessThanOrEqual(1_000_000);
    expect(feed.leftOut).toBeGreaterThan(0);
  });

  test('what fits stays whole', async () => {
    const items = [item({})];
    expect(fitting(items)).toEqual({ items, leftOut: 0, withoutText: 0 });
  });

  test('ten items stay, whatever they take', () => {
    // As XML just short enough to be kept, as JSON twice as long.
    const items = Array.from({ length: 30 }, () => item({ content: '\\'.repeat(89_000) }));
    expect(fitting(items)).toMatchObject({ leftOut: 20 });
  });
});

test('a text longer than a feed bears is left to its page', () => {
  const items = Array.from({ length: 12 }, () => item({ content: '&lt;'.repeat(100_000) }));
  const { items: kept, withoutText } = fitting(items);
  expect(kept.map(({ content }) => content)).toEqual(Array(12).fill(''));
  expect(withoutText).toBe(12);
});
