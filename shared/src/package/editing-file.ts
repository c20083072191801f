import { z } from 'zod';

import { idPattern } from '../id.ts';
import { locales } from '../locales.ts';
import { fail, ok, type Result } from '../result.ts';
import { mediaRecord } from '../snapshot/format.ts';
import { stableJson } from '../stable-json.ts';
import { byCodeUnit } from '../text.ts';
import { parseInstant } from '../time/instant.ts';
import { changedFields, documentTypes } from '../vocabulary.ts';

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

const editingLine = z.discriminatedUnion('line', [
  fileLine,
  draftLine,
  withdrawnLine,
  formerAddressLine,
  importedEventLine,
]);

type EditingLine = z.output<typeof editingLine>;
type RecordOf<Line extends EditingLine['line']> = Omit<
  Extract<EditingLine, { readonly line: Line }>,
  'line'
>;

export type LibraryFile = RecordOf<'file'>;
export type DraftRecord = RecordOf<'draft'>;
export type WithdrawnRecord = RecordOf<'withdrawn'>;
export type FormerAddressRecord = RecordOf<'former-address'>;
export type ImportedEventRecord = RecordOf<'imported-event'>;

/** What a hub has beside what is published. */
export interface Editing {
  readonly files: readonly LibraryFile[];
  readonly drafts: readonly DraftRecord[];
  readonly withdrawn: readonly WithdrawnRecord[];
  readonly formerAddresses: readonly FormerAddressRecord[];
  readonly importedEvents: readonly ImportedEventRecord[];
}

/** Sorted lines with sorted keys, so the same content is always the same bytes. */
export function writeEditing(editing: Editing): string {
  const lines = [
    ...editing.files.map((each) => stableJson({ line: 'file', ...each })),
    ...editing.drafts.map((each) => stableJson({ line: 'draft', ...each })),
    ...editing.withdrawn.map((each) => stableJson({ line: 'withdrawn', ...each })),
    ...editing.formerAddresses.map((each) => stableJson({ line: 'former-address', ...each })),
    ...editing.importedEvents.map((each) => stableJson({ line: 'imported-event', ...each })),
  ];
  return lines
    .sort(byCodeUnit)
    .map((line) => `${line}\n`)
    .join('');
}

/** Reads every line, or answers with the number of the first that is none of these. */
export function readEditing(text: string): Result<Editing, { readonly line: number }> {
  const lines: EditingLine[] = [];
  for (const [index, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const read = editingLine.safeParse(parseJson(written));
    if (!read.success) return fail({ line: index + 1 });
    lines.push(read.data);
  }
  const all = <Line extends EditingLine['line']>(kind: Line): readonly RecordOf<Line>[] =>
    lines
      .filter((each): each is Extract<EditingLine, { line: Line }> => each.line === kind)
      .map((each) => {
        const { line: _, ...record } = each;
        return record as RecordOf<Line>;
      });
  return ok({
    files: all('file'),
    drafts: all('draft'),
    withdrawn: all('withdrawn'),
    formerAddresses: all('former-address'),
    importedEvents: all('imported-event'),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
