import { encoded, outputLine, outputText, type Pieces, titleLine } from '../output-text.ts';
import { remembering } from '../remembering.ts';
import type { Enclosure, Feed, FeedItem } from './feed-item.ts';

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function toJsonFeed(feed: Feed): Pieces {
  const head = JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: outputLine(feed.title),
      home_page_url: feed.page,
      feed_url: feed.addresses.json,
      description: outputLine(feed.description),
      language: feed.language,
      icon: feed.image,
      authors: [{ name: outputLine(feed.publisher) }],
      items: [],
    },
    null,
    2,
  );
  if (feed.items.length === 0) return [encoded(`${head}\n`)];
  const items = feed.items.flatMap((item, index) =>
    index === 0 ? [pieceOf(item)] : [comma, pieceOf(item)],
  );
  return [encoded(`${head.slice(0, -'[]\n}'.length)}[\n`), ...items, encoded(`\n  ]\n}\n`)];
}

const comma = encoded(',\n');

/** As it stands in the list of a whole feed. Written once for all feeds that have the item. */
const pieceOf = remembering((item: FeedItem): Uint8Array =>
  encoded(JSON.stringify(toJsonItem(item), null, 2).replace(/^/gm, '    ')),
);

/** A field without a value is left out: `JSON.stringify` passes over what is undefined. */
const toJsonItem = (item: FeedItem) => ({
  id: item.guid,
  url: item.url,
  title: titleLine(item.title),
  ...(item.content === ''
    ? { content_text: outputText(item.description) }
    : { content_html: outputText(item.content) }),
  summary: outputText(item.description),
  image: item.image,
  date_published: item.publishedAt,
  date_modified: item.revisedAt,
  authors: filled(item.authors.map((author) => ({ name: outputLine(author) }))),
  tags: filled(item.categories.map(outputLine)),
  attachments: item.enclosure && [toAttachment(item.enclosure)],
  // What is ours alone begins with an underscore, as the format asks of extensions.
  _event: item.event,
});

const toAttachment = ({ url, mime, bytes, durationSeconds }: Enclosure) => ({
  url,
  mime_type: mime,
  size_in_bytes: bytes,
  duration_in_seconds: durationSeconds,
});

const filled = <Value>(values: readonly Value[]): readonly Value[] | undefined =>
  values.length === 0 ? undefined : values;
