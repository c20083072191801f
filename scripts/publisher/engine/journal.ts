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

/**
 * Changes the live tree so that a crash at any moment leaves the old site or leads to the new one.
 * The store's transaction is the decision: before it, nothing visible has changed; after it, what is
 * left to do is written down and is done by whoever comes next.
 */
export interface Journal {
  /** Finishes what a crash interrupted. */
  readonly recover: () => Promise<void>;
  /**
   * Begins the transaction in which a run is decided, after finishing what another process has
   * decided meanwhile: the steps of two runs must not mix.
   */
  readonly begin: () => Promise<void>;
  /** Decides a run, in the transaction that is open, and ends that. */
  readonly decide: (
    intent: Intent,
    steps: readonly Step[],
    from?: ReadonlyMap<string, string>,
  ) => PendingRun;
  /** Takes the steps. If this fails, `recover` goes on. */
  readonly carryOut: (pending: PendingRun, tookMs: () => number) => RunRecord;
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

  return {
    recover,
    begin: async () => {
      store.exec('BEGIN IMMEDIATE');
      while (runs.pending() !== undefined) {
        store.exec('ROLLBACK');
        await recover();
        store.exec('BEGIN IMMEDIATE');
      }
    },
    decide: (intent, steps, from = new Map()) => {
      const pending = runs.add({ files: steps.length, ...intent, tookMs: 0 }, steps);
      files.follow(intent.release, steps);
      layAside(place, pending, from);
      store.exec('COMMIT');
      return pending;
    },
    carryOut: (pending, tookMs) => {
      takeSteps(place, pending);
      showRelease(place, pending.release);
      const took = tookMs();
      lasting = finish(pending, took);
      lasting.catch(() => undefined);
      const { steps: _, ...record } = pending;
      return { ...record, tookMs: took };
    },
    settle: () => lasting,
  };
}

/** Runs something in a transaction of its own, unless one is open. */
function inTransaction<Value>(store: Store, work: () => Value): Value {
  if (store.inTransaction) return work();
  return store.transaction(work).immediate();
}
