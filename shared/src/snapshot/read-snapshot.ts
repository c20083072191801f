import type { z } from 'zod';

import { fail, ok, type Result } from '../result.ts';
import {
  type ChangeRecord,
  type Changes,
  endLine,
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
  | { readonly code: 'other-format'; readonly format: number }
  | { readonly code: 'only-changes'; readonly after: number }
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
      return `The snapshot has format ${problem.format}; this version reads format ${snapshotFormat}. Make a new snapshot, or use the version it was made with.`;
    case 'only-changes':
      return `This is not everything that is published, only what changed after number ${problem.after}. Make or fetch a snapshot.`;
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
  const read = readLines(text, sha256);
  if (!read.ok) return read;
  const { after, gone: _, ...head } = read.value.head;
  return after === undefined ? ok({ ...read.value, head }) : fail({ code: 'only-changes', after });
}

/** Reads changes and proves that they are whole, in the same way. */
export function readChanges(text: string, sha256: Sha256): Result<Changes, SnapshotProblem> {
  const read = readLines(text, sha256);
  if (!read.ok) return read;
  const { after, gone, ...head } = read.value.head;
  if (after === undefined || gone === undefined)
    return fail({
      code: 'not-a-snapshot',
      line: 1,
      reason: 'it should say which number the changes come after, and what is gone since',
    });
  return ok({ ...read.value, head: { ...head, after, gone } });
}

type AnyHead = Omit<z.output<typeof headLine>, 'line'>;
type Lines = Omit<Snapshot, 'head'> & { readonly head: AnyHead };

function readLines(text: string, sha256: Sha256): Result<Lines, SnapshotProblem> {
  if (text.trim() === '') return fail({ code: 'empty' });
  const isTerminated = text.endsWith('\n');
  const lines = (isTerminated ? text.slice(0, -1) : text).split('\n');
  const records = lines.map(parseJson);
  const last = lines.length - 1;

  const bad = records.findIndex((record) => !record.ok);
  if (bad === last && last > 0) return fail({ code: 'cut-short' });
  if (bad >= 0) return fail({ code: 'not-a-snapshot', line: bad + 1, reason: 'it is not JSON' });
  const values = records.map((record) => (record.ok ? record.value : undefined));

  const head = readHead(values[0]);
  if (!head.ok) return head;
  const end = endLine.safeParse(values[last]);
  if (!isTerminated || !end.success) return fail({ code: 'cut-short' });
  if (end.data.lines !== last)
    return fail({
      code: 'damaged',
      reason: `it has ${last} lines and should have ${end.data.lines}`,
    });
  if (end.data.sha256 !== sha256(text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1)))
    return fail({ code: 'damaged', reason: 'its bytes are not the ones that were written' });
  return sortLines(head.value, values.slice(1, -1));
}

function readHead(value: unknown): Result<AnyHead, SnapshotProblem> {
  const read = headLine.safeParse(value);
  if (read.success) {
    const { line: _, ...head } = read.data;
    return ok(head);
  }
  const { line, format } = asRecord(value);
  if (line !== 'head')
    return fail({ code: 'not-a-snapshot', line: 1, reason: 'it should be the head' });
  if (typeof format === 'number' && format !== snapshotFormat)
    return fail({ code: 'other-format', format });
  return fail(malformedLine(1, read.error));
}

function sortLines(head: AnyHead, values: readonly unknown[]): Result<Lines, SnapshotProblem> {
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
    if (!read.success) return fail(malformedLine(index + 2, read.error));
    const { line, ...record } = read.data;
    if (line === 'media') media.push(record as MediaRecord);
    else if (line === 'redirect') redirects.push(record as RedirectRecord);
    else if (line === 'change') changes.push(record as ChangeRecord);
    else return fail({ code: 'not-a-snapshot', line: index + 2, reason: `a second "${line}"` });
  }
  return ok({ head, documents, media, redirects, changes });
}

function malformedLine(line: number, error: z.ZodError): SnapshotProblem {
  const field = error.issues[0]?.path.map(String).join('.') || 'line';
  return { code: 'not-a-snapshot', line, reason: `it is wrong at "${field}"` };
}

function parseJson(line: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(line));
  } catch {
    return fail(undefined);
  }
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
