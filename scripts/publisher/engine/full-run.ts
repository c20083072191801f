import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';

import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';

import { accept } from '../accept.ts';
import type { Edit } from '../compiled-site.ts';
import type { Delta } from '../delta.ts';
import { filesDerivedFrom, movesFile } from '../derived-files.ts';
import { openSession, type SiteSession } from '../plan/site-session.ts';
import type { FormerRelease, WrittenPage } from '../render/render-into.ts';
import { renderAll } from '../render/render-all.ts';
import { linkSearchIndex } from '../search/index-link.ts';
import { requireShortAddresses } from '../short-addresses.ts';
import { syncFolder } from '../sync-folder.ts';
import { requireCurrentTimeZones } from '../time-zones.ts';
import { forgetFact, writeFact } from '../store/facts.ts';
import { Failure } from '../../terminal/failure.ts';
import { fileOf } from '../tree-paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { withReadyPictures } from './pictures.ts';
import { releaseName } from './release-name.ts';
import type { Published } from './change-run.ts';
import { nameAsDigest } from './media-steps.ts';
import { requireLease } from './fence.ts';
import { momentFor } from './moment.ts';
import type { Works } from './works.ts';

/** So long the files of former code can be asked for by pages that somebody has open. */
const assetsKeptMs = 30 * 24 * 3_600_000;

/** Releases that can be gone back to. */
const keptReleases = 3;

/**
 * Renders everything into a new folder, beside what visitors see, and shows that by renaming one
 * link: for a first start, for new code, and when the store had to be made again.
 */
export async function fullRun(works: Works, delta: Delta, stop: AbortSignal): Promise<Published> {
  const { store, content, place, renderer } = works;
  const since = performance.now();
  // What is rendered has to be what is stored, and rendering takes too long for a transaction. Should
  // this process end before it is through, the next one has to know that the site is another.
  const edit = store
    .transaction(() => {
      writeFact(store, 'unrendered', true);
      return accept(works, delta, () => []);
    })
    .immediate();
  const stored = content.read();
  if (stored === undefined) throw new Error('The store is empty after a snapshot was taken in.');
  const snapshot = { ...stored, documents: withRecordsOf(edit, stored.documents) };
  const moment = momentFor(works, delta.head.at);
  const shown = withReadyPictures(works, snapshot);
  const media = works.ready(shown.media);
  const open = (): SiteSession => {
    const session = openSession(renderer.site, shown, moment, renderer.url);
    requireCurrentTimeZones(process.versions['tz'], session.hub().ask('next-change') !== undefined);
    requireShortAddresses([...session.paths()], renderer.url);
    return session;
  };
  const release = releaseName(works, renderer);
  const folder = place.layout.release(release);
  const former = formerRelease(works);
  place.disk.remove(folder);
  place.disk.makeFolder(folder);
  const files = layFixed(works, { folder, former, media: media.files });
  const { session, pages } = await renderAll(
    {
      snapshot: shown,
      moment,
      url: renderer.url,
      destination: { folder, former },
      fixed: [...renderer.fixed.keys()],
    },
    open,
    stop,
  );
  for (const { path, sha256 } of pages) if (sha256 !== undefined) files.set(fileOf(path), sha256);
  layDerived(works, { folder, files });
  keepFormerPages(works, pages, { folder, former, files });
  requireHome(files, pages);
  linkSearchIndex(place, release);
  await syncFolder(folder);
  return show(works, { release, session, moment, pages, files, number: delta.head.number, since });
}

/** The records as they came, where they did just now: those have been read already. */
function withRecordsOf(edit: Edit, stored: readonly unknown[]): readonly unknown[] {
  const came = new Map(edit.documents.map((record) => [keyOf(record), record]));
  return stored.map((record) => came.get(keyOf(record)) ?? record);
}

function keyOf(record: unknown): string {
  const { documentId, locale } = record as Readonly<Record<string, unknown>>;
  return `${documentId} ${locale}`;
}

interface Finished {
  readonly release: string;
  readonly session: SiteSession;
  readonly moment: Instant;
  readonly pages: readonly WrittenPage[];
  readonly files: ReadonlyMap<string, string>;
  readonly number: number;
  readonly since: number;
}

function show(works: Works, done: Finished): Published {
  const { store, ledger, journal, runs } = works;
  store.exec('BEGIN IMMEDIATE');
  try {
    requireLease(works);
    ledger.begin(
      done.pages.map(({ path, sha256 = null, problem = null, asked }) => ({
        path,
        sha256,
        problem,
        asked,
      })),
      done.session.answered,
    );
    works.files.forget(done.release);
    works.files.add(done.release, done.files);
    writeFact(store, 'moment', done.moment);
    forgetFact(store, 'mixed');
    forgetFact(store, 'unrendered');
    noteAssets(works);
    const pending = journal.decide(
      {
        kind: 'full',
        number: done.number,
        at: works.clock(),
        moment: done.moment,
        release: done.release,
        nextChange: done.session.hub().ask('next-change') ?? null,
      },
      [],
    );
    works.session = done.session;
    const took = (): number => Math.round(performance.now() - done.since);
    const run = journal.carryOut(pending, took);
    forgetReleases(
      works,
      runs.all().map(({ release }) => release),
    );
    return {
      run: { ...run, files: done.files.size },
      notes: done.pages.flatMap(({ notes }) => notes),
    };
  } catch (error) {
    if (store.inTransaction) store.exec('ROLLBACK');
    throw error;
  }
}

function formerRelease({ place, files }: Works): FormerRelease | undefined {
  const release = shownRelease(place);
  if (release === undefined) return undefined;
  return { folder: place.layout.release(release), sha256: files.all(release) };
}

interface Destination {
  readonly folder: string;
  readonly former: FormerRelease | undefined;
  readonly media: ReadonlyMap<string, string>;
}

/** Stylesheets, files for hosts, pictures, and the assets of former code that pages may still ask for. */
function layFixed({ place, renderer, store, clock }: Works, to: Destination): Map<string, string> {
  const { disk } = place;
  const { folder, former } = to;
  const files = new Map<string, string>();
  const lay = (path: string, digest: string, put: (target: string) => void): void => {
    const target = join(folder, path);
    disk.makeFolder(dirname(target));
    if (former?.sha256.get(path) === digest && disk.exists(join(former.folder, path)))
      disk.link(join(former.folder, path), target);
    else put(target);
    files.set(path, digest);
  };
  for (const [path, bytes] of renderer.fixed)
    lay(path, hash('sha256', bytes), (target) => disk.write(target, bytes));
  for (const [address, file] of to.media)
    lay(address.slice(1), nameAsDigest(address), (target) => disk.link(file, target));
  const oldest = instantFromMillis(millisOf(clock()) - assetsKeptMs);
  const kept = store.prepare('SELECT path FROM asset WHERE used_at > ?').pluck().all(oldest);
  for (const path of kept as string[]) {
    const digest = former?.sha256.get(path);
    if (files.has(path) || digest === undefined || former === undefined) continue;
    if (disk.exists(join(former.folder, path))) lay(path, digest, () => undefined);
  }
  return files;
}

/** What other hosts are told of former addresses. */
function layDerived(
  { place: { disk } }: Works,
  { folder, files }: { readonly folder: string; readonly files: Map<string, string> },
): void {
  if (!files.has(movesFile)) return;
  for (const [path, bytes] of filesDerivedFrom(disk.read(join(folder, movesFile)))) {
    disk.makeFolder(dirname(join(folder, path)));
    disk.write(join(folder, path), bytes);
    files.set(path, hash('sha256', bytes));
  }
}

/** A page that fails stays as it was. */
function keepFormerPages(
  { place: { disk } }: Works,
  pages: readonly WrittenPage[],
  to: Pick<Destination, 'folder' | 'former'> & { readonly files: Map<string, string> },
): void {
  for (const { path, problem } of pages) {
    const file = fileOf(path);
    const digest = to.former?.sha256.get(file);
    if (problem === undefined || digest === undefined || to.former === undefined) continue;
    if (!disk.exists(join(to.former.folder, file))) continue;
    disk.makeFolder(dirname(join(to.folder, file)));
    disk.link(join(to.former.folder, file), join(to.folder, file));
    to.files.set(file, digest);
  }
}

function requireHome(files: ReadonlyMap<string, string>, pages: readonly WrittenPage[]): void {
  if (files.has('index.html')) return;
  const reason = pages.find(({ path }) => path === '/')?.problem ?? 'nothing is published';
  throw new Failure(`The home page could not be made: ${reason}.`, {
    remedy: 'Correct the entry it names. The site stays as it is.',
  });
}

/** Assets have a hash of their content in their names, so those of several releases get along. */
function noteAssets({ store, renderer, clock }: Works): void {
  const put = store.prepare('INSERT OR REPLACE INTO asset VALUES (?, ?)');
  for (const path of renderer.fixed.keys()) if (path.startsWith('_astro/')) put.run(path, clock());
}

function forgetReleases({ place, files }: Works, inUse: readonly string[]): void {
  const kept = new Set([shownRelease(place), ...[...new Set(inUse)].slice(0, keptReleases)]);
  for (const release of place.disk.names(place.layout.releases)) {
    if (kept.has(release)) continue;
    place.disk.remove(place.layout.release(release));
    files.forget(release);
  }
}
