import { fail, ok, type Result } from '../result.ts';
import {
  type ChangeRecord,
  type Head,
  headLine,
  type MediaRecord,
  type RedirectRecord,
  type Sha256,
  type Snapshot,
  snapshotFormat,
  snapshotLine,
} from './format.ts';

/** Why a snapshot as a whole cannot be used. A single unreadable document is not one of these. */
export type SnapshotProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'not-a-snapshot'; readonly line: number; readonly reason: string }
  | { readonly code: 'other-format'; readonly format: unknown }
  | { readonly code: 'cut-short' }
  | { readonly code: 'damaged'; readonly reason: string };

/** The sentence an operator reads. */
export function describeSnapshotProblem(problem: SnapshotProblem): string {
  switch (problem.code) {
    case 'empty':
      return 'The snapshot is empty.';
    case 'not-a-snapshot':
      return `Line ${problem.line} is not part of a snapshot: ${problem.reason}.`;
    case 'other-format':
      return `The snapshot has format ${JSON.stringify(problem.format)}; this version reads format ${snapshotFormat}. Make a new snapshot, or use the version it was made with.`;
    case 'cut-short':
      return 'The snapshot is cut short: its last line is missing. Make or fetch it again.';
    case 'damaged':
      return `The snapshot is damaged: ${problem.reason}. Make or fetch it again.`;
  }
}

/**
 * Reads a whole snapshot and proves that it is whole: the last line counts the lines before it and
 * carries their hash. A document that is not even shaped like one is kept, so that its parser can
 * say what is wrong with it; any other malformed line refuses the snapshot.
 */
export function readSnapshot(text: string, sha256: Sha256): Result<Snapshot, SnapshotProblem> {
  if (text.trim() === '') return fail({ code: 'empty' });
  const cut = text.lastIndexOf('\n', text.length - 2) + 1;
  const before = text.slice(0, cut);
  const lines = before === '' ? [] : before.slice(0, -1).split('\n');
  const records = [...lines, text.slice(cut).trimEnd()].map(parseJson);

  const bad = records.findIndex((record) => !record.ok);
  if (bad === lines.length && lines.length > 0) return fail({ code: 'cut-short' });
  if (bad >= 0) return fail({ code: 'not-a-snapshot', line: bad + 1, reason: 'it is not JSON' });
  const values = records.map((record) => (record.ok ? record.value : undefined));

  const head = readHead(values[0]);
  if (!head.ok) return head;
  const end = snapshotLine.safeParse(values.at(-1));
  if (!end.success || end.data.line !== 'end') return fail({ code: 'cut-short' });
  if (end.data.lines !== lines.length)
    return fail({
      code: 'damaged',
      reason: `it has ${lines.length} lines and should have ${end.data.lines}`,
    });
  if (end.data.sha256 !== sha256(before))
    return fail({ code: 'damaged', reason: 'its bytes are not the ones that were written' });
  return sortLines(head.value, values.slice(1, -1));
}

function readHead(value: unknown): Result<Head, SnapshotProblem> {
  const read = headLine.safeParse(value);
  if (read.success) {
    const { line: _, ...head } = read.data;
    return ok(head);
  }
  const { line, format } = asRecord(value);
  if (line === 'head' && format !== snapshotFormat) return fail({ code: 'other-format', format });
  const reason = read.error.issues[0]?.path.join('.') || 'it should be the head';
  return fail({ code: 'not-a-snapshot', line: 1, reason: `its head is wrong at ${reason}` });
}

function sortLines(head: Head, values: readonly unknown[]): Result<Snapshot, SnapshotProblem> {
  const documents: unknown[] = [];
  const media: MediaRecord[] = [];
  const redirects: RedirectRecord[] = [];
  const changes: ChangeRecord[] = [];
  for (const [index, value] of values.entries()) {
    if (asRecord(value)['line'] === 'document') {
      documents.push(value);
      continue;
    }
    const read = snapshotLine.safeParse(value);
    if (!read.success) return fail(malformedLine(index + 2, read.error.issues[0]?.path));
    const { line, ...record } = read.data;
    if (line === 'media') media.push(record as MediaRecord);
    else if (line === 'redirect') redirects.push(record as RedirectRecord);
    else if (line === 'change') changes.push(record as ChangeRecord);
    else return fail({ code: 'not-a-snapshot', line: index + 2, reason: `a second "${line}"` });
  }
  return ok({ head, documents, media, redirects, changes });
}

const malformedLine = (
  line: number,
  path: readonly PropertyKey[] | undefined,
): SnapshotProblem => ({
  code: 'not-a-snapshot',
  line,
  reason: `it is wrong at "${path?.map(String).join('.') ?? ''}"`,
});

function parseJson(line: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(line));
  } catch {
    return fail(undefined);
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
