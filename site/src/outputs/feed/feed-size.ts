import { escapeHtml } from '../html-escape.ts';
import { octetsOf } from '../output-text.ts';
import { remembering } from '../remembering.ts';
import type { FeedItem } from './feed-item.ts';

/**
 * Readers give up on feeds of several megabytes, and a long text is better read on its page. Ten items
 * are kept in any case: JSON can double what XML leaves alone, and only then do ten not fit.
 */
export const feedLimits = { octets: 1_000_000, contentOctets: 90_000, itemsKept: 10 };

/** As much of some items as a feed bears. */
interface Fitting {
  readonly items: readonly FeedItem[];
  /** How many of the oldest had no room. */
  readonly leftOut: number;
  /** How many leave their text to their page. */
  readonly withoutText: number;
}

/** @param items newest first. */
export function fitting(items: readonly FeedItem[]): Fitting {
  const modest = items.map((item) => (isTooLong(item) ? { ...item, content: '' } : item));
  let octets = 0;
  const end = modest.findIndex((item, index) => {
    octets += sizeOf(item);
    return octets > feedLimits.octets && index >= feedLimits.itemsKept;
  });
  const kept = end === -1 ? modest : modest.slice(0, end);
  return {
    items: kept,
    leftOut: modest.length - kept.length,
    withoutText: items.slice(0, kept.length).filter(isTooLong).length,
  };
}

/** A reader that wants all of a very long text follows the link. */
const isTooLong = remembering(
  ({ content }: FeedItem): boolean => octetsOf(escapeHtml(content)) > feedLimits.contentOctets,
);

/** Somewhat more than the item takes in either format: XML and JSON escape different signs. */
const sizeOf = remembering((item: FeedItem): number => {
  const { content, description, title, url, guid, categories, authors, image, enclosure } = item;
  const names = [...categories, ...authors];
  const addresses = [url, guid, image, enclosure?.url, enclosure?.captionsUrl];
  return (
    Math.max(octetsOf(escapeHtml(content)), octetsOf(JSON.stringify(content))) +
    2 * octetsOf(escapeHtml(escapeHtml(description))) +
    octetsOf(escapeHtml([title, ...addresses, ...names].join(''))) +
    60 * names.length +
    2_000
  );
});
