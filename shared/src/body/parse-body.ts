import { z } from 'zod';

import { cleanProse } from '../text.ts';
import type {
  Block,
  Body,
  HeadingLevel,
  Inline,
  ListItemNode,
  ListNode,
  TextNode,
} from './body.ts';
import { parseLink } from './link.ts';

const on = z
  .boolean()
  .optional()
  .transform((value) => (value === true ? true : undefined));

/** Strapi keeps the spaces at the ends of a run of text: they separate it from its neighbours. */
const inlineText = (text: string): string => {
  const [, before = '', middle = '', after = ''] = /^([ \t\n]*)(.*?)([ \t\n]*)$/s.exec(text) ?? [];
  return before + cleanProse(middle) + after;
};

const text: z.ZodType<TextNode> = z
  .object({
    type: z.literal('text'),
    text: z.string().transform(inlineText),
    bold: on,
    italic: on,
    underline: on,
    strikethrough: on,
    code: on,
  })
  .transform(withoutUndefined);

const link: z.ZodType<Inline> = z.object({
  type: z.literal('link'),
  url: z.string().transform((written, context) => {
    const url = parseLink(written);
    if (url !== undefined) return url;
    context.addIssue({ code: 'custom', params: { issue: 'link-refused', href: written } });
    return z.NEVER;
  }),
  children: z.array(text),
});

const inline: z.ZodType<readonly Inline[]> = z.array(z.union([text, link]));

const listItem: z.ZodType<ListItemNode> = z.object({
  type: z.literal('list-item'),
  children: inline,
});

const list: z.ZodType<ListNode> = z.object({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  children: z.array(z.union([listItem, z.lazy(() => list)])),
});

const headingLevel: z.ZodType<HeadingLevel> = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
]);

const block: z.ZodType<Block> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), children: inline }),
  z.object({ type: z.literal('heading'), level: headingLevel, children: inline }),
  z.object({ type: z.literal('quote'), children: inline }),
  z.object({ type: z.literal('code'), children: z.array(text) }).transform(({ children }) => ({
    type: 'code' as const,
    text: children.map((child) => child.text).join(''),
  })),
  z.object({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    children: z.array(z.union([listItem, list])),
  }),
  z.object({
    type: z.literal('image'),
    media: z.string().min(1),
    alt: z.string().transform(cleanProse),
  }),
]) as unknown as z.ZodType<Block>;

/** Reads Strapi's blocks. An unknown kind of block is a problem of the entry, not a hole in the page. */
export const bodySchema: z.ZodType<Body> = z.array(block);

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Value;
}
