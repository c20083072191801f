import { parseRssFeed } from 'feedsmith';
import RssParser from 'rss-parser';

/** What a reader understands of one item. */
export interface ItemRead {
  readonly guid: string;
  readonly title: string;
  readonly link: string;
  readonly published: string;
  readonly description: string;
  readonly content: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
}

const moment = (text: string | undefined): string => new Date(text ?? '').toISOString();

function readByFeedsmith(text: string): readonly ItemRead[] {
  const { items = [] } = parseRssFeed(text);
  return items.map((item) => ({
    guid: item.guid?.value ?? '',
    title: item.title ?? '',
    link: item.link ?? '',
    published: moment(item.pubDate),
    description: item.description ?? '',
    content: item.content?.encoded,
    authors: item.dc?.creators ?? [],
    categories: (item.categories ?? []).map(({ name }) => name ?? ''),
  }));
}

async function readByRssParser(text: string): Promise<readonly ItemRead[]> {
  const parser = new RssParser({
    customFields: {
      item: [
        ['dc:creator', 'creators', { keepArray: true }],
        ['content:encoded', 'html'],
        'description',
      ],
    },
  });
  const { items } = await parser.parseString(text);
  return items.map((item) => ({
    guid: item.guid ?? '',
    title: item.title ?? '',
    link: item.link ?? '',
    published: moment(item.pubDate),
    description: item['description'] ?? '',
    content: item['html'],
    authors: item['creators'] ?? [],
    categories: item.categories ?? [],
  }));
}

/** Readers that are not ours. */
export const feedReaders = {
  feedsmith: async (text: string) => readByFeedsmith(text),
  'rss-parser': readByRssParser,
};
