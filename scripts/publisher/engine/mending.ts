import { checkPage } from '../checks/check-page.ts';
import { filesDerivedFrom, isDerived } from '../derived-files.ts';
import type { SiteSession } from '../plan/site-session.ts';
import type { RunRecord, Step } from '../store/runs.ts';
import { addressOf, movesPath } from '../tree/paths.ts';
import { inOrder } from '../tree/step-order.ts';
import type { Difference, Expected } from './difference.ts';
import { filesBeside } from './kept-pages.ts';
import { nameAsDigest } from './media-steps.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Works } from './works.ts';

/** What puts a tree right: steps, and the files that some of them are a second name for. */
export interface Mending {
  readonly steps: readonly Step[];
  readonly from: ReadonlyMap<string, string>;
}

/** Makes once more what is different; what is wrong on the disk is not worth keeping to go back to. */
export async function mendingOf(
  works: Works,
  session: SiteSession,
  different: readonly Difference[],
  expected: ReadonlyMap<string, Expected>,
): Promise<Mending> {
  const { renderer } = works;
  const around = surroundingsOf(session, filesBeside(works));
  const rendered = async (path: string): Promise<Uint8Array | undefined> => {
    if (!session.has(path)) return undefined;
    const checked = checkPage(await session.render(path), around);
    return 'bytes' in checked ? checked.bytes : undefined;
  };
  const moves = different.some(({ path }) => isDerived(path))
    ? await rendered(movesPath)
    : undefined;
  const derived = moves === undefined ? undefined : filesDerivedFrom(moves);
  const steps: Step[] = [];
  const from = new Map<string, string>();
  for (const { path } of different) {
    const file = expected.get(path);
    if (file === undefined) steps.push({ path, sha256: null, former: null, bytes: null });
    else if ('as' in file) {
      from.set(path, file.as);
      steps.push({ path, sha256: nameAsDigest(path), former: null, bytes: null });
    } else {
      const bytes =
        renderer.fixed.get(path) ?? derived?.get(path) ?? (await rendered(addressOf(path)));
      // Nobody has the bytes of a page that is held back any more.
      if (bytes !== undefined) steps.push({ path, sha256: file.sha256, former: null, bytes });
    }
  }
  return { steps, from };
}

/** What is wrong with a release, and mended. */
interface Wrong extends Mending {
  readonly release: string;
  /** The run that was the last one when the comparison began. */
  readonly since: number;
}

/** Undefined when there was another run meanwhile: what is expected is of the one before. */
export async function mend(works: Works, wrong: Wrong): Promise<RunRecord | undefined> {
  const { journal, runs, clock } = works;
  const { steps, from, release } = wrong;
  const since = performance.now();
  const { run } = await journal.run(() => {
    const last = runs.last();
    // Nobody has the bytes of what is held back, so there may be nothing to put right.
    if (last?.run !== wrong.since || steps.length === 0) return { to: 'leave' };
    const { number, moment, nextChange } = last;
    const intent = { kind: 'repair', number, at: clock(), moment, release, nextChange } as const;
    return { to: 'run', intent, steps: inOrder(steps), from, since };
  });
  return run;
}
