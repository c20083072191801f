import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Instant, Snapshot } from '@porchlight/shared';

import type { Clock, LoadedSite } from '../compiled-site.ts';
import { surroundingsOf } from '../engine/surroundings.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { requireCurrentTimeZones } from '../time-zones.ts';
import { type PackedPages, unpackPages } from './packed-pages.ts';
import { sharesOf } from './shares.ts';
import { type Destination, renderInto, type WrittenPage } from './render-into.ts';

/** What a worker has to know before it can render. */
export interface Assignment {
  readonly snapshot: Snapshot;
  readonly moment: Instant;
  readonly url: string;
  readonly clock: Clock;
  readonly destination: Destination;
  /** Paths of the files that are there beside what is rendered. */
  readonly fixed: readonly string[];
}

/** So many pages a worker is told at once: telling it costs little then. */
const batchSize = 64;

/** This thread looks up more often: workers that are through must not wait for it. */
const ownBatchSize = 4;

/** A batch takes a fraction of a second; one that takes this long has lost its way. */
const batchDeadlineMs = 120_000;

/** Each holds the whole library in memory. */
const mostThreads = 4;

/** Fewer documents are rendered before a thread of its own has opened them. */
const worthAWorker = 150;

export interface RenderedAll {
  readonly session: SiteSession;
  readonly pages: readonly WrittenPage[];
}

/**
 * Renders every page into a new folder, in several threads: this one, and workers that open the same
 * snapshot while this one does.
 *
 * @throws a Failure when this Node's time zones are too old for what is ahead
 */
export async function renderAll(
  site: LoadedSite,
  assignment: Assignment,
  stop: AbortSignal,
): Promise<RenderedAll> {
  const workers =
    assignment.snapshot.documents.length < worthAWorker
      ? []
      : startWorkers(Math.min(availableParallelism(), mostThreads) - 1, assignment);
  try {
    const { snapshot, moment, url, clock } = assignment;
    const session = openSession(site, snapshot, moment, url, clock);
    const hasEventsAhead = session.hub().ask('next-change') !== undefined;
    requireCurrentTimeZones(process.versions['tz'], hasEventsAhead);
    return { session, pages: await renderTogether(assignment, session, workers, stop) };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function renderTogether(
  { destination, fixed }: Assignment,
  session: SiteSession,
  workers: readonly Worker[],
  stop: AbortSignal,
): Promise<readonly WrittenPage[]> {
  const around = surroundingsOf(session, new Set(fixed));
  const take = sharesOf([...session.paths()], workers.length + 1);
  const written: WrittenPage[] = [];
  const byThisThread = async (): Promise<void> => {
    const next = () => take(workers.length, ownBatchSize);
    for (let batch = next(); batch.length > 0; batch = next()) {
      stop.throwIfAborted();
      written.push(...(await renderInto(destination, session, around, batch)));
      // Workers, and whoever asks this process to stop, get their turn.
      await new Promise(setImmediate);
    }
  };
  const by = async (worker: Worker, share: number): Promise<void> => {
    await heardFrom(worker, stop);
    const next = () => take(share, batchSize);
    for (let batch = next(); batch.length > 0; batch = next()) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      worker.postMessage(batch);
      written.push(...unpackPages((await heardFrom(worker, stop)) as PackedPages));
    }
  };
  await Promise.all([byThisThread(), ...workers.map(by)]);
  return written;
}

const startWorkers = (count: number, workerData: Assignment): readonly Worker[] =>
  Array.from({ length: count }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    // One that fails while nobody waits for it, as when the others are given up, must not end us all.
    worker.on('error', () => undefined);
    return worker;
  });

/** What a worker answers next; fails when it fails or ends, or says nothing for too long. */
async function heardFrom(worker: Worker, stop: AbortSignal): Promise<unknown> {
  const heard = new AbortController();
  const deadline = AbortSignal.timeout(batchDeadlineMs);
  const signal = AbortSignal.any([stop, deadline, heard.signal]);
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('A thread that renders has ended.');
  });
  try {
    const [answer] = await Promise.race([once(worker, 'message', { signal }), ended]);
    return answer;
  } finally {
    ended.catch(() => undefined);
    heard.abort();
  }
}
