import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPage } from '../checks/check-page.ts';
import { filesDerivedFrom, movesFile } from '../derived-files.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import { readFact } from '../store/facts.ts';
import type { RunRecord, Step } from '../store/runs.ts';
import { filesBelow } from '../tree.ts';
import { fileOf } from '../tree-paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { inOrder } from '../tree/step-order.ts';
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

/** What a file should be: bytes, or a digest where the bytes need not be made again. */
type Expected = { readonly bytes: Uint8Array } | { readonly sha256: string };

/**
 * Renders everything that the store contains, for the moment that the site shows, and compares it
 * with the files that visitors are served. Runs beside a publisher: what that changes meanwhile is
 * left out.
 */
export async function audit(works: Works, repairs: boolean): Promise<Audit | undefined> {
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
  const expected = await expectedFiles(works, session, works.ready(shown.media).files);
  const folder = place.layout.release(release);
  const present = (await filesBelow(folder)).filter((path) => !isOthers(works, path));
  const found: Difference[] = [];
  for (const [path, file] of expected) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined) found.push({ path, is: 'missing' });
    else if (!isAs(bytes, file)) found.push({ path, is: 'other' });
  }
  for (const path of present) if (!expected.has(path)) found.push({ path, is: 'left over' });
  const touched = new Set(runs.stepsAfter(since, release).map(({ path }) => path));
  const different = found.filter(({ path }) => !touched.has(path));
  const repair =
    repairs && different.length > 0
      ? mend(works, { different, expected, release, since })
      : undefined;
  return { files: expected.size, different, repair };
}

async function expectedFiles(
  { renderer, ledger }: Works,
  session: SiteSession,
  media: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Expected>> {
  const files = new Map<string, Expected>();
  for (const [path, bytes] of renderer.fixed) files.set(path, { bytes });
  for (const [address, file] of media) files.set(address.slice(1), { bytes: await readFile(file) });
  const around = surroundingsOf(session, renderer.fixed);
  for (const path of session.paths()) {
    const checked = checkPage(await session.render(path), around);
    const kept = ledger.page(path)?.sha256 ?? null;
    if ('bytes' in checked) files.set(fileOf(path), checked);
    // A page that is held back stays as it was.
    else if (kept !== null) files.set(fileOf(path), { sha256: kept });
    await new Promise(setImmediate);
  }
  const moves = files.get(movesFile);
  if (moves !== undefined && 'bytes' in moves)
    for (const [path, bytes] of filesDerivedFrom(moves.bytes)) files.set(path, { bytes });
  return files;
}

const isAs = (bytes: Uint8Array, file: Expected): boolean =>
  'bytes' in file ? Buffer.compare(bytes, file.bytes) === 0 : hash('sha256', bytes) === file.sha256;

/** Files that others keep in the tree: assets of former code, the search index, social cards. */
const isOthers = ({ store }: Works, path: string): boolean =>
  path.startsWith('pagefind/') ||
  path.startsWith('_cards/') ||
  (path.startsWith('_astro/') &&
    store.prepare('SELECT 1 FROM asset WHERE path = ?').get(path) !== undefined);

interface Wrong {
  readonly different: readonly Difference[];
  readonly expected: ReadonlyMap<string, Expected>;
  readonly release: string;
  /** The run that was the last one when the comparison began. */
  readonly since: number;
}

/** Undefined when there was another run meanwhile: what is expected is of the one before. */
function mend(works: Works, { different, expected, release, since }: Wrong): RunRecord | undefined {
  const { store, journal, runs, clock } = works;
  const began = performance.now();
  store.exec('BEGIN IMMEDIATE');
  try {
    const last = runs.last();
    if (last?.run !== since || runs.pending() !== undefined) {
      store.exec('ROLLBACK');
      return undefined;
    }
    // What is wrong on the disk is not worth keeping to go back to, hence no former bytes.
    const steps = different.flatMap(({ path }): readonly Step[] => {
      const file = expected.get(path);
      if (file === undefined) return [{ path, sha256: null, former: null, bytes: null }];
      if (!('bytes' in file)) return [];
      return [{ path, sha256: hash('sha256', file.bytes), former: null, bytes: file.bytes }];
    });
    const { number, moment, nextChange } = last;
    const intent = { kind: 'repair', number, at: clock(), moment, release, nextChange } as const;
    const pending = journal.decide(intent, inOrder(steps));
    return journal.carryOut(pending, () => Math.round(performance.now() - began));
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK');
    throw error;
  }
}
