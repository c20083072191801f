import type { FeedScope, Locale } from '@porchlight/shared';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';

import type { Hub } from '../../hub/hub.ts';
import { escapeHtml } from '../html-escape.ts';
import { hubOf, picture } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { feedReaders } from './feed-readers.fixture.ts';
import { feed, feedWith, item, rssText } from './feed.fixture.ts';

const all: FeedScope = { kind: 'all' };

const written = (scope: FeedScope, locale?: Locale, hub?: Hub): Promise<string> =>
  rssText(feed(scope, locale, hub));

describe('whole files', () => {
  test.for([
    ['all', all, 'en'],
    ['all-ar', all, 'ar'],
    ['topic-partnerships-es', { kind: 'facet', facet: 'topic', slug: 'alianzas' }, 'es'],
    ['nothing', { kind: 'facet', facet: 'topic', slug: 'quiet' }, 'en'],
  ] as const)('%s', async ([name, scope, locale]) => {
    await expect(await written(scope, locale)).toMatchFileSnapshot(`./golden/${name}.golden.xml`);
  });

  test('end with a line feed', async () => {
    expect(await written(all)).toMatch(/<\/rss>\n$/);
  });
});

describe.each(Object.entries(feedReaders))('%s reads', (_, read) => {
  test.for(['en', 'es', 'ar'] as const)('every field as it is, in %s', async (locale) => {
    const { items } = feed(all, locale);
    expect(items.length).toBeGreaterThan(0);
    expect(await read(await written(all, locale))).toEqual(
      items.map(({ guid, title, url, publishedAt, description, content, authors, categories }) => ({
        guid,
        title: title.replace('<details>', '‹details›').replace('&copy;', '＆copy;'),
        link: url,
        published: publishedAt,
        description: escapeHtml(description),
        content: content === '' ? undefined : content,
        authors,
        categories,
      })),
    );
  });

  test('a feed without items', async () => {
    expect(await read(await written({ kind: 'facet', facet: 'topic', slug: 'quiet' }))).toEqual([]);
  });
});

test('the channel says where it is, in which language, and when something last changed', async () => {
  const { title, link, language, lastBuildDate, ttl, atom } = parseRssFeed(
    await written(all, 'ar'),
  );
  expect({ title, link, language, lastBuildDate, ttl, atom }).toEqual({
    title: 'Porchlight: كل جديد',
    link: 'https://hub.library.example/ar/',
    language: 'ar',
    lastBuildDate: 'Wed, 15 Jan 2025 08:00:00 GMT',
    ttl: 60,
    atom: {
      links: [
        {
          href: 'https://hub.library.example/ar/feeds/all.xml',
          rel: 'self',
          type: 'application/rss+xml',
        },
      ],
    },
  });
});

test('the sign of the library is the picture of its feeds', async () => {
  const settings = raw('site-settings', 'settings', { name: 'Alder & Co', logo: 'porch' });
  const hub = hubOf([settings], { media: [picture] });
  expect(parseRssFeed(await written(all, 'en', hub)).image).toEqual({
    url: 'https://hub.library.example/media/0123456789abcdef-1200.jpg',
    title: 'Alder & Co: everything new',
    link: 'https://hub.library.example/',
  });
});

describe('what a library would get wrong', () => {
  test.for(['007', '1e3', '0x1F', '1.10', 'true', ' A  B ', 'AT&T', '<b>'])(
    'an author called %s',
    async (author) => {
      const text = await rssText(feedWith([item({ authors: [author, 'Second'] })]));
      const [read] = await feedReaders.feedsmith(text);
      expect(read?.authors).toEqual([author.replace(/\s+/g, ' ').trim(), 'Second']);
    },
  );

  test('an enclosure keeps its address and its size', async () => {
    const enclosure = {
      url: 'https://v.example/a.mp4?a=1,2&b=3',
      bytes: 12,
      mime: 'video/mp4',
      durationSeconds: undefined,
      captionsUrl: undefined,
    };
    const { items } = parseRssFeed(await rssText(feedWith([item({ enclosure })])));
    expect(items?.[0]?.enclosures).toEqual([{ url: enclosure.url, length: 12, type: 'video/mp4' }]);
  });

  test('a stand-in that somebody wrote stays what it is', async () => {
    const text = await rssText(feedWith([item({ title: 'A \uffff0\uffff B', authors: ['C'] })]));
    const [read] = await feedReaders.feedsmith(text);
    expect([read?.title, read?.authors]).toEqual(['A 0 B', ['C']]);
  });
});
