import type { Instant } from '@porchlight/shared';

import type { Store } from './database.ts';

/** Why a run was made. */
export type RunKind =
  /** Something was published, withdrawn, or became untrue by itself. */
  | 'change'
  /** Everything was rendered: a first start, new code, or a store that had to be made again. */
  | 'full'
  /** An operator went back to an earlier run. */
  | 'rollback'
  /** The tree was not what it should be, and was mended. */
  | 'repair';

/** One change of the live tree. */
export interface RunRecord {
  readonly run: number;
  readonly kind: RunKind;
  /** The newest outbox row that the site contains. */
  readonly number: number;
  /** When the run was decided, by this machine's clock. */
  readonly at: Instant;
  /** The moment that the site shows. */
  readonly moment: Instant;
  /** The folder below `releases/` that it wrote to. */
  readonly release: string;
  /** How many files it wrote or removed. */
  readonly files: number;
  readonly tookMs: number;
  readonly nextChange: Instant | null;
}

/** One file that a run puts in place, or removes. */
export interface Step {
  readonly path: string;
  /** Of the bytes that are put; null removes the file. */
  readonly sha256: string | null;
  /** Of the bytes that were there before; null when there was none. */
  readonly former: string | null;
  /** The bytes, as long as the run may not be through; null when they come from elsewhere. */
  readonly bytes: Uint8Array | null;
}

/** A run with the steps it takes, in their order. */
export interface PendingRun extends RunRecord {
  readonly steps: readonly Step[];
}

/** So many runs can be taken back. */
const keptRuns = 50;

/** A step of a run that is over; `place` is its place among the steps of that run. */
export interface TakenStep extends Omit<Step, 'bytes'> {
  readonly run: number;
  readonly kind: RunKind;
  readonly place: number;
}

export interface Runs {
  readonly add: (run: Omit<RunRecord, 'run'>, steps: readonly Step[]) => PendingRun;
  /** The run whose steps may not all have been taken, or may not last through a power cut. */
  readonly pending: () => PendingRun | undefined;
  /** All steps were taken: their bytes need not be kept. */
  readonly finish: (run: number, tookMs: number) => void;
  readonly last: () => RunRecord | undefined;
  readonly find: (run: number) => RunRecord | undefined;
  /** Those that are kept, the newest first. */
  readonly all: () => readonly RunRecord[];
  /** What the runs of a release did after one of them, in their order. */
  readonly stepsAfter: (run: number, release: string) => readonly TakenStep[];
  /** Forgets the oldest, and answers with their numbers. */
  readonly prune: () => readonly number[];
}

const columns =
  'run, kind, number, at, moment, release, files, took_ms AS tookMs, next_change AS nextChange';

export function runsOf(store: Store): Runs {
  const statements = {
    add: store
      .prepare(
        `INSERT INTO run (kind, number, at, moment, release, files, took_ms, next_change)
         VALUES (@kind, @number, @at, @moment, @release, @files, @tookMs, @nextChange) RETURNING run`,
      )
      .pluck(),
    addStep: store.prepare('INSERT INTO step VALUES (?, ?, ?, ?, ?, ?)'),
    addPending: store.prepare('INSERT INTO pending VALUES (?)'),
    pending: store.prepare(
      `SELECT ${columns} FROM run WHERE run IN (SELECT run FROM pending) ORDER BY run`,
    ),
    steps: store.prepare(
      'SELECT path, sha256, former, bytes FROM step WHERE run = ? ORDER BY place',
    ),
    finish: store.prepare('UPDATE run SET took_ms = ? WHERE run = ?'),
    forgetBytes: store.prepare('UPDATE step SET bytes = NULL WHERE run = ?'),
    removePending: store.prepare('DELETE FROM pending WHERE run = ?'),
    all: store.prepare(`SELECT ${columns} FROM run ORDER BY run DESC`),
    find: store.prepare(`SELECT ${columns} FROM run WHERE run = ?`),
    stepsAfter: store.prepare(
      `SELECT s.run, r.kind, place, path, sha256, former FROM step s JOIN run r ON r.run = s.run
       WHERE s.run > ? AND r.release = ? ORDER BY s.run, place`,
    ),
    prune: store
      .prepare(
        `DELETE FROM run WHERE run NOT IN (SELECT run FROM run ORDER BY run DESC LIMIT ${keptRuns})
         AND run NOT IN (SELECT run FROM pending) RETURNING run`,
      )
      .pluck(),
  };
  const all = (): readonly RunRecord[] => statements.all.all() as RunRecord[];
  return {
    add: (record, steps) => {
      const run = statements.add.get(record) as number;
      for (const [place, { path, sha256, former, bytes }] of steps.entries())
        statements.addStep.run(run, place, path, sha256, former, bytes);
      statements.addPending.run(run);
      return { ...record, run, steps };
    },
    pending: () => {
      const run = statements.pending.get() as RunRecord | undefined;
      return run && { ...run, steps: statements.steps.all(run.run) as Step[] };
    },
    finish: (run, tookMs) => {
      statements.finish.run(tookMs, run);
      statements.forgetBytes.run(run);
      statements.removePending.run(run);
    },
    last: () => all()[0],
    find: (run) => statements.find.get(run) as RunRecord | undefined,
    all,
    stepsAfter: (run, release) => statements.stepsAfter.all(run, release) as TakenStep[],
    prune: () => statements.prune.all() as number[],
  };
}
