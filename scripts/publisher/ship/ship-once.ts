import { join } from 'node:path';

import type { DataDirectory } from '../../data-directory/layout.ts';
import type { Carrier } from './carrier.ts';
import {
  heldFilesOf,
  holdsNothing,
  hubOf,
  readOwnHeldFiles,
  targetKey,
  uncertain,
  writeHeldFiles,
} from './held-files.ts';
import type { SettledRun } from './site-standing.ts';
import { createStaging } from './staging.ts';
import { takeSite } from './take-site.ts';
import type { ShipTarget } from './target.ts';

export interface Shipment {
  readonly data: DataDirectory;
  readonly target: ShipTarget;
  readonly carrier: Carrier;
}

/** The site that a target was brought to, and what that took. */
export interface Shipped extends SettledRun {
  readonly search: number | null;
  readonly cards: number | null;
  readonly put: number;
  readonly removed: number;
  readonly tookMs: number;
}

/**
 * Brings a target to the site as it is, by comparing the list of its files with the list of what was
 * shipped. Interrupted anywhere, it goes on the next time: which files may be there in any version
 * is written down before the first is touched. Undefined when nothing is published yet.
 */
export async function shipOnce(
  { data, target, carrier }: Shipment,
  stop: AbortSignal,
): Promise<Shipped | undefined> {
  const since = performance.now();
  const heldFile = heldFilesOf(target, data);
  const hub = await hubOf(data);
  const known = await readOwnHeldFiles(target, data);
  if (known === undefined) await carrier.open();
  const held = { ...(known ?? holdsNothing), hub };
  const staging = createStaging(join(data.site, 'shipping', targetKey(target)));
  await staging.clear();
  try {
    const taken = await takeSite(data, held.files, staging, stop);
    if (taken === undefined) return undefined;
    const { files, changes, ...standing } = taken;
    const { put, remove } = changes;
    if (put.length > 0) {
      await writeHeldFiles(heldFile, uncertain(held, put));
      await carrier.put(staging.folder, put, stop);
    }
    if (remove.length > 0) await carrier.remove(changes, stop);
    await writeHeldFiles(heldFile, { hub, ...standing, files: Object.fromEntries(files) });
    const tookMs = Math.round(performance.now() - since);
    return { ...standing, put: put.length, removed: remove.length, tookMs };
  } finally {
    await staging.clear();
  }
}
