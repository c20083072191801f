import { type Locale, stableJson } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { type DraftFields, judgeDraft, toDraftFields } from './draft';
import type { EventEditor } from './editors';
import type { FileEvent, FileRow, RowNote, RowProblem } from './file-event';
import { isOwnUid, keyOf, type KnownEvent, knownEvents } from './known-events';
import { placeFinder, type PlaceFinder } from './places';

/** What becomes of one row. */
export type Outcome =
  | { readonly kind: 'new' }
  /** `changes` are the fields that the file says otherwise than when it was imported last. */
  | { readonly kind: 'changed'; readonly documentId: string; readonly changes: readonly string[] }
  | { readonly kind: 'same'; readonly documentId: string }
  | { readonly kind: 'refused'; readonly problem: RowProblem };

export interface PlannedRow {
  readonly row: FileRow;
  readonly outcome: Outcome;
  readonly notes: readonly RowNote[];
  /** What there is to write and to remember; undefined for a row that is refused. */
  readonly draft?: { readonly key: string; readonly fields: DraftFields } | undefined;
}

interface Planning {
  readonly locale: Locale;
  readonly editor: EventEditor;
}

/** What an import would do, row by row. Reads, and writes nothing. */
export async function planImport(
  strapi: Core.Strapi,
  rows: readonly FileRow[],
  { locale, editor }: Planning,
): Promise<readonly PlannedRow[]> {
  const findPlace = await placeFinder(strapi);
  const read = rows.map((row) => readDraft(row, { findPlace, locale }));
  const sought = read.flatMap((each) =>
    each.state === 'ready' ? [{ row: each.row, event: each.event, key: each.key }] : [],
  );
  const known = await knownEvents(strapi, sought, locale);
  const changeable = await editor.changeable([...known.values()].map((each) => each.documentId));
  const firstWith = new Map<string, number>();
  return read.map((each) => {
    if (each.state === 'refused') return refusedRow(each.row, each.problem);
    const { row, key, fields, notes } = each;
    const earlier = firstWith.get(key);
    if (earlier !== undefined) return refusedRow(row, { code: 'twice-in-file', number: earlier });
    firstWith.set(key, row.number);
    const event = known.get(key);
    const outcome = outcomeOf(fields, event, changeable);
    const isBack = event !== undefined && outcome.kind === 'new';
    return {
      row,
      outcome,
      notes: isBack ? [...notes, { code: 'removed-before' as const }] : notes,
      draft: outcome.kind === 'refused' ? undefined : { key, fields },
    };
  });
}

const refusedRow = (row: FileRow, problem: RowProblem): PlannedRow => ({
  row,
  outcome: { kind: 'refused', problem },
  notes: [],
});

type ReadDraft =
  | { readonly state: 'refused'; readonly row: FileRow; readonly problem: RowProblem }
  | {
      readonly state: 'ready';
      readonly row: FileRow;
      readonly event: FileEvent;
      readonly key: string;
      readonly fields: DraftFields;
      readonly notes: readonly RowNote[];
    };

interface Around {
  readonly findPlace: PlaceFinder;
  readonly locale: Locale;
}

function readDraft(row: FileRow, { findPlace, locale }: Around): ReadDraft {
  if (!row.event.ok) return { state: 'refused', row, problem: row.event.problem };
  if (isOwnUid(row.uid)) return { state: 'refused', row, problem: { code: 'own-entry' } };
  const event = row.event.value;
  const { location } = event;
  const place = location === undefined ? undefined : findPlace(location);
  const fields = toDraftFields(event, place);
  const judged = judgeDraft(fields, locale);
  if (!judged.ok) return { state: 'refused', row, problem: judged.problem };
  const unknown =
    location === undefined || place !== undefined
      ? []
      : [{ code: 'place-unknown' as const, name: location.slice(0, 255) }];
  const notes = [...row.notes, ...unknown];
  return { state: 'ready', row, event, key: keyOf(row, event), fields, notes };
}

function outcomeOf(
  fields: DraftFields,
  known: KnownEvent | undefined,
  changeable: ReadonlySet<string>,
): Outcome {
  if (known === undefined || !known.isThere) return { kind: 'new' };
  const { documentId, imported, draft } = known;
  if (!changeable.has(documentId)) return { kind: 'refused', problem: { code: 'not-yours' } };
  if (draft === undefined) {
    const locale = imported?.language ?? '';
    return { kind: 'refused', problem: { code: 'other-language', locale } };
  }
  const changes = changesIn(fields, imported?.fields, draft);
  return changes.length === 0
    ? { kind: 'same', documentId }
    : { kind: 'changed', documentId, changes };
}

/**
 * What the file says anew. What it says as before is left to the editors, who may have corrected it
 * since; and what it says of an event written by hand counts where it says anything.
 */
function changesIn(
  said: DraftFields,
  before: DraftFields | undefined,
  draft: DraftFields,
): readonly string[] {
  const names = new Set([...Object.keys(said), ...Object.keys(before ?? {})]);
  return [...names]
    .filter((name) => before === undefined || !isSame(said[name], before[name]))
    .filter((name) => !isSame(said[name], draft[name]));
}

const isSame = (a: unknown, b: unknown): boolean => stableJson(a ?? null) === stableJson(b ?? null);
