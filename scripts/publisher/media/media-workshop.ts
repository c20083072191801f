import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { Instant, MediaRecord } from '@porchlight/shared';

import { systemCode } from '../../terminal/failure.ts';
import { type FetchOriginal, makePicture } from './make-picture.ts';
import { openMediaCache } from './media-cache.ts';
import { awaited, type Outcome } from './outcome.ts';
import { type Patience, patience as usualPatience } from './patience.ts';
import { filesOf } from './picture-files.ts';
import { type MediaStock, mediaStock } from './prepared-media.ts';

type Records = readonly MediaRecord[];

/** Makes the sizes of pictures, off the path of a publication, and knows which of them there are. */
export interface MediaWorkshop {
  /** Says at once, from memory, which pictures can be shown. */
  readonly ready: (records: Records) => MediaStock;
  /**
   * Makes what is missing, one picture at a time, and tries again what could not be had. It ends when
   * nothing is left to make, on abort, and after the picture in hand when a later call takes its place.
   */
  readonly prepare: (records: Records, stop: AbortSignal) => Promise<void>;
  /** Tries once to make each picture that is missing, and says what there is then. */
  readonly prepareAll: (records: Records, stop: AbortSignal) => Promise<MediaStock>;
  /** Reads the cache anew, for when somebody else may have taken files away. */
  readonly lookAgain: () => Promise<void>;
  /** Does so if an error says that a file of the cache is gone, and answers whether it did. */
  readonly looksAgainAfter: (error: unknown) => Promise<boolean>;
  /** Names the files of the cache that belong to none of these pictures and were made before that. */
  readonly unused: (records: Records, madeBefore: Instant) => Promise<readonly string[]>;
  /** Removes those files, and names them. A release that shows them has them still. */
  readonly forgetUnused: (records: Records, madeBefore: Instant) => Promise<readonly string[]>;
}

export interface WorkshopSettings {
  /** The cache; it is made when it is not there. */
  readonly folder: string;
  /** Where visitors are sent pictures from: what the cache has lost comes back from there. */
  readonly shown?: string;
  readonly fetchOriginal: FetchOriginal;
  /**
   * Hears of pictures that `prepare` made, or found unusable, several at a time: another run shows
   * them, or says why.
   */
  readonly onSettled?: (records: Records) => void;
  /** How long one that is made waits for others, while there are any to make. */
  readonly togetherWithinMs?: number;
  readonly patience?: Patience;
}

/** Each telling is a run: a hundred new pictures must not push all former ones out of reach. */
const usuallyTogetherMs = 5_000;

export async function openMediaWorkshop(settings: WorkshopSettings): Promise<MediaWorkshop> {
  const { folder, shown, fetchOriginal, onSettled, patience = usualPatience } = settings;
  const { togetherWithinMs = usuallyTogetherMs } = settings;
  const cache = await openMediaCache(folder, shown);
  // By content: what is true of these bytes stays true, and a new picture has other bytes.
  const outcomes = new Map<string, Outcome>();
  const ready = (records: Records): MediaStock => mediaStock(records, cache, outcomes);

  async function attempt(record: MediaRecord, stop: AbortSignal): Promise<void> {
    const { sha256 } = record;
    try {
      const making = { cache, fetchOriginal, patience };
      const problem = await makePicture(making, record, stop);
      if (problem === undefined) outcomes.delete(sha256);
      else outcomes.set(sha256, { state: 'unusable', problem });
    } catch (error) {
      if (stop.aborted) return;
      const before = outcomes.get(sha256);
      outcomes.set(sha256, awaited(error, before, patience, performance.now()));
    }
  }

  const dueAtMs = ({ sha256 }: MediaRecord): number => {
    const outcome = outcomes.get(sha256);
    return outcome?.state === 'awaited' ? outcome.againAtMs : 0;
  };

  let settled: MediaRecord[] = [];
  let telling: NodeJS.Timeout | undefined;
  const tell = (): void => {
    clearTimeout(telling);
    telling = undefined;
    if (settled.length > 0) onSettled?.(settled);
    settled = [];
  };
  const tellSoon = (): void => {
    if (settled.length > 0) telling ??= setTimeout(tell, togetherWithinMs).unref();
  };

  async function makeUntilDone(
    records: Records,
    stop: AbortSignal,
    replaced: AbortSignal,
  ): Promise<void> {
    const either = AbortSignal.any([stop, replaced]);
    let { missing } = ready(records);
    while (missing.length > 0 && !either.aborted) {
      const next = missing.reduce((a, b) => (dueAtMs(b) < dueAtMs(a) ? b : a));
      const pauseMs = dueAtMs(next) - performance.now();
      if (pauseMs > 0) tell();
      await pause(pauseMs, either);
      if (either.aborted) break;
      await attempt(next, stop);
      const left = ready(missing).missing;
      settled.push(...missing.filter((record) => !left.includes(record)));
      tellSoon();
      missing = left;
    }
    // Whoever takes its place may have more to tell.
    if (!either.aborted) tell();
  }

  async function makeOnce(
    records: Records,
    stop: AbortSignal,
    replaced: AbortSignal,
  ): Promise<void> {
    for (const record of ready(records).missing) {
      if (stop.aborted || replaced.aborted) return;
      // The same picture may have been uploaded twice.
      if (ready([record]).missing.length > 0) await attempt(record, stop);
    }
  }

  let turn = Promise.resolve();
  let place = new AbortController();
  /** Works after what is at work already, which hears that it was replaced. */
  function inTurn(work: (replaced: AbortSignal) => Promise<void>): Promise<void> {
    place.abort();
    place = new AbortController();
    const { signal } = place;
    turn = turn.catch(() => undefined).then(() => work(signal));
    return turn;
  }

  const unused = (records: Records, madeBefore: Instant): Promise<readonly string[]> =>
    cache.otherFiles(records.flatMap(filesOf), madeBefore);

  return {
    ready,
    prepare: (records, stop) => inTurn((replaced) => makeUntilDone(records, stop, replaced)),
    async prepareAll(records, stop) {
      await inTurn((replaced) => makeOnce(records, stop, replaced));
      stop.throwIfAborted();
      return ready(records);
    },
    lookAgain: cache.lookAgain,
    async looksAgainAfter(error) {
      if (!isGone(error, folder)) return false;
      await cache.lookAgain();
      return true;
    },
    unused,
    async forgetUnused(records, madeBefore) {
      const names = await unused(records, madeBefore);
      for (const name of names) await cache.remove(name);
      return names;
    },
  };
}

const isGone = (error: unknown, folder: string): boolean =>
  systemCode(error) === 'ENOENT' &&
  dirname((error as NodeJS.ErrnoException).path ?? '') === resolve(folder);

/** Ends early, without a failure, when asked to. */
const pause = async (ms: number, stop: AbortSignal): Promise<void> => {
  if (ms > 0) await wait(ms, undefined, { signal: stop }).catch(() => undefined);
};
