import { z } from 'zod';

import { idPattern } from '../id.ts';
import { bodySchema } from '../body/parse-body.ts';
import { parseLink, parseWebAddress } from '../body/link.ts';
import { bodyText } from '../body/body-text.ts';
import type { Expectation } from '../issues.ts';
import { limits } from '../limits.ts';
import { isReservedSlug, isSlug } from '../slug.ts';
import { cleanLine, cleanProse, isVisible } from '../text.ts';
import { parseCalendarDate } from '../time/calendar-date.ts';
import { parseTimeZone } from '../time/zones.ts';
import { referableTypes } from '../vocabulary.ts';

/** The kinds of field a document can have. Each cleans what it reads and names what it expected. */

/** One line of text. */
export const line = (limit: number = limits.line) =>
  z.string().transform(orNothing(cleanLine)).pipe(z.string().min(1).max(limit));

/** Text of several lines, without formatting. */
export const prose = (limit: number = limits.prose) =>
  z.string().transform(orNothing(cleanProse)).pipe(z.string().min(1).max(limit));

/** A text that nobody can see is as good as none. */
const orNothing =
  (clean: (text: string) => string) =>
  (text: string): string =>
    isVisible(text) ? clean(text) : '';

/** A field that may be empty: nothing and blank text both mean "not filled in". */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (isBlank(value) ? undefined : value), schema.optional());

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && !isVisible(value));

export const yesOrNo = z
  .boolean()
  .optional()
  .transform((value) => value === true);

export const choice = <const Choices extends readonly [string, ...string[]]>(choices: Choices) =>
  z.enum(choices);

/** A choice with the value that stands for "nothing chosen". */
export const choiceOr = <const Choices extends readonly [string, ...string[]]>(
  choices: Choices,
  standard: Choices[number],
) =>
  z
    .enum(choices)
    .optional()
    .transform((value): Choices[number] => value ?? standard);

export const wholeNumber = (least: number, most: number) => z.number().int().min(least).max(most);

export const percent = z.number().min(0).max(100);

export const slug = z.string().superRefine((value, context) => {
  if (!isSlug(value)) context.addIssue(malformed('slug'));
  else if (isReservedSlug(value))
    context.addIssue({ code: 'custom', params: { issue: 'slug-reserved', slug: value } });
});

/** An absolute `https:` or `http:` address, in its normal form. */
export const webAddress = z
  .string()
  .max(limits.url)
  .transform(reading('web-address', parseWebAddress));

/** An absolute address, an e-mail or telephone link, or a path on this site. */
export const link = z.string().max(limits.url).transform(reading('link', parseLink));

export const eMail = z.string().transform(
  reading('e-mail', (text) => {
    const written = text.trim();
    const isOne =
      /^[^\s@<>"',;:\\()[\]]+@[^\s@.]+(\.[^\s@.]+)+$/.test(written) && !/\p{C}/u.test(written);
    return isOne && written.length <= 254 ? written : undefined;
  }),
);

export const calendarDate = z.string().transform(reading('date', parseCalendarDate));

/** An IANA time zone name. */
export const timeZone = z.string().transform((text, context) => {
  const zone = parseTimeZone(text);
  if (zone !== undefined) return zone;
  context.addIssue({ code: 'custom', params: { issue: 'zone-unknown', value: text }, input: text });
  return z.NEVER;
});

/** A media record, by its id in the snapshot. */
export const media = z.string().regex(idPattern);

/** A document of a known type, by its id. */
export const reference = z.string().regex(idPattern);

/** Documents of a known type, in the editor's order, each once. */
export const references = z
  .array(reference)
  .max(limits.list)
  .optional()
  .transform((ids): readonly string[] => [...new Set(ids)]);

export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema)
    .max(limits.list)
    .optional()
    .transform((items): readonly z.output<Schema>[] => items ?? []);

/** Rich text; nothing written is an empty body. */
export const body = bodySchema.optional().transform((blocks, context) => {
  const read = blocks ?? [];
  if (bodyText(read).length <= limits.body) return read;
  context.addIssue({ code: 'too_big', origin: 'string', maximum: limits.body, input: '' });
  return z.NEVER;
});

/** A line of an ordered list that mixes types: `event:documentId`, with a label of the editor's own. */
export const cardReference = z.object({
  target: z.string().transform(
    reading('reference', (text) => {
      const [, type, documentId] = /^([a-z-]+):([\w-]{1,64})$/.exec(text) ?? [];
      const known = referableTypes.find((candidate) => candidate === type);
      return known && documentId ? { type: known, documentId } : undefined;
    }),
  ),
  label: optional(line(limits.name)),
});

/** A picture as an editor places it: its file, and what it says to someone who cannot see it. */
export const picture = z
  .object({
    file: media.optional(),
    alt: optional(line(limits.line)),
    decorative: yesOrNo,
    credit: optional(line(limits.line)),
  })
  .optional()
  .transform((value, context) => {
    if (value?.file === undefined) return undefined;
    const { file, alt, decorative, credit } = value;
    if (alt === undefined && !decorative)
      context.addIssue({ code: 'custom', path: ['alt'], params: { issue: 'image-undecided' } });
    return { media: file, alt: decorative ? '' : (alt ?? ''), credit };
  });

/** Someone to write to or to call. At least one of the two is there. */
export const contact = z
  .object({
    name: optional(line(limits.name)),
    email: optional(eMail),
    phone: optional(line(40)),
  })
  .optional()
  .transform((value) =>
    value?.email === undefined && value?.phone === undefined ? undefined : value,
  );

export const labelledLink = z.object({ label: line(limits.name), url: link });

/** What every type with an address of its own has. */
export const common = {
  title: line(limits.title),
  slug,
  summary: optional(prose(limits.summary)),
  body,
  image: picture,
  topics: references,
  audiences: references,
};

export const malformed = (expected: Expectation) => ({
  code: 'custom' as const,
  params: { issue: 'field-malformed', expected },
});

/** Makes a reader of text into a step of a schema that names what it expected. */
export function reading<Value>(
  expected: Expectation,
  read: (text: string) => Value | undefined,
): (text: string, context: z.RefinementCtx<string>) => Value {
  return (text, context) => {
    const value = read(text);
    if (value !== undefined) return value;
    context.addIssue({ ...malformed(expected), input: text });
    return z.NEVER;
  };
}
