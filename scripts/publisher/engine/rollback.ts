import { join } from 'node:path';

import { Failure } from '../../terminal/failure.ts';
import { forgetFact, readFact, writeFact } from '../store/facts.ts';
import { forgetPin, keepPin } from '../store/kept-pin.ts';
import type { Store } from '../store/database.ts';
import type { RunRecord, Step } from '../store/runs.ts';
import { makeLater } from '../tree/later-than.ts';
import { shownRelease } from '../tree/release-link.ts';
import { inOrder } from '../tree/step-order.ts';
import type { Works } from './works.ts';

/** As much as going back needs: no CMS, no network, no renderer. */
export type Past = Pick<Works, 'store' | 'runs' | 'files' | 'journal' | 'place' | 'clock'>;

/**
 * Puts the site back to what it was after an earlier run, by the bytes that later runs have
 * replaced, and keeps it there until it is unpinned.
 *
 * @param to the run to go back to; the one before the last, or before the one that the site is kept
 *   at, when it is not given
 * @throws a Failure when there is no such run, or it is too long ago
 */
export async function rollBack(past: Past, to: number | undefined): Promise<RunRecord> {
  const { store, journal } = past;
  const since = performance.now();
  try {
    const { run } = await journal.run(() => ({ ...decideWayBack(past, to), since }));
    await journal.settle();
    return run;
  } catch (error) {
    keepPinAsNoted(store);
    throw error;
  }
}

function decideWayBack(past: Past, to: number | undefined) {
  const { store, runs, clock } = past;
  const target = to === undefined ? oneBack(past) : runs.find(to);
  if (target === undefined) throw noSuchRun(past, to);
  if (!hasRelease(past, target)) throw releaseGone(target);
  const { release, number, moment, nextChange } = target;
  const { steps, from } = wayBack(past, target);
  makeAllLater(past, release, from);
  writeFact(store, 'pin', target.run);
  keepPin(store, target.run);
  writeFact(store, 'mixed', true);
  const intent = { kind: 'rollback', number, at: clock(), moment, release, nextChange } as const;
  return { to: 'run', intent, steps: inOrder(steps), from } as const;
}

/** What stands beside the store is part of the decision as well. */
function keepPinAsNoted(store: Store): void {
  const pinned = readFact(store, 'pin');
  if (pinned === undefined) forgetPin(store);
  else keepPin(store, pinned);
}

/** Whether the folder that a run wrote to is still there: only those of the last few are kept. */
export const hasRelease = (
  { place: { disk, layout } }: Pick<Past, 'place'>,
  { release }: RunRecord,
): boolean => disk.exists(layout.release(release));

/** Asked again, it goes further back, and not forward to what was gone back from. */
function oneBack({ store, runs }: Past): RunRecord | undefined {
  const site = runs.all().filter(({ kind }) => kind !== 'repair');
  const kept = readFact(store, 'pin') ?? site[0]?.run ?? 0;
  return site.find(({ run }) => run < kept);
}

/** For each file that later runs touched: what it was before the first of them. */
function wayBack({ runs, files, place }: Past, { run, release }: RunRecord) {
  const from = new Map<string, string>();
  const steps = new Map<string, Step>();
  for (const taken of runs.stepsAfter(run, release)) {
    const { path, former: sha256 } = taken;
    // A repair keeps nothing of the damage, which is nothing to go back to.
    if (steps.has(path) || taken.kind === 'repair') continue;
    const present = files.sha256Of(release, path) ?? null;
    steps.set(path, { path, sha256, former: present, bytes: null });
    if (sha256 !== null) from.set(path, join(place.layout.former(taken.run), String(taken.place)));
  }
  const needed = [...steps.values()].filter(({ sha256, former }) => sha256 !== former);
  const missing = needed.find(
    ({ path, sha256 }) => sha256 !== null && !place.disk.exists(from.get(path) ?? ''),
  );
  if (missing !== undefined)
    throw new Failure(`Run ${run} cannot be gone back to: the former ${missing.path} is lost.`, {
      remedy: 'Name a later run with --to; "runs" lists them.',
    });
  return { steps: needed, from };
}

/** What is put back is older than what readers have seen, and is made the newer one. */
function makeAllLater(
  { files, place }: Past,
  release: string,
  from: ReadonlyMap<string, string>,
): void {
  const { disk, layout } = place;
  const shown = shownRelease(place);
  if (shown === undefined) return;
  const seen = (path: string): string => join(layout.release(shown), path);
  for (const [path, file] of from) makeLater(disk, file, seen(path));
  if (shown === release) return;
  const present = files.all(shown);
  for (const [path, sha256] of files.all(release))
    if (!from.has(path) && present.has(path) && present.get(path) !== sha256)
      makeLater(disk, join(layout.release(release), path), seen(path));
}

const releaseGone = ({ run }: RunRecord): Failure =>
  new Failure(`Run ${run} cannot be gone back to: its release is no longer there.`, {
    remedy: 'Name a later run with --to; "runs" lists them. The site stays as it is.',
  });

function noSuchRun({ runs }: Past, run: number | undefined): Failure {
  const known = runs.all().map((each) => each.run);
  const which = run === undefined ? 'There is no earlier run' : `Run ${run} is not kept`;
  const range = known.length > 0 ? ` (kept are ${known.at(-1)} to ${known[0]})` : '';
  return new Failure(`${which}${range}.`, {
    remedy: 'Name one that is kept with --to. The site stays as it is.',
  });
}

/** Keeps the site as it is: what is published waits. */
export function pin({ store, runs, place }: Past): number {
  // A publisher may be deciding a run just now: it is waited for, and is what is kept.
  const note = store.transaction(() => {
    const last = runs.last();
    if (last === undefined || shownRelease(place) === undefined)
      throw new Failure('There is no site to keep yet.', { remedy: 'Publish one first.' });
    const pinned = readFact(store, 'pin') ?? last.run;
    writeFact(store, 'pin', pinned);
    return pinned;
  });
  const pinned = note.immediate();
  keepPin(store, pinned);
  return pinned;
}

/** Lets the site follow what is published again; answers with the run it was kept at. */
export function unpin({ store }: Past): number | undefined {
  const pinned = readFact(store, 'pin');
  if (pinned !== undefined) forgetFact(store, 'pin');
  forgetPin(store);
  return pinned;
}
