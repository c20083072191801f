import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { byCodeUnit, toJsDate } from '@porchlight/shared';

import { escapeHtml } from '../html-escape.ts';
import { encoded, outputText, type Pieces, titleLine } from '../output-text.ts';
import type { Feed, FeedItem } from './feed-item.ts';
import { finishRss, hidden, type Hide } from './finish-rss.ts';
import { plainTitle } from './plain-title.ts';
import { podcastChannel, podcastItem, podcastNamespaces } from './podcast.ts';

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/** Writes a feed as RSS 2.0: its head, and items that are written once for all feeds that have them. */
export async function toRssFeed(feed: Feed): Promise<Pieces> {
  const { hide, reveal } = hidden();
  const head = await getRssString({
    ...channelOf(feed),
    customData: channelData(feed, hide),
    items: [],
  });
  const items = await Promise.all(feed.items.map((item) => pieceOf(item, feed)));
  return finishRss(reveal(head), items);
}

const channelOf = (feed: Feed) => ({
  title: plainTitle(feed.title),
  description: plainTitle(feed.description),
  site: feed.page,
  xmlns: {
    // The library adds it by itself only where it writes such items.
    ...(feed.items.some(({ content }) => content !== '') && contentNamespace),
    ...namespaces,
    ...(feed.isPodcast && podcastNamespaces),
  },
});

const contentNamespace = { content: 'http://purl.org/rss/1.0/modules/content/' };

/** By the item, then by what else it depends on. */
const writtenItems = new WeakMap<FeedItem, Map<string, Uint8Array>>();

/** `<item>…</item>` on a line of its own, as it stands in a whole feed. */
async function pieceOf(item: FeedItem, feed: Feed): Promise<Uint8Array> {
  const forms = writtenItems.get(item) ?? new Map<string, Uint8Array>();
  writtenItems.set(item, forms);
  const form = `${feed.language} ${feed.isPodcast}`;
  const known = forms.get(form) ?? (await writeItem(item, feed));
  forms.set(form, known);
  return known;
}

async function writeItem(item: FeedItem, feed: Feed): Promise<Uint8Array> {
  const { hide, reveal } = hidden();
  const items = [toRssItem(item, feed, hide)];
  const xml = await getRssString({ ...channelOf(feed), items });
  const end = '</item>';
  const written = xml.slice(xml.indexOf('<item>'), xml.lastIndexOf(end) + end.length);
  // A line for each, so that two versions can be compared.
  return encoded(`\n${reveal(written)}`);
}

/** No date of its own: the newest revision of what it holds. */
function channelData(feed: Feed, hide: Hide): string {
  const newest = feed.items
    .map((item) => item.revisedAt)
    .toSorted(byCodeUnit)
    .at(-1);
  const built = newest && toJsDate(newest).toUTCString();
  return [
    `<language>${hide(feed.language)}</language>`,
    built === undefined ? '' : `<lastBuildDate>${hide(built)}</lastBuildDate>`,
    '<ttl>60</ttl>',
    '<docs>https://www.rssboard.org/rss-specification</docs>',
    feed.image === undefined ? '' : channelImage(feed, feed.image, hide),
    `<atom:link href="${hide(feed.addresses.xml)}" rel="self" type="application/rss+xml"/>`,
    feed.isPodcast ? podcastChannel(feed, hide) : '',
  ].join('');
}

/** Its title and link have to be the channel's. */
const channelImage = (feed: Feed, image: string, hide: Hide): string =>
  `<image><url>${hide(image)}</url><title>${hide(plainTitle(feed.title))}</title><link>${hide(feed.page)}</link></image>`;

function toRssItem(item: FeedItem, { isPodcast, language }: Feed, hide: Hide): RSSFeedItem {
  const { guid, title, url, description, content, publishedAt, authors, categories } = item;
  return {
    title: plainTitle(titleLine(title)),
    link: url,
    description: escapeHtml(outputText(description)),
    pubDate: toJsDate(publishedAt),
    ...(content !== '' && { content: outputText(content) }),
    categories: categories.map(plainTitle),
    customData: [
      `<guid isPermaLink="false">${hide(guid)}</guid>`,
      ...authors.map((author) => `<dc:creator>${hide(author)}</dc:creator>`),
      isPodcast ? podcastItem(item, language, hide) : '',
    ].join(''),
    ...(item.enclosure && {
      enclosure: {
        url: item.enclosure.url,
        length: item.enclosure.bytes,
        type: item.enclosure.mime,
      },
    }),
  };
}
