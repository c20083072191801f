import { setTimeout as wait } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

/** As much of the pool of connections as is asked here. */
interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const longestWaitMs = 5_000;

/**
 * Waits until nobody asks the database. Strapi tells its listeners of a change after it answered,
 * and reads it again for that; a database that is closed meanwhile ends the process with an error.
 */
export async function untilIdle(strapi: Core.Strapi): Promise<void> {
  const { pool } = strapi.db.connection.client as { readonly pool: Pool };
  const deadline = performance.now() + longestWaitMs;
  while (pool.numUsed() + pool.numPendingAcquires() > 0 && performance.now() < deadline)
    await wait(10);
}
