import { documentTypes, locales, parseInstant } from '@porchlight/shared';
import { z } from '@strapi/utils';

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine((text) => parseInstant(text) !== undefined);
const wholeNumber = z.int().min(0);

const version = z.strictObject({
  type: z.enum(documentTypes),
  documentId: z.string().regex(/^[\w-]{1,64}$/),
  locale: z.enum(locales),
  /** The one of its record in the export. */
  number: wholeNumber,
  state: z.enum(['live', 'held']),
  since: instant,
  /** A sentence for an editor: why it is held back. */
  reason: z.string().min(1).max(2000).optional(),
});

/** What the publisher says of one run: what the site shows since, and what became of each version. */
export const runReport = z.strictObject({
  /** Names the run; the same report again changes nothing. */
  run: z.string().regex(/^[\w.:-]{1,64}$/),
  /** The newest number of the export that the site contains. */
  number: wholeNumber,
  at: instant,
  /** How many files the run wrote. */
  files: wholeNumber,
  tookMs: z.number().min(0),
  /** What changes next by itself, and when. */
  nextChange: z
    .strictObject({
      at: instant,
      what: z.enum(['begins', 'ends', 'other']),
      name: z.string().min(1).max(500).nullable(),
    })
    .nullable(),
  /** Whether the site is kept at this run, whatever is published. */
  pinned: z.boolean(),
  versions: z.array(version).max(20_000).default([]),
});

export type RunReport = z.output<typeof runReport>;
