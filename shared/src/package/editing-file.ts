import { z } from 'zod';

import { idPattern } from '../id.ts';
import { locales } from '../locales.ts';
import { fail, ok, type Result } from '../result.ts';
import { mediaRecord } from '../snapshot/format.ts';
import { stableJson } from '../stable-json.ts';
import { byCodeUnit } from '../text.ts';
import { parseInstant } from '../time/instant.ts';
import { changedFields, documentTypes, eventStatuses } from '../vocabulary.ts';

/**
 * What a hub has beside what is published: lines of JSON in a data package. `docs/data-package.md`
 * describes them for people.
 */

const id = z.string().regex(idPattern);
const instant = z.string().refine((text) => parseInstant(text) !== undefined);
const version = { type: z.enum(documentTypes), documentId: id, locale: z.enum(locales) };

/** A file of the media library, in use or not, with what editors call it. */
const fileLine = mediaRecord.extend({
  line: z.literal('file'),
  name: z.string().min(1),
  caption: z.string().optional(),
});

/** A language version that nobody published, or that was edited since. */
const draftLine = z.object({
  line: z.literal('draft'),
  ...version,
  /** As in a snapshot; what a form has and this has not is empty. */
  fields: z.record(z.string(), z.unknown()),
});

/** A language version that was public and can be again, with its dates. */
const withdrawnLine = z.object({
  line: z.literal('withdrawn'),
  ...version,
  number: z.int().min(0),
  firstPublishedAt: instant,
  revisedAt: instant,
  /** What its readers knew of it last; null when it was deleted. */
  told: z.partialRecord(z.enum(changedFields), z.string()).nullable(),
});

/** A former address, and whose it was; in a snapshot only where it leads. */
const formerAddressLine = z.object({
  line: z.literal('former-address'),
  from: z.string(),
  to: z.string().nullable(),
  at: instant,
  type: z.enum(documentTypes).nullable(),
  entry: id.nullable(),
  language: z.enum(locales).nullable(),
});

/** An event that came from a file, so that the next file updates it. */
const importedEventLine = z.object({
  line: z.literal('imported-event'),
  key: z.string(),
  entry: id,
  language: z.enum(locales),
  fields: z.record(z.string(), z.unknown()),
  notes: z.array(z.looseObject({ code: z.string() })),
  file: z.string(),
  at: instant,
});

/** When a language version goes up and comes down by itself: wall times of the zone. */
const appointmentLine = z.object({
  line: z.literal('appointment'),
  ...version,
  publishOn: z.string().nullable(),
  unpublishOn: z.string().nullable(),
  timeZone: z.string(),
});

/** What was public of a language version since one change, or that it was taken off. */
const versionLine = z.object({
  line: z.literal('version'),
  ...version,
  number: z.int().min(0),
  at: instant,
  origin: z.enum(['hand', 'schedule', 'import', 'system']),
  /** The name of whoever did it. */
  by: z.string().nullable(),
  title: z.string(),
  /** As in a snapshot; null when it was taken off. */
  fields: z.record(z.string(), z.unknown()).nullable(),
});

const notes = z.partialRecord(z.enum(locales), z.string().optional());

/** Days on which a place is closed, and what was done because of it, so that it can be undone. */
const closureLine = z.object({
  line: z.literal('closure'),
  place: id,
  firstDay: z.string(),
  lastDay: z.string(),
  reasons: notes,
  events: z.array(z.object({ entry: id, status: z.enum(eventStatuses), notes })),
  notices: z.array(z.object({ language: z.enum(locales), line: z.string() })),
  at: instant,
  undoneAt: instant.nullable(),
});

const editingLine = z.discriminatedUnion('line', [
  fileLine,
  draftLine,
  withdrawnLine,
  formerAddressLine,
  importedEventLine,
  appointmentLine,
  versionLine,
  closureLine,
]);

type EditingLine = z.output<typeof editingLine>;
type RecordOf<Line extends EditingLine['line']> = Omit<
  Extract<EditingLine, { readonly line: Line }>,
  'line'
>;

export type LibraryFile = RecordOf<'file'>;
export type DraftRecord = RecordOf<'draft'>;

/** What a hub has beside what is published. */
export interface Editing {
  readonly files: readonly LibraryFile[];
  readonly drafts: readonly DraftRecord[];
  readonly withdrawn: readonly RecordOf<'withdrawn'>[];
  readonly formerAddresses: readonly RecordOf<'former-address'>[];
  readonly importedEvents: readonly RecordOf<'imported-event'>[];
  readonly appointments: readonly RecordOf<'appointment'>[];
  readonly versions: readonly RecordOf<'version'>[];
  readonly closures: readonly RecordOf<'closure'>[];
}

/** What one line of each list is called. */
const lineOf = {
  files: 'file',
  drafts: 'draft',
  withdrawn: 'withdrawn',
  formerAddresses: 'former-address',
  importedEvents: 'imported-event',
  appointments: 'appointment',
  versions: 'version',
  closures: 'closure',
} as const satisfies { [List in keyof Editing]: EditingLine['line'] };

const lists = Object.keys(lineOf) as readonly (keyof Editing)[];

/** Sorted lines with sorted keys, so the same content is always the same bytes. */
export const writeEditing = (editing: Editing): string =>
  lists
    .flatMap((list) => editing[list].map((each) => stableJson({ line: lineOf[list], ...each })))
    .sort(byCodeUnit)
    .map((line) => `${line}\n`)
    .join('');

/** Reads every line, or answers with the number of the first that is none of these. */
export function readEditing(text: string): Result<Editing, { readonly line: number }> {
  const lines: EditingLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const read = editingLine.safeParse(parseJson(written));
    if (!read.success) return fail({ line: index + 1 });
    lines.push(read.data);
  }
  const recordsIn = (list: keyof Editing): readonly unknown[] =>
    lines.flatMap(({ line, ...record }) => (line === lineOf[list] ? [record] : []));
  const editing: Readonly<Record<string, readonly unknown[]>> = Object.fromEntries(
    lists.map((list) => [list, recordsIn(list)]),
  );
  return ok(editing as unknown as Editing);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
