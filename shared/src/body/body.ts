/** A run of characters with the same emphasis. */
export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true | undefined;
  readonly italic?: true | undefined;
  readonly underline?: true | undefined;
  readonly strikethrough?: true | undefined;
  readonly code?: true | undefined;
}

export interface LinkNode {
  readonly type: 'link';
  /** Absolute, or a path on this site. Always one that `parseLink` accepted. */
  readonly url: string;
  readonly children: readonly TextNode[];
}

export type Inline = TextNode | LinkNode;

export interface ListItemNode {
  readonly type: 'list-item';
  readonly children: readonly Inline[];
}

export interface ListNode {
  readonly type: 'list';
  readonly format: 'ordered' | 'unordered';
  readonly children: readonly (ListItemNode | ListNode)[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export type Block =
  | { readonly type: 'paragraph'; readonly children: readonly Inline[] }
  | {
      readonly type: 'heading';
      readonly level: HeadingLevel;
      readonly children: readonly Inline[];
    }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | ListNode
  /** A picture between paragraphs, by the id of its media record. */
  | { readonly type: 'image'; readonly media: string; readonly alt: string };

/**
 * Rich text as data. It is Strapi's "blocks" with pictures named by id. No HTML comes in, so what
 * an editor pastes can be shown or refused, but never run.
 */
export type Body = readonly Block[];
