import type { Feed, FeedItem } from './feed-item.ts';
import type { Hide } from './finish-rss.ts';

/** What podcast players read beside RSS: Apple's elements, and the transcript of Podcasting 2.0. */
export const podcastNamespaces = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  podcast: 'https://podcastindex.org/namespace/1.0',
};

/** https://help.apple.com/itc/podcasts_connect/#/itcb54353390 */
export const podcastChannel = (feed: Feed, hide: Hide): string =>
  [
    `<itunes:author>${hide(feed.publisher)}</itunes:author>`,
    '<itunes:category text="Education"/>',
    '<itunes:explicit>false</itunes:explicit>',
    feed.image === undefined ? '' : `<itunes:image href="${hide(feed.image)}"/>`,
  ].join('');

export function podcastItem({ enclosure }: FeedItem, language: string, hide: Hide): string {
  if (enclosure === undefined) return '';
  const { durationSeconds, captionsUrl } = enclosure;
  const type = captionsUrl === undefined ? undefined : captionsTypeOf(captionsUrl);
  return [
    durationSeconds === undefined
      ? ''
      : `<itunes:duration>${hide(String(durationSeconds))}</itunes:duration>`,
    captionsUrl === undefined || type === undefined
      ? ''
      : `<podcast:transcript url="${hide(captionsUrl)}" type="${type}" language="${hide(language)}"/>`,
  ].join('');
}

/** Players need the type; an address that does not tell it is left out. */
function captionsTypeOf(url: string): string | undefined {
  const { pathname } = new URL(url);
  if (/\.vtt$/i.test(pathname)) return 'text/vtt';
  return /\.srt$/i.test(pathname) ? 'application/x-subrip' : undefined;
}
