import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Instant, Snapshot } from '@porchlight/shared';

import { surroundingsOf } from '../engine/surroundings.ts';
import type { SiteSession } from '../plan/site-session.ts';
import { sharesOf } from './shares.ts';
import { type Destination, renderInto, type WrittenPage } from './render-into.ts';

/** What a worker has to know before it can render. */
export interface Assignment {
  readonly snapshot: Snapshot;
  readonly moment: Instant;
  readonly url: string;
  readonly destination: Destination;
  /** Paths of the files that are there beside what is rendered. */
  readonly fixed: readonly string[];
}

/** So many pages are handed out at once: few enough that all threads end at about the same time. */
const batchSize = 64;

/** A batch takes a fraction of a second; one that takes this long has lost its way. */
const batchDeadlineMs = 120_000;

/** Below this, a thread of its own costs more than it saves. */
const worthAWorker = 600;

/**
 * Renders every page into a new folder, on all cores: this thread, whose session is there already,
 * and workers that open the same snapshot.
 */
export async function renderAll(
  assignment: Assignment,
  session: SiteSession,
  stop: AbortSignal,
): Promise<readonly WrittenPage[]> {
  const paths = [...session.paths()];
  const around = surroundingsOf(session, new Set(assignment.fixed));
  const written: WrittenPage[] = [];
  const workers =
    paths.length < worthAWorker
      ? []
      : startWorkers(Math.min(availableParallelism(), 4) - 1, assignment);
  const take = sharesOf(paths, workers.length + 1, batchSize);
  const goOn = async (
    share: number,
    render: (batch: readonly string[]) => Promise<readonly WrittenPage[]>,
  ) => {
    for (let batch = take(share); batch.length > 0; batch = take(share)) {
      stop.throwIfAborted();
      written.push(...(await render(batch)));
      // Other things of this process, such as being asked to stop, get their turn.
      await new Promise(setImmediate);
    }
  };
  try {
    await Promise.all([
      goOn(workers.length, (batch) => renderInto(assignment.destination, session, around, batch)),
      ...workers.map(async (worker, share) => {
        await heardFrom(worker, stop);
        await goOn(share, async (batch) => {
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
          worker.postMessage(batch);
          return heardFrom(worker, stop);
        });
      }),
    ]);
    return written;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const startWorkers = (count: number, workerData: Assignment): readonly Worker[] =>
  Array.from(
    { length: count },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData }),
  );

/** What a worker answers next; fails when it ends, or says nothing for too long. */
async function heardFrom(worker: Worker, stop: AbortSignal): Promise<readonly WrittenPage[]> {
  const signal = AbortSignal.any([stop, AbortSignal.timeout(batchDeadlineMs)]);
  const [answer] = await once(worker, 'message', { signal });
  return answer as readonly WrittenPage[];
}
