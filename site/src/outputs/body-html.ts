import type { Block, Body, Inline, LinkNode, ListNode, TextNode } from '@porchlight/shared';

import { escapeHtml } from './html-escape.ts';

/** What the words of a body need from where they are shown. */
export interface BodyHtmlOptions {
  /** The mark-up of a picture, or nothing when there is no such picture. */
  readonly picture: (mediaId: string, alt: string) => string;
  /**
   * The address to write for a link: a feed makes paths absolute, a page leaves them. Undefined for
   * words that are no link as long as nothing is there.
   */
  readonly href: (url: string) => string | undefined;
  /** How many levels of headings stand above the body: 1, the title, unless told. */
  readonly headingShift?: number;
}

/**
 * Writes a body as HTML, for pages and feeds alike. Every text is escaped here and no mark-up comes
 * in, so the result needs no sanitising. What has no words (the empty paragraph an editor leaves at
 * the end) is left out.
 */
export function bodyHtml(body: Body, options: BodyHtmlOptions): string {
  const levels = headingLevels(body, options.headingShift ?? 1);
  return body
    .map((block, index) => blockHtml(block, levels.get(index) ?? 6, options))
    .filter(Boolean)
    .join('\n');
}

/**
 * Levels that never skip one on the way down, whatever the editor chose by its size: a reader who
 * moves from heading to heading must not wonder what was left out.
 */
function headingLevels(body: Body, shift: number): ReadonlyMap<number, number> {
  const levels = new Map<number, number>();
  const open: number[] = [];
  for (const [index, block] of body.entries()) {
    if (block.type !== 'heading' || isBlank(block.children)) continue;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    levels.set(index, Math.min(6, open.length + shift));
  }
  return levels;
}

function blockHtml(block: Block, headingLevel: number, options: BodyHtmlOptions): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlineHtml(block.children, options));
    case 'heading':
      return element(`h${headingLevel}`, inlineHtml(block.children, options));
    case 'quote':
      return element('blockquote', element('p', inlineHtml(block.children, options)));
    case 'code':
      return element('pre', element('code', escapeHtml(block.text)));
    case 'list':
      return listHtml(block, options);
    case 'image':
      return element('figure', options.picture(block.media, block.alt));
  }
}

/** An element, or nothing when it would hold nothing to see. */
const element = (name: string, content: string): string =>
  content.trim() === '' ? '' : `<${name}>${content}</${name}>`;

/** A list inside a list belongs to the item before it: HTML allows nothing but items in a list. */
function listHtml(list: ListNode, options: BodyHtmlOptions): string {
  const items: string[] = [];
  for (const child of list.children) {
    if (child.type === 'list-item') items.push(inlineHtml(child.children, options));
    else items.push((items.pop() ?? '') + listHtml(child, options));
  }
  const name = list.format === 'ordered' ? 'ol' : 'ul';
  return element(name, items.map((item) => element('li', item)).join(''));
}

const inlineHtml = (children: readonly Inline[], options: BodyHtmlOptions): string =>
  children
    .map((child) => (child.type === 'link' ? linkHtml(child, options) : textHtml(child)))
    .join('');

function linkHtml({ url, children }: LinkNode, options: BodyHtmlOptions): string {
  const words = children.map(textHtml).join('');
  const href = options.href(url);
  if (isBlank(children) || href === undefined) return words;
  const foreign = /^https?:/.test(url) ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(href)}"${foreign}>${words}</a>`;
}

/** The emphases of a run of text, from the inside out. */
const emphases = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function textHtml(node: TextNode): string {
  const words = escapeHtml(node.text).replaceAll('\n', '<br>');
  if (words === '') return '';
  return emphases.reduce(
    (inner, [mark, name]) => (node[mark] ? `<${name}>${inner}</${name}>` : inner),
    words,
  );
}

const isBlank = (children: readonly Inline[]): boolean =>
  children.every((child) =>
    child.type === 'link' ? isBlank(child.children) : child.text.trim() === '',
  );
