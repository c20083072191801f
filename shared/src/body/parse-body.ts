import { z } from 'zod';

import { cleanProse } from '../text.ts';
import type { Block, Body, HeadingLevel, ListItemNode, ListNode, TextNode } from './body.ts';
import { parseLink } from './link.ts';

/** Emphasis is there or not: Strapi writes `false` too, which says nothing. */
const emphasis = z
  .boolean()
  .optional()
  .transform((value) => (value === true ? true : undefined));

/** The spaces at the ends of a run of text separate it from its neighbours, so they stay. */
function inlineText(text: string): string {
  const [, before = '', middle = '', after = ''] = /^([ \t\n]*)(.*?)([ \t\n]*)$/s.exec(text) ?? [];
  return before + cleanProse(middle) + after;
}

const text = z
  .object({
    type: z.literal('text'),
    text: z.string().transform(inlineText),
    bold: emphasis,
    italic: emphasis,
    underline: emphasis,
    strikethrough: emphasis,
    code: emphasis,
  })
  .transform((node): TextNode => withoutUndefined(node));

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
  media: z.string().regex(/^[\w-]{1,64}$/),
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

/** Reads Strapi's blocks. An unknown kind of block is a problem of the entry, not a hole in the page. */
export const bodySchema = z.array(block).transform((blocks): Body => blocks satisfies Block[]);

const withoutUndefined = <Node extends object>(node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined)) as Node;
