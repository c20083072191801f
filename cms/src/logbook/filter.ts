import { parseInstant } from '@porchlight/shared';
import { z } from '@strapi/utils';

import { actions, lineTypes } from './line';

const instant = z.string().transform((text, context) => {
  const moment = parseInstant(text);
  if (moment === undefined) context.addIssue({ code: 'custom', message: 'not a moment' });
  return moment;
});
const id = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);

/** Which lines somebody asks for. */
const filter = z.strictObject({
  person: id.optional(),
  type: z.enum(lineTypes).optional(),
  action: z.enum(actions).optional(),
  entry: z.string().min(1).max(64).optional(),
  from: instant.optional(),
  until: instant.optional(),
  /** Only lines older than this one. */
  before: id.optional(),
});

type Where = Readonly<Record<string, unknown>>;

/** The condition for the lines of a query; undefined for one that says something else. */
export function whereOf(query: unknown): Where | undefined {
  const read = filter.safeParse(query);
  if (!read.success) return undefined;
  const { from, until, before, ...same } = read.data;
  const at = { ...(from && { $gte: from }), ...(until && { $lt: until }) };
  return {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)),
    ...(from || until ? { at } : {}),
    ...(before === undefined ? {} : { id: { $lt: before } }),
  };
}
