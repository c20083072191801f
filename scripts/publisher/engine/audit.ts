import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPage } from '../checks/check-page.ts';
import { filesDerivedFrom, isDerived } from '../derived-files.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { readFact } from '../store/facts.ts';
import { assetsOf } from '../store/assets.ts';
import { keptPaths } from '../store/kept.ts';
import type { RunRecord, Step } from '../store/runs.ts';
import { filesBelow } from '../tree/tree.ts';
import { addressOf, fileOf, movesPath } from '../tree/paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { inOrder } from '../tree/step-order.ts';
import { filesBeside } from './kept-pages.ts';
import { nameAsDigest } from './media-steps.ts';
import { withReadyPictures } from './pictures.ts';
import { isRenderedBy } from './release-name.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Works } from './works.ts';

/** A file that is not what rendering everything anew makes of it. */
export interface Difference {
  readonly path: string;
  readonly is: 'missing' | 'other' | 'left over';
}

export interface Audit {
  /** How many files were compared. */
  readonly files: number;
  readonly different: readonly Difference[];
  /** The run that mended them, if that was asked for and needed. */
  readonly repair: RunRecord | undefined;
}

/** What a file should be: of these bytes, or as a file of the picture cache. */
type Expected = { readonly sha256: string } | { readonly as: string };

/**
 * Renders everything that the store contains, for the moment that the site shows, and compares it
 * with the files that visitors are served. Runs beside a publisher: what that changes meanwhile is
 * left out.
 */
export async function audit(
  works: Works,
  repairs: boolean,
  stop?: AbortSignal,
): Promise<Audit | undefined> {
  const { runs, content, store, place, renderer } = works;
  const release = shownRelease(place);
  // One state of the store: a run that is decided meanwhile must not lie between two readings.
  const { snapshot, moment, last } = store.transaction(() => ({
    last: runs.last(),
    snapshot: content.read(),
    moment: readFact(store, 'moment'),
  }))();
  if (last === undefined || last.release !== release) return undefined;
  if (release === undefined || snapshot === undefined || moment === undefined) return undefined;
  // New code makes other files: that is for the publisher, which renders everything anew.
  if (!isRenderedBy(release, renderer)) return undefined;
  // The tree is not meant to be what the store contains: someone went back, or a run is to follow.
  if ((['pin', 'mixed', 'unrendered'] as const).some((name) => readFact(store, name) !== undefined))
    return undefined;
  const since = last.run;
  const shown = withReadyPictures(works, snapshot);
  const session = openSession(renderer.site, shown, moment, renderer.url, renderer.clock);
  const media = works.ready(shown.media).files;
  const expected = await expectedFiles(works, session, media, stop);
  const folder = place.layout.release(release);
  const assets = assetsOf(store);
  // Assets of former code stay as long as somebody may ask for them.
  const present = (await filesBelow(folder)).filter((path) => assets.usedAt(path) === undefined);
  const found: Difference[] = [];
  for (const [path, file] of expected) {
    const state = await compare(join(folder, path), file);
    if (state !== 'same') found.push({ path, is: state });
  }
  for (const path of present) if (!expected.has(path)) found.push({ path, is: 'left over' });
  const touched = new Set(runs.stepsAfter(since, release).map(({ path }) => path));
  const different = found.filter(({ path }) => !touched.has(path));
  if (!repairs || different.length === 0)
    return { files: expected.size, different, repair: undefined };
  const mending = await mendingOf(works, session, different, expected);
  return {
    files: expected.size,
    different,
    repair: await mend(works, { ...mending, release, since }),
  };
}

async function expectedFiles(
  works: Works,
  session: SiteSession,
  media: ReadonlyMap<string, string>,
  stop: AbortSignal | undefined,
): Promise<ReadonlyMap<string, Expected>> {
  const { renderer, ledger, store } = works;
  const files = new Map<string, Expected>();
  for (const [path, bytes] of renderer.fixed) files.set(path, digestOf(bytes));
  for (const [address, as] of media) files.set(address.slice(1), { as });
  // What is held back stays as it was.
  const stay = (path: string): void => {
    const sha256 = ledger.page(path)?.sha256 ?? null;
    if (sha256 !== null) files.set(fileOf(path), { sha256 });
  };
  for (const path of keptPaths(store)) stay(path);
  const around = surroundingsOf(session, filesBeside(works));
  for (const path of session.paths()) {
    const checked = checkPage(await session.render(path), around);
    if ('problem' in checked) stay(path);
    else files.set(fileOf(path), digestOf(checked.bytes));
    if (path === movesPath && 'bytes' in checked)
      for (const [derived, bytes] of filesDerivedFrom(checked.bytes))
        files.set(derived, digestOf(bytes));
    await new Promise(setImmediate);
    stop?.throwIfAborted();
  }
  return files;
}

const digestOf = (bytes: Uint8Array): Expected => ({ sha256: hash('sha256', bytes) });

/** One file at a time: a whole site does not fit in memory. */
async function compare(file: string, expected: Expected): Promise<'same' | 'missing' | 'other'> {
  const there = await stat(file).catch(() => undefined);
  if (there === undefined) return 'missing';
  if ('sha256' in expected)
    return hash('sha256', await readFile(file)) === expected.sha256 ? 'same' : 'other';
  const original = await stat(expected.as);
  if (there.dev === original.dev && there.ino === original.ino) return 'same';
  if (there.size !== original.size) return 'other';
  return (await readFile(file)).equals(await readFile(expected.as)) ? 'same' : 'other';
}

/** What puts a tree right: steps, and the files that some of them are a second name for. */
interface Mending {
  readonly steps: readonly Step[];
  readonly from: ReadonlyMap<string, string>;
}

/** Makes once more what is different; what is wrong on the disk is not worth keeping to go back to. */
async function mendingOf(
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

interface Wrong extends Mending {
  readonly release: string;
  /** The run that was the last one when the comparison began. */
  readonly since: number;
}

/** Undefined when there was another run meanwhile: what is expected is of the one before. */
async function mend(works: Works, wrong: Wrong): Promise<RunRecord | undefined> {
  const { journal, runs, clock } = works;
  const { steps, from, release } = wrong;
  const since = performance.now();
  const { run } = await journal.run(() => {
    const last = runs.last();
    if (last?.run !== wrong.since) return { to: 'leave' };
    const { number, moment, nextChange } = last;
    const intent = { kind: 'repair', number, at: clock(), moment, release, nextChange } as const;
    return { to: 'run', intent, steps: inOrder(steps), from, since };
  });
  return run;
}
