import type { Store } from '../store/database.ts';
import { filesOf } from '../store/files.ts';
import { runsOf } from '../store/runs.ts';
import { exitCodes, Failure } from '../../terminal/failure.ts';
import { type Changes, changesBetween } from './changes.ts';
import type { HeldFiles } from './held-files.ts';
import { markOf, type RunMark, runOfMark } from './run-mark.ts';
import { filesAfter, standingIn } from './site-standing.ts';

/** What changed between two runs. */
export interface Listing extends Changes {
  /** The newest run. */
  readonly run: RunMark;
}

/**
 * What a place that was brought to a run has to be told: every file that was touched since, also one
 * that is as it was, because it may have been brought there in between. All files, for a place that
 * has none. Undefined when nothing was published yet.
 *
 * @param since the mark of a run
 * @throws a Failure when that is no mark, the run is not kept, or another one is not through
 */
export function listingSince(store: Store, since: string | undefined): Listing | undefined {
  const standing = standingIn(store);
  if (standing.state === 'nothing') return undefined;
  if (standing.state === 'pending')
    throw new Failure('A run of the publisher is not through.', {
      remedy: 'Ask again in a moment.',
    });
  const wanted = filesOf(store).all(standing.release);
  const held = since === undefined ? {} : untouchedSince(store, since);
  return { run: markOf(store, standing.run), ...changesBetween(held, wanted) };
}

/** The files of then; null for those that were touched since. */
function untouchedSince(store: Store, mark: string): HeldFiles['files'] {
  const [runs, files] = [runsOf(store), filesOf(store)];
  const since = runOfMark(store, mark);
  const known = since === undefined ? undefined : runs.find(since);
  const then = known === undefined ? undefined : filesAfter(store, known);
  // Of a release that is removed, nothing is known any more.
  if (known === undefined || then === undefined || then.size === 0)
    throw new Failure(`What run ${mark} held is not kept.`, {
      remedy:
        'List everything anew, without --since; its first line is what to give the next time.',
      exitCode: exitCodes.wrongUse,
    });
  const held: Record<string, string | null> = Object.fromEntries(then);
  const later = runs.all().filter(({ run }) => run > known.run);
  for (const release of new Set(later.map((run) => run.release))) {
    for (const [path, sha256] of files.all(release))
      if (then.get(path) !== sha256) held[path] = null;
    for (const { path } of runs.stepsAfter(known.run, release)) held[path] = null;
  }
  return held;
}

/** One line for each file, `+ path` or `- path`, in the order to take them; the run comes first. */
export const toLines = ({ run, put, remove }: Listing): readonly string[] => [
  `# run ${run}`,
  ...put.map((path) => `+ ${path}`),
  ...remove.map((path) => `- ${path}`),
];
