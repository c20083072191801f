import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { now } from '@porchlight/shared';

import { type DataDirectory, layoutOf } from '../../data-directory/layout.ts';
import { exitCodes, Failure } from '../../terminal/failure.ts';
import type { Options, OptionTable } from '../../terminal/options.ts';
import { type Lease, LeaseHeld, takeLease } from '../lease.ts';
import { refuseNoFolder, toShipFailure } from './disk-refusal.ts';
import { folderCarrier } from './folder-carrier.ts';
import {
  heldFilesOf,
  readOwnHeldFiles,
  targetKey,
  uncertain,
  writeHeldFiles,
} from './held-files.ts';
import { keepInStep } from './keep-in-step.ts';
import { rsyncCarrier } from './rsync-carrier.ts';
import { type Shipment, shipOnce, type Shipped } from './ship-once.ts';
import { nameOf, readTarget, refuseOwnFolders, type ShipTarget } from './target.ts';

export const shipOptions = {
  to: { value: 'PLACE', says: 'A folder, or a place that rsync knows: web@web1:/srv/site.' },
  once: { says: 'Ship what is missing and end; otherwise go on until stopped.' },
  all: { says: 'Ship every file anew, for a place that has lost some.' },
  data: { value: 'DIR', says: 'Data directory (default: .data).' },
} as const satisfies OptionTable;

/** Keeps a place in step with the site until stopped, or ships to it once, and tells what it did. */
export async function shipSite(
  { to, once, all, data: root }: Options<typeof shipOptions>,
  stop: AbortSignal,
): Promise<void> {
  if (to === undefined)
    throw new Failure('Where shall the site be shipped to?', {
      remedy: 'Name a place with --to, or list the changed files with --list.',
      exitCode: exitCodes.wrongUse,
    });
  const data = layoutOf(root);
  const target = readTarget(to);
  refuseOwnFolders(target, data);
  await refuseNoFolder(target);
  if (!existsSync(data.store)) throw nothingPublished(data);
  const lease = await leaseOf(target, data);
  try {
    const carrier =
      target.kind === 'folder' ? folderCarrier(target.path) : rsyncCarrier(target.address);
    if (all) await forgetVersions(target, data);
    await ship({ data, target, carrier }, once, stop);
  } catch (error) {
    throw toShipFailure(error, target, data);
  } finally {
    lease.release();
  }
}

async function ship(shipment: Shipment, once: boolean, stop: AbortSignal): Promise<void> {
  const tell = ({ run, put, removed, tookMs }: Shipped): void =>
    console.log(
      `${nameOf(shipment.target)} is at run ${run}: ${put} shipped, ${removed} removed, ${tookMs} ms.`,
    );
  if (!once) {
    const onFailure = (error: unknown, againInMs: number): void => {
      const sentence = sentenceOf(toShipFailure(error, shipment.target, shipment.data));
      console.error(`${now()} ${sentence} (again in ${againInMs / 1000} s)`);
    };
    return keepInStep(shipment, { onShipped: tell, onFailure }, stop);
  }
  const shipped = await shipOnce(shipment, stop);
  if (shipped === undefined) throw nothingPublished(shipment.data);
  tell(shipped);
}

const sentenceOf = (error: unknown): string =>
  error instanceof Failure
    ? [error.output.trimEnd(), `${error.message} ${error.remedy}`].filter(Boolean).join('\n')
    : String(error);

async function forgetVersions(target: ShipTarget, data: DataDirectory): Promise<void> {
  const held = await readOwnHeldFiles(target, data);
  if (held !== undefined) await writeHeldFiles(heldFilesOf(target, data), uncertain(held));
}

/** Two that ship to one place would undo each other's work. */
async function leaseOf(target: ShipTarget, data: DataDirectory): Promise<Lease> {
  try {
    return takeLease(join(data.store, `ship-${targetKey(target)}.lease`));
  } catch (error) {
    if (!(error instanceof LeaseHeld)) throw toShipFailure(error, target, data);
    throw new Failure(`Another "ship" is at work for ${nameOf(target)}.`, {
      remedy: 'Let it go on, or stop it first.',
    });
  }
}

export function nothingPublished(data: DataDirectory): Failure {
  return new Failure(`Nothing has been published in ${data.root} yet.`, {
    remedy: 'Start the hub once, or name its data directory with --data.',
  });
}
