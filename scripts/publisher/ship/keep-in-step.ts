import { setTimeout as wait } from 'node:timers/promises';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { type Pauses, pauseAfter } from '../../processes/pauses.ts';
import { exitCodes, Failure } from '../../terminal/failure.ts';
import { type Bell, createBell } from '../bell.ts';
import { hearDoorBell } from '../door-bell.ts';
import { newestIndex } from '../search/index-link.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { cardStanding } from './card-files.ts';
import { type Shipment, shipOnce, type Shipped } from './ship-once.ts';
import { OtherVersion } from '../store/database.ts';
import { siteStanding } from './site-standing.ts';

export interface Following {
  readonly onShipped: (shipped: Shipped) => void;
  readonly onFailure: (error: unknown, againInMs: number) => void;
}

/** The door bell rings for operators' commands; of everything else the store tells. */
const betweenLooksMs = 2_000;

const pauses: Pauses = { firstPauseMs: 2_000, longestPauseMs: 60_000 };

/** Ships whatever changes, until stopped. What fails is said and tried again, less and less often. */
export async function keepInStep(
  shipment: Shipment,
  { onShipped, onFailure }: Following,
  stop: AbortSignal,
): Promise<void> {
  const bell = createBell();
  hearDoorBell(shipment.data, bell.ring, stop);
  let [shipped, failures]: [Shipped | undefined, number] = [undefined, 0];
  while (!stop.aborted) {
    try {
      bell.hush();
      if (await isBehind(shipped, shipment.data)) {
        shipped = await shipOnce(shipment, stop);
        if (shipped !== undefined) onShipped(shipped);
      }
      failures = 0;
      await pause(betweenLooksMs, bell, stop);
    } catch (error) {
      if (stop.aborted) return;
      if (isForGood(error)) throw error;
      failures += 1;
      const pauseMs = pauseAfter(failures, pauses);
      onFailure(error, pauseMs);
      await pause(pauseMs, bell, stop);
    }
  }
}

/** What time does not mend: a place that is refused, or a publisher that is another than we are. */
const isForGood = (error: unknown): boolean =>
  error instanceof OtherVersion ||
  (error instanceof Failure && error.exitCode === exitCodes.wrongUse);

/** Whether the site has moved on since it was shipped; while a run is pending, not yet. */
async function isBehind(shipped: Shipped | undefined, data: DataDirectory): Promise<boolean> {
  const standing = siteStanding(data);
  if (standing.state !== 'settled') return false;
  const search = newestIndex({ layout: siteLayout(data), disk: realDisk }) ?? null;
  return (
    shipped?.run !== standing.run ||
    shipped.release !== standing.release ||
    shipped.search !== search ||
    shipped.cards !== (await cardStanding(siteLayout(data)))
  );
}

const pause = (ms: number, bell: Bell, stop: AbortSignal): Promise<void> =>
  wait(ms, undefined, { signal: AbortSignal.any([bell.signal(), stop]) }).catch(() => undefined);
