import type { Block, Body, Inline, LinkNode, ListNode } from './body.ts';

/** All links of a text, in its order. */
export const linksIn = (body: Body): readonly LinkNode[] => body.flatMap(linksOf);

function linksOf(block: Block): readonly LinkNode[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
      return linksAmong(block.children);
    case 'list':
      return linksInList(block);
    case 'code':
    case 'image':
      return [];
  }
}

const linksAmong = (children: readonly Inline[]): readonly LinkNode[] =>
  children.flatMap((child) => (child.type === 'link' ? [child] : []));

const linksInList = (list: ListNode): readonly LinkNode[] =>
  list.children.flatMap((child) =>
    child.type === 'list' ? linksInList(child) : linksAmong(child.children),
  );
