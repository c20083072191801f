import { cleanLine, parseLink } from '@porchlight/shared';
import { parse } from 'node-html-parser';

import { intakeLimits } from './file-event';

/** A tag, or what stands for a character: an angle bracket alone is no formatting. */
const formatted = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/i;

/** A description as paragraphs of plain text, whether it is written in HTML or not. */
export function toParagraphs(description: string): readonly string[] {
  const written = description.slice(0, intakeLimits.description);
  const text = formatted.test(written) ? withoutTags(written) : written;
  return text
    .split(/\r\n?|\n/)
    .map(cleanLine)
    .filter((line) => line !== '');
}

function withoutTags(html: string): string {
  // A line break of the source is white space in HTML, unless nothing else separates paragraphs.
  const hasBlocks = /<(?:p|br|div|li|h[1-6]|tr)\b/i.test(html);
  const root = parse(hasBlocks ? html.replace(/\s+/g, ' ') : html.replace(/\r\n?|\n/g, '<br>'));
  for (const unseen of root.querySelectorAll('script, style, head, title')) unseen.remove();
  for (const link of root.querySelectorAll('a[href]')) {
    const address = parseLink(link.getAttribute('href') ?? '');
    const words = link.textContent.trim();
    // What cannot be clicked any more is at least there to read.
    if (address?.startsWith('http') === true && !isSame(words, address))
      link.insertAdjacentHTML('beforeend', ` (${address.replaceAll('&', '&amp;')})`);
  }
  return root.structuredText;
}

/** Whether the words are the address already, however much of it they leave out. */
const isSame = (words: string, address: string): boolean =>
  parseLink(words) === address || bare(words) === bare(address);

const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
