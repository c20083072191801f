import { hash } from 'node:crypto';
import { join } from 'node:path';

import { z } from 'zod';

import { replaceFile } from '../../data-directory/durable-file.ts';
import { readIdentity } from '../../data-directory/identity.ts';
import { readJsonFile } from '../../data-directory/json-file.ts';
import type { DataDirectory } from '../../data-directory/layout.ts';
import { realPlaceOf } from '../../data-directory/real-place.ts';
import { exitCodes, Failure } from '../../terminal/failure.ts';
import type { ShipTarget } from './target.ts';

const heldFiles = z.object({
  /** Whose site it is; former versions did not say. */
  hub: z.string().optional(),
  /** The run and the release that were shipped last; null before the first was shipped whole. */
  run: z.number().int().nullable(),
  release: z.string().nullable(),
  /** The search index that was shipped last. */
  search: z.number().int().nullable(),
  /** What the social cards were like that were shipped last. */
  cards: z.number().nullable().default(null),
  /** Digests by path; null where a shipping ended early and any version may be there, or none. */
  files: z.record(z.string(), z.string().nullable()),
});

/** What a target holds, as far as it was put there by us. */
export type HeldFiles = z.infer<typeof heldFiles>;

export const holdsNothing: HeldFiles = {
  run: null,
  release: null,
  search: null,
  cards: null,
  files: {},
};

export const heldFilesName = '.porchlight-ship.json';

/** A name for a target that files can have; one for each place, however it is spelled. */
export function targetKey(target: ShipTarget): string {
  const place = target.kind === 'folder' ? realPlaceOf(target.path) : target.address;
  return hash('sha256', place).slice(0, 12);
}

/** Beside what it tells of, if we can write there; so they come and go together. */
export const heldFilesOf = (target: ShipTarget, data: DataDirectory): string =>
  target.kind === 'folder'
    ? join(target.path, heldFilesName)
    : join(data.store, `ship-${targetKey(target)}.json`);

export const readHeldFiles = (path: string): Promise<HeldFiles | undefined> =>
  readJsonFile(
    path,
    heldFiles,
    new Failure(`${path} cannot be read, so nobody knows what was shipped.`, {
      remedy: 'Empty the target, remove that file, and ship again.',
    }),
  );

/** Tells a hub from others, for as long as there is one; a hub that is restored is the same. */
export async function hubOf(data: DataDirectory): Promise<string> {
  const { uidDomain, firstStart } = await readIdentity(data);
  return `${uidDomain} ${firstStart}`;
}

/**
 * What this hub has put into a target; undefined before the first time.
 *
 * @throws a Failure when it was another hub, whose site would be taken for files that are gone
 */
export async function readOwnHeldFiles(
  target: ShipTarget,
  data: DataDirectory,
): Promise<HeldFiles | undefined> {
  const file = heldFilesOf(target, data);
  const held = await readHeldFiles(file);
  // A note in our own data directory is ours.
  if (target.kind === 'rsync' || held?.hub === undefined) return held;
  if (held.hub === (await hubOf(data))) return held;
  throw new Failure(`${target.path} holds the site of another hub.`, {
    remedy: `Name another place with --to, or empty that folder first, ${heldFilesName} in it too.`,
    exitCode: exitCodes.wrongUse,
  });
}

export const writeHeldFiles = (path: string, held: HeldFiles): Promise<void> =>
  replaceFile(path, `${JSON.stringify(held)}\n`);

/** Any version may be there: of some files, while they are shipped, or of all, to ship them anew. */
export const uncertain = (
  held: HeldFiles,
  paths: readonly string[] = Object.keys(held.files),
): HeldFiles => ({
  ...held,
  run: null,
  files: { ...held.files, ...Object.fromEntries(paths.map((path) => [path, null])) },
});
