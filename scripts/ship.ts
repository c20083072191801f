import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { now } from '@porchlight/shared';

import { type DataDirectory, layoutOf } from './data-directory/layout.ts';
import { type Lease, takeLease } from './publisher/lease.ts';
import { folderCarrier } from './publisher/ship/folder-carrier.ts';
import {
  heldFilesOf,
  readHeldFiles,
  targetKey,
  uncertain,
  writeHeldFiles,
} from './publisher/ship/held-files.ts';
import { keepInStep } from './publisher/ship/keep-in-step.ts';
import { listingSince, toLines } from './publisher/ship/listing.ts';
import { rsyncCarrier } from './publisher/ship/rsync-carrier.ts';
import { type Shipment, shipOnce, type Shipped } from './publisher/ship/ship-once.ts';
import { readStore } from './publisher/ship/site-standing.ts';
import { nameOf, readTarget, refuseOwnFolders, type ShipTarget } from './publisher/ship/target.ts';
import { runCommand } from './terminal/command.ts';
import { exitCodes, Failure } from './terminal/failure.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  name: 'ship',
  says: 'Keeps another place in step with the site, file by file, as the publisher changes it.',
  options: {
    to: { value: 'PLACE', says: 'A folder, or a place that rsync knows: web@web1:/srv/site.' },
    once: { says: 'Ship what is missing and end; otherwise go on until stopped.' },
    all: { says: 'Ship every file anew, for a place that has lost some.' },
    list: { says: 'Print the changed files instead, "+ path" or "- path", for other tools.' },
    since: { value: 'RUN', says: 'With --list: what changed after that run (default: all files).' },
    data: { value: 'DIR', says: 'Data directory (default: .data).' },
  },
});

await runCommand(command, async ({ to, once, all, list, since, data: root }, stop) => {
  const data = layoutOf(root);
  if (list) return printList(data, since);
  if (to === undefined)
    throw new Failure('Where shall the site be shipped to?', {
      remedy: 'Name a place with --to, or list the changed files with --list.',
      exitCode: exitCodes.wrongUse,
    });
  const target = readTarget(to);
  refuseOwnFolders(target, data);
  if (!existsSync(data.store)) throw nothingPublished(data);
  const lease = await leaseOf(target, data);
  try {
    const carrier =
      target.kind === 'folder' ? folderCarrier(target.path) : rsyncCarrier(target.address);
    if (all) await forgetVersions(target, data);
    await ship({ data, target, carrier }, once, stop);
  } finally {
    lease.release();
  }
});

async function ship(shipment: Shipment, once: boolean, stop: AbortSignal): Promise<void> {
  const tell = ({ run, put, removed, tookMs }: Shipped): void =>
    console.log(
      `${nameOf(shipment.target)} is at run ${run}: ${put} shipped, ${removed} removed, ${tookMs} ms.`,
    );
  if (!once) {
    const onFailure = (error: unknown, againInMs: number): void => {
      const sentence =
        error instanceof Failure
          ? [error.output.trimEnd(), `${error.message} ${error.remedy}`].filter(Boolean).join('\n')
          : String(error);
      console.error(`${now()} ${sentence} (again in ${againInMs / 1000} s)`);
    };
    return keepInStep(shipment, { onShipped: tell, onFailure }, stop);
  }
  const shipped = await shipOnce(shipment, stop);
  if (shipped === undefined) throw nothingPublished(shipment.data);
  tell(shipped);
}

function printList(data: DataDirectory, since: string | undefined): void {
  const run = since === undefined ? undefined : Number(since);
  if (run !== undefined && !Number.isSafeInteger(run))
    throw new Failure(`"${since}" is not the number of a run.`, {
      remedy: 'Give a number; "runs" lists them.',
      exitCode: exitCodes.wrongUse,
    });
  const listing = readStore(data, (store) => listingSince(store, run));
  if (listing === undefined) throw nothingPublished(data);
  process.stdout.write(
    toLines(listing)
      .map((line) => `${line}\n`)
      .join(''),
  );
}

async function forgetVersions(target: ShipTarget, data: DataDirectory): Promise<void> {
  const file = heldFilesOf(target, data);
  const held = await readHeldFiles(file);
  if (held !== undefined) await writeHeldFiles(file, uncertain(held));
}

/** Two that ship to one place would undo each other's work. */
async function leaseOf(target: ShipTarget, data: DataDirectory): Promise<Lease> {
  try {
    return takeLease(join(data.store, `ship-${targetKey(target)}.lease`));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(`Another "ship" is at work for ${nameOf(target)}.`, {
      remedy: 'Let it go on, or stop it first.',
    });
  }
}

function nothingPublished(data: DataDirectory): Failure {
  return new Failure(`Nothing has been published in ${data.root} yet.`, {
    remedy: 'Start the hub once, or name its data directory with --data.',
  });
}
