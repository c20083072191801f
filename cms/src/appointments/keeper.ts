import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';

import { now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { keepAppointments } from './keep';
import { endLease, holdLease } from './lease';

/** Moments are to the minute, so this is punctual; and a clock that jumps is noticed as soon. */
const roundMs = 5_000;

const lease = 'appointments';
const running = new WeakMap<Core.Strapi, () => Promise<void>>();

/** Keeps appointments for as long as this process serves editors: at once, and then all the time. */
export function startKeeping(strapi: Core.Strapi): void {
  const stop = new AbortController();
  const owner = randomUUID();
  const kept = keepOn(strapi, owner, stop.signal);
  running.set(strapi, async () => {
    stop.abort();
    await kept;
    await endLease(strapi, lease, owner);
  });
}

/** Ends after what is being done. */
export async function stopKeeping(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.();
  running.delete(strapi);
}

/** One round after the other, so none overtakes another. */
async function keepOn(strapi: Core.Strapi, owner: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const moment = now();
      if (await holdLease(strapi, lease, owner, moment)) await keepAppointments(strapi, moment);
    } catch (error) {
      strapi.log.error(`Appointments could not be kept, and are tried again: ${String(error)}`);
    }
    await wait(roundMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
