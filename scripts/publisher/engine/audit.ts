import { hash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPage } from '../checks/check-page.ts';
import { filesDerivedFrom } from '../derived-files.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { readFact, showsAll } from '../store/facts.ts';
import { assetsOf } from '../store/assets.ts';
import { keptPaths } from '../store/kept.ts';
import type { RunRecord } from '../store/runs.ts';
import { filesBelow } from '../tree/tree.ts';
import { fileOf, movesPath } from '../tree/paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { isLinked } from '../tree/release-parts.ts';
import type { Difference, Expected } from './difference.ts';
import { filesBeside, pathsHeldBack } from './kept-pages.ts';
import { mend, mendingOf } from './mending.ts';
import { withReadyPictures } from './pictures.ts';
import { isRenderedBy } from './release-name.ts';
import { filesReferredBy } from './references.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Works } from './works.ts';

export interface Audit {
  /** How many files were compared. */
  readonly files: number;
  readonly different: readonly Difference[];
  /** The run that mended them, if that was asked for and needed. */
  readonly repair: RunRecord | undefined;
}

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
  if (!showsAll(store)) return undefined;
  const since = last.run;
  const shown = withReadyPictures(works, snapshot);
  const session = openSession(renderer.site, shown, moment, renderer.url, renderer.clock);
  const media = works.ready(shown.media).files;
  const expected = await expectedFiles(works, session, media, stop);
  const folder = place.layout.release(release);
  const assets = assetsOf(store);
  const referred = filesReferredBy(place.disk, folder, pathsHeldBack(works));
  const there = place.disk.exists(folder) ? await filesBelow(folder) : [];
  // Assets of former code stay as long as somebody may ask for them, and what held pages need with them.
  const present = there.filter(
    (path) => !isLinked(path) && !referred.has(path) && assets.usedAt(path) === undefined,
  );
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
  const repair = await mend(works, { ...mending, release, since });
  return { files: expected.size, different, repair };
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
