import { checkpoint, type Store } from '../store/database.ts';
import { writeFact } from '../store/facts.ts';
import { filesOf } from '../store/files.ts';
import { type PendingRun, type RunRecord, runsOf, type Step } from '../store/runs.ts';
import { showRelease } from '../tree/release-link.ts';
import { layAside, makeLasting, retakeSteps, type SitePlace, takeSteps } from '../tree/steps.ts';

/** A run that is decided but for its number. */
export type Intent = Omit<RunRecord, 'run' | 'files' | 'tookMs'> & {
  /** How many files it wrote, where it takes no steps: it made a whole release. */
  readonly files?: number;
};

/** What becomes of the transaction in which somebody has looked whether there is to be a run. */
export type Decision =
  | {
      readonly to: 'run';
      readonly intent: Intent;
      /** In the order in which they are taken. */
      readonly steps: readonly Step[];
      /** Files on this disk that have the bytes of steps without their own, by path. */
      readonly from?: ReadonlyMap<string, string>;
      /** When the work on it began, as `performance.now()` has it. */
      readonly since: number;
    }
  /** Visitors see nothing of it, and what was noted lasts. */
  | { readonly to: 'note' }
  /** Everything stays as it was. */
  | { readonly to: 'leave' };

/** What was decided, with the run that was made of it. */
export type Done<Made extends Decision> = Made extends { readonly to: 'run' }
  ? { readonly decision: Made; readonly run: RunRecord }
  : { readonly decision: Made; readonly run: undefined };

/**
 * Changes the live tree so that a crash at any moment leaves the old site or leads to the new one.
 * The store's transaction is the decision: before it, nothing visible has changed; after it, what is
 * left to do is written down and is done by whoever comes next.
 */
export interface Journal {
  /** Finishes what a crash interrupted. */
  readonly recover: () => Promise<void>;
  /**
   * Lets a run be decided in a transaction, and takes its steps. What another process has decided
   * meanwhile is finished first: the steps of two runs must not mix. Whatever is thrown, nothing was
   * decided, or `recover` goes on.
   */
  readonly run: <Made extends Decision>(decide: () => Made | Promise<Made>) => Promise<Done<Made>>;
  /** The first half of it: decides a run, in the transaction that is open, and ends that. */
  readonly decide: (
    intent: Intent,
    steps: readonly Step[],
    from?: ReadonlyMap<string, string>,
  ) => PendingRun;
  /** The second half: takes the steps. If this fails, `recover` goes on. */
  readonly carryOut: (pending: PendingRun, since: number) => RunRecord;
  /** Waits until the last run lasts through a power cut. */
  readonly settle: () => Promise<void>;
}

export function journalOf(store: Store, place: SitePlace): Journal {
  const runs = runsOf(store);
  const files = filesOf(store);
  let lasting: Promise<void> = Promise.resolve();

  const finish = async (pending: PendingRun, tookMs: number): Promise<void> => {
    await makeLasting(place, pending);
    place.disk.remove(place.layout.aside(pending.run));
    inTransaction(store, () => {
      runs.finish(pending.run, tookMs);
      for (const run of runs.prune()) place.disk.remove(place.layout.former(run));
    });
    if (!store.inTransaction) checkpoint(store);
  };

  const recover = async (): Promise<void> => {
    await lasting.catch(() => undefined);
    lasting = Promise.resolve();
    const pending = runs.pending();
    if (pending === undefined) return;
    const lost = retakeSteps(place, pending);
    if (lost.length > 0) {
      files.lose(pending.release, lost);
      writeFact(store, 'mixed', true);
    }
    showRelease(place, pending.release);
    await finish(pending, pending.tookMs);
  };

  const begin = async (): Promise<void> => {
    store.exec('BEGIN IMMEDIATE');
    while (runs.pending() !== undefined) {
      store.exec('ROLLBACK');
      await recover();
      store.exec('BEGIN IMMEDIATE');
    }
  };

  const decide: Journal['decide'] = (intent, steps, from = new Map()) => {
    const pending = runs.add({ files: steps.length, ...intent, tookMs: 0 }, steps);
    files.follow(intent.release, steps);
    layAside(place, pending, from);
    store.exec('COMMIT');
    return pending;
  };

  const carryOut: Journal['carryOut'] = (pending, since) => {
    takeSteps(place, pending);
    showRelease(place, pending.release);
    const tookMs = Math.round(performance.now() - since);
    lasting = finish(pending, tookMs);
    lasting.catch(() => undefined);
    const { steps: _, ...record } = pending;
    return { ...record, tookMs };
  };

  const run = async (look: () => Decision | Promise<Decision>) => {
    await begin();
    try {
      const decision = await look();
      if (decision.to === 'run') {
        const { intent, steps, from, since } = decision;
        return { decision, run: carryOut(decide(intent, steps, from), since) };
      }
      store.exec(decision.to === 'note' ? 'COMMIT' : 'ROLLBACK');
      return { decision, run: undefined };
    } catch (error) {
      if (store.inTransaction) store.exec('ROLLBACK');
      throw error;
    }
  };

  return {
    recover,
    // What comes back is what was decided, of the same type.
    run: run as Journal['run'],
    decide,
    carryOut,
    settle: () => lasting,
  };
}

/** Runs something in a transaction of its own, unless one is open. */
function inTransaction<Value>(store: Store, work: () => Value): Value {
  if (store.inTransaction) return work();
  return store.transaction(work).immediate();
}
