import { escapeHtml } from '../html-escape.ts';
import { octetsOf } from '../output-text.ts';
import type { FeedItem } from './feed-item.ts';

/**
 * Readers give up on feeds of several megabytes, and a long text is better read on its page. Ten items
 * are kept in any case: JSON can double what XML leaves alone, and only then do ten not fit.
 */
export const feedLimits = { octets: 1_000_000, contentOctets: 90_000, itemsKept: 10 };

/** What of these items fits into a feed, newest first, and how many did not. */
export function fitting(items: readonly FeedItem[]): {
  readonly items: readonly FeedItem[];
  readonly leftOut: number;
} {
  const modest = items.map(withModestContent);
  let octets = 0;
  const end = modest.findIndex((item, index) => {
    octets += sizeOf(item);
    return octets > feedLimits.octets && index >= feedLimits.itemsKept;
  });
  return end === -1
    ? { items: modest, leftOut: 0 }
    : { items: modest.slice(0, end), leftOut: modest.length - end };
}

/** A reader that wants all of a very long text follows the link. */
const withModestContent = (item: FeedItem): FeedItem =>
  octetsOf(escapeHtml(item.content)) > feedLimits.contentOctets ? { ...item, content: '' } : item;

/** Somewhat more than the item takes in either format: XML and JSON escape different signs. */
const sizeOf = ({ content, description }: FeedItem): number =>
  Math.max(octetsOf(escapeHtml(content)), octetsOf(JSON.stringify(content))) +
  2 * octetsOf(escapeHtml(escapeHtml(description))) +
  4_000;
