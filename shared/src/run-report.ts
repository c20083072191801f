import { z } from 'zod';

import { idPattern } from './id.ts';
import { locales } from './locales.ts';
import { fail, ok, type Result } from './result.ts';
import { parseInstant } from './time/instant.ts';
import { documentTypes } from './vocabulary.ts';

/** What a report may have: what is larger is refused. */
export const reportLimits = { versions: 20_000, reasonCharacters: 2_000 } as const;

const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
  .refine((text) => parseInstant(text) !== undefined);
const wholeNumber = z.int().min(0);

/** What became of one language version that was published. */
const versionReceipt = z
  .strictObject({
    type: z.enum(documentTypes),
    documentId: z.string().regex(idPattern),
    locale: z.enum(locales),
    /** The one of its record in the export. */
    number: wholeNumber,
    state: z.enum(['live', 'held']),
    since: instant,
    /** A sentence for an editor: why it is held back. */
    reason: z.string().min(1).max(reportLimits.reasonCharacters).optional(),
  })
  .readonly();

/** What the site does next by itself: an event begins or ends, or something else turns. */
const nextChange = z
  .strictObject({
    at: instant,
    what: z.enum(['begins', 'ends', 'other']),
    /** The title of the event, where it is one. */
    name: z.string().min(1).max(500).nullable(),
  })
  .readonly();

const runReport = z
  .strictObject({
    /** Names the run; the same report again changes nothing. */
    run: z.string().regex(/^[\w.:-]{1,64}$/),
    /** The newest number of the export that the site contains. */
    number: wholeNumber,
    at: instant,
    /** How many files the run wrote. */
    files: wholeNumber,
    tookMs: z.number().min(0),
    nextChange: nextChange.nullable(),
    /** Whether the site is kept at this run, whatever is published. */
    pinned: z.boolean(),
    versions: z.array(versionReceipt).max(reportLimits.versions).readonly().default([]),
  })
  .readonly();

/** What the publisher tells the CMS of one run: what the site shows since, and what came of it. */
export type RunReport = z.output<typeof runReport>;
export type VersionReceipt = z.output<typeof versionReceipt>;
export type NextChange = z.output<typeof nextChange>;

/** Reads what a publisher sent, or says in a few lines what is wrong with it. */
export function readRunReport(body: unknown): Result<RunReport, string> {
  const read = runReport.safeParse(body);
  return read.success ? ok(read.data) : fail(z.prettifyError(read.error));
}
