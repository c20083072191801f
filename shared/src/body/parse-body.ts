import { z } from 'zod';

import { idPattern } from '../id.ts';
import { cleanProse, cleanRun } from '../text.ts';
import type { Block, Body, HeadingLevel, ListItemNode, ListNode, TextNode } from './body.ts';
import { parseLink } from './link.ts';

/** Emphasis is there or not: Strapi writes `false` too, which says nothing. */
const emphasis = z
  .boolean()
  .optional()
  .transform((value) => (value === true ? true : undefined));

const text = z
  .object({
    type: z.literal('text'),
    text: z.string().transform(cleanRun),
    bold: emphasis,
    italic: emphasis,
    underline: emphasis,
    strikethrough: emphasis,
    code: emphasis,
  })
  .transform(
    ({ type, text: words, bold, italic, underline, strikethrough, code: isCode }): TextNode => ({
      type,
      text: words,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(strikethrough && { strikethrough }),
      ...(isCode && { code: isCode }),
    }),
  );

const linkAddress = z.string().transform((written, context) => {
  const url = parseLink(written);
  if (url !== undefined) return url;
  const params = { issue: 'link-refused', href: written };
  context.addIssue({ code: 'custom', params, input: written });
  return z.NEVER;
});

const link = z.object({ type: z.literal('link'), url: linkAddress, children: z.array(text) });

const inline = z.array(z.discriminatedUnion('type', [text, link]));

const item = z.object({ type: z.literal('list-item'), children: inline });

const list = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  get children(): z.ZodType<readonly (ListItemNode | ListNode)[]> {
    return z.array(z.discriminatedUnion('type', [item, list]));
  },
});

const level = z
  .number()
  .int()
  .min(1)
  .max(6)
  .transform((number) => number as HeadingLevel);

const code = z
  .object({ type: z.literal('code'), children: z.array(text) })
  .transform(({ type, children }) => ({ type, text: children.map((run) => run.text).join('') }));

const image = z.object({
  type: z.literal('image'),
  media: z.string().regex(idPattern),
  alt: z.string().transform(cleanProse),
});

const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inline }),
  z.object({ type: z.literal('heading'), level, children: inline }),
  z.object({ type: z.literal('quote'), children: inline }),
  code,
  list,
  image,
]);

/** Nodes within nodes: more than an editor can make, and few enough for every walk over a body. */
const deepest = 16;

function nestsTooDeep(blocks: unknown): boolean {
  let level: readonly unknown[] = Array.isArray(blocks) ? blocks : [];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > deepest) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

const childrenOf = (node: unknown): readonly unknown[] =>
  typeof node === 'object' && node !== null && 'children' in node && Array.isArray(node.children)
    ? node.children
    : [];

/** Reads Strapi's blocks. An unknown kind of block is a problem of the entry, not a hole in the page. */
export const bodySchema = z.preprocess(
  (written, context) => {
    if (!nestsTooDeep(written)) return written;
    const params = { issue: 'field-malformed', expected: 'rich-text' };
    context.addIssue({ code: 'custom', params, input: undefined });
    return z.NEVER;
  },
  z.array(block).transform((blocks): Body => blocks satisfies Block[]),
);
