import type { Block, Body, Inline, ListNode } from './body.ts';

/** The words of a body without its form: paragraphs separated by a blank line. */
export const bodyText = (body: Body): string =>
  body.map(blockText).filter(Boolean).join('\n\n').trim();

/** How many minutes a calm reader needs, at 220 words a minute, never less than one. */
export const readingMinutes = (body: Body): number =>
  Math.max(1, Math.round(bodyText(body).split(/\s+/).length / 220));

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return inlineText(block.children);
    case 'code':
      return block.text;
    case 'list':
      return listText(block);
    case 'image':
      return '';
  }
}

/** The words of some runs of text. */
export const inlineText = (children: readonly Inline[]): string =>
  children
    .map((child) => (child.type === 'text' ? child.text : inlineText(child.children)))
    .join('');

const listText = (list: ListNode): string =>
  list.children
    .map((child) => (child.type === 'list' ? listText(child) : `• ${inlineText(child.children)}`))
    .join('\n');
