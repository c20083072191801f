import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { Failure } from '../../terminal/failure.ts';
import { indexName } from '../search/search-layout.ts';
import { filesOf } from '../store/files.ts';
import { realDisk } from '../tree/disk.ts';
import { siteLayout } from '../tree/site-layout.ts';
import { cardFiles } from './card-files.ts';
import { type Changes, changesBetween, type FilesWanted } from './changes.ts';
import type { HeldFiles } from './held-files.ts';
import { searchFiles } from './search-files.ts';
import { readStore, type SettledRun, siteStanding, standingIn } from './site-standing.ts';
import type { StagedFile, Staging } from './staging.ts';

/** The whole site after one run, and what of it a target has not. */
export interface TakenSite extends SettledRun {
  readonly search: number | null;
  readonly cards: number | null;
  readonly files: FilesWanted;
  readonly changes: Changes;
}

/** Publishing goes on meanwhile; a run is decided and through within a fraction of a second. */
const patienceMs = 60_000;
const betweenLooksMs = 200;

/**
 * Stages what a target has not, all of one run: what is staged while the publisher makes another one
 * is staged again. Undefined when nothing is published.
 */
export async function takeSite(
  data: DataDirectory,
  held: HeldFiles['files'],
  staging: Staging,
  stop: AbortSignal,
): Promise<TakenSite | undefined> {
  const since = performance.now();
  while (performance.now() - since < patienceMs) {
    const seen = readStore(data, (store) => {
      const standing = standingIn(store);
      const files = standing.state === 'settled' ? filesOf(store).all(standing.release) : undefined;
      return { standing, files };
    });
    if (seen === undefined || seen.standing.state === 'nothing') return undefined;
    if (seen.standing.state === 'settled' && seen.files !== undefined) {
      const { run, release } = seen.standing;
      const taken = await stage(data, held, staging, { run, release, files: seen.files });
      if (taken !== undefined) return taken;
    }
    await wait(betweenLooksMs, undefined, { signal: stop });
  }
  throw new Failure('A run of the publisher is not through, or files of the site are missing.', {
    remedy:
      'See with "runs" and "audit-site" how the publisher is, and start the hub if it is not running.',
  });
}

async function stage(
  data: DataDirectory,
  held: HeldFiles['files'],
  staging: Staging,
  { run, release, files: ofRelease }: SettledRun & { readonly files: FilesWanted },
): Promise<TakenSite | undefined> {
  const layout = siteLayout(data);
  const search = await searchFiles({ layout, disk: realDisk });
  const cards = await cardFiles(layout);
  const files = new Map([...ofRelease, ...(search?.files ?? []), ...cards.files]);
  const changes = changesBetween(held, files);
  const placeOf = (path: string): string =>
    search?.files.has(path)
      ? join(search.folder, path.slice(`${indexName}/`.length))
      : (cards.from.get(path) ?? join(layout.release(release), path));
  const wanted = changes.put.map((path): StagedFile => ({
    path,
    sha256: files.get(path) ?? '',
    from: placeOf(path),
  }));
  if (!(await staging.hold(wanted))) return undefined;
  const standing = siteStanding(data);
  if (standing.state !== 'settled' || standing.run !== run) return undefined;
  const standings = { search: search?.number ?? null, cards: cards.standing };
  return { run, release, ...standings, files, changes };
}
