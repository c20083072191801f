import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { byCodeUnit, toJsDate } from '@porchlight/shared';

import type { Feed, FeedItem } from './feed-item.ts';
import { finishRss, type Hidden, hidden } from './finish-rss.ts';
import { octetsOf } from './fold-line.ts';
import { escapeHtml } from './html-escape.ts';
import { outputLine, outputText, shortened } from './output-text.ts';

/** Writes a feed as RSS 2.0. */
export async function toRssFeed(feed: Feed): Promise<string> {
  const aside = hidden();
  const items = withinSize(feed.items.map(withModestContent));
  const xml = await getRssString({
    title: plainTitle(feed.title),
    description: plainTitle(feed.description),
    site: feed.page,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: channelData(feed, items, aside),
    items: items.map((item) => toRssItem(item, aside)),
  });
  return finishRss(aside.reveal(xml));
}

/** No date of its own: the newest revision of what it holds. */
function channelData(feed: Feed, items: readonly FeedItem[], { hide }: Hidden): string {
  const newest = items
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
    `<atom:link href="${hide(feed.address)}" rel="self" type="application/rss+xml"/>`,
  ].join('');
}

/** Its title and link have to be the channel's. */
const channelImage = (feed: Feed, image: string, hide: Hidden['hide']): string =>
  `<image><url>${hide(image)}</url><title>${hide(plainTitle(feed.title))}</title><link>${hide(feed.page)}</link></image>`;

function toRssItem(item: FeedItem, { hide }: Hidden): RSSFeedItem {
  const { guid, title, url, description, content, publishedAt, authors, categories } = item;
  return {
    title: plainTitle(shortened(title, 250)),
    link: url,
    description: escapeHtml(outputText(description)),
    pubDate: toJsDate(publishedAt),
    ...(content !== '' && { content: outputText(content) }),
    categories: categories.map(outputLine),
    customData: [
      `<guid isPermaLink="false">${hide(guid)}</guid>`,
      ...authors.map((author) => `<dc:creator>${hide(author)}</dc:creator>`),
    ].join(''),
    ...(item.enclosure && { enclosure: toEnclosure(item.enclosure) }),
  };
}

const toEnclosure = ({ url, bytes, mime }: NonNullable<FeedItem['enclosure']>) => ({
  url,
  length: bytes,
  type: mime,
});

/** Many readers take a title for HTML and drop what looks like a tag, or resolve what looks like a name. */
const plainTitle = (title: string): string =>
  outputLine(title)
    .replace(/<([a-z!?/][^<>]*)>/gi, '‹$1›')
    .replace(/<(?=[a-z!?/])/gi, '‹')
    .replace(/&(?=#?\w+;)/g, '＆');

const most = { octets: 1_000_000, contentOctets: 90_000, itemsKept: 10 };

/** A reader that wants all of a very long text follows the link. */
const withModestContent = (item: FeedItem): FeedItem =>
  octetsOf(escapeHtml(item.content)) > most.contentOctets ? { ...item, content: '' } : item;

/** The oldest items give way when a feed would grow over a megabyte. */
function withinSize(items: readonly FeedItem[]): readonly FeedItem[] {
  let octets = 0;
  const fitting = items.findIndex((item, index) => {
    octets += sizeOf(item);
    return octets > most.octets && index >= most.itemsKept;
  });
  return fitting === -1 ? items : items.slice(0, fitting);
}

/** Somewhat more than the item takes as XML. */
const sizeOf = (item: FeedItem): number =>
  octetsOf(escapeHtml(item.content)) + octetsOf(escapeHtml(escapeHtml(item.description))) + 4_000;
