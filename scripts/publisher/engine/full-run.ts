import type { Instant } from '@porchlight/shared';

import { takeIn } from './take-in.ts';
import { cardsIn } from '../cards/asked-cards.ts';
import type { Edit } from '../compiled-site.ts';
import type { Delta } from '../delta.ts';
import { versionKey } from '../store/version.ts';
import type { SiteSession } from '../plan/site-session.ts';
import type { WrittenPage } from '../render/render-into.ts';
import { renderAll } from '../render/render-all.ts';
import { requireHome } from '../render/home.ts';
import { linkSearchIndex } from '../search/index-link.ts';
import { syncTree } from '../tree/sync.ts';
import { assetsOf } from '../store/assets.ts';
import { forgetFact, readFact, writeFact } from '../store/facts.ts';
import { type KeptPage, noteKept } from '../store/kept.ts';
import { fileOf } from '../tree/paths.ts';
import { shownRelease } from '../tree/release-link.ts';
import { partOf } from '../tree/release-parts.ts';
import { formerRelease } from './former-release.ts';
import { forgetReleases, forgetUnfinished } from './kept-releases.ts';
import { noteHeldBack, withHeldBack } from './held-entries.ts';
import { noteAddressOwners, pagesOfUnreadable, stillHeldBack } from './kept-pages.ts';
import { withReadyPictures } from './pictures.ts';
import type { Published } from './published.ts';
import { releaseName } from './release-name.ts';
import { keepFormer, layDerived, layFixed } from './lay-files.ts';
import { requireLease } from './fence.ts';
import { momentToShow } from './moment.ts';
import type { Works } from './works.ts';

/**
 * Renders everything into a new folder, beside what visitors see, and shows that by renaming one
 * link: for a first start, for new code, and when the store had to be made again.
 */
export const fullRun = (
  works: Works,
  delta: Delta,
  stop: AbortSignal,
): Promise<Published | undefined> =>
  renderAnew(works, delta, stop).catch((error: unknown) => {
    forgetUnfinished(works);
    throw error;
  });

async function renderAnew(
  works: Works,
  delta: Delta,
  stop: AbortSignal,
): Promise<Published | undefined> {
  const { store, content, place, renderer } = works;
  const since = performance.now();
  // What is rendered has to be what is stored, and rendering takes too long for a transaction. Should
  // this process end before it is through, the next one has to know that the site is another.
  const { edit, owners } = store
    .transaction(() => {
      writeFact(store, 'unrendered', true);
      const given = withHeldBack(store, delta);
      const owners = noteAddressOwners(works, given.documents);
      return { owners, edit: takeIn(works, given, () => []) };
    })
    .immediate();
  const stored = content.read();
  if (stored === undefined) throw new Error('The store is empty after a snapshot was taken in.');
  const snapshot = { ...stored, documents: withRecordsOf(edit, stored.documents) };
  const moment = momentToShow(works, delta.head.at);
  const shown = withReadyPictures(works, snapshot);
  const media = works.ready(shown.media);
  // What earlier attempts left, or they would fill the disk.
  forgetReleases(works);
  const release = releaseName(works, renderer);
  const folder = place.layout.release(release);
  // What a store before this one left can be gone back to by nobody.
  if (works.runs.last() === undefined)
    for (const folder of place.layout.bytesOfRuns) place.disk.remove(folder);
  const former = await formerRelease(works);
  place.disk.remove(folder);
  place.disk.makeFolder(folder);
  const unreadable = pagesOfUnreadable(works, snapshot.documents, former, owners);
  const files = layFixed(works, { folder, former, media: media.files });
  const { session, pages } = await renderAll(
    renderer.site,
    {
      snapshot: shown,
      moment,
      url: renderer.url,
      clock: renderer.clock,
      destination: { folder, former },
      fixed: [...renderer.fixed.keys(), ...unreadable.map(({ path }) => fileOf(path))],
    },
    stop,
  );
  for (const { path, sha256 } of pages) if (sha256 !== undefined) files.set(fileOf(path), sha256);
  layDerived(works, { folder, former, files });
  const kept = unreadable.filter(({ path }) => !session.has(path));
  const failed = pages.filter(({ problem }) => problem !== undefined);
  // What fails stays as it was.
  keepFormer(works, [...failed, ...kept], { folder, former, files });
  requireHome(pages, files);
  works.cards.lay(cardsIn(pages.flatMap(({ asked }) => asked)));
  works.cards.link(release);
  linkSearchIndex(place, release);
  await syncTree(folder);
  const { number } = delta.head;
  return show(works, { release, session, moment, pages, kept, files, number, since });
}

/** The records as they came, where they did just now: those have been read already. */
function withRecordsOf(edit: Edit, stored: readonly unknown[]): readonly unknown[] {
  const came = new Map(edit.documents.map((record) => [versionKey(record), record]));
  return stored.map((record) => came.get(versionKey(record)) ?? record);
}

interface Finished {
  readonly release: string;
  readonly session: SiteSession;
  readonly moment: Instant;
  readonly pages: readonly WrittenPage[];
  /** Of entries that cannot be read. */
  readonly kept: readonly KeptPage[];
  readonly files: ReadonlyMap<string, string>;
  readonly number: number;
  readonly since: number;
}

async function show(works: Works, done: Finished): Promise<Published | undefined> {
  const { journal } = works;
  // What it knows is the past: the store is ahead of it since everything was taken in.
  works.session = undefined;
  const { run } = await journal.run(() => decideRelease(works, done));
  // Somebody went back while this was rendered; it is made again once the site is unpinned.
  if (run === undefined) return undefined;
  works.session = done.session;
  forgetReleases(works);
  return { run, notes: [...new Set(done.pages.flatMap(({ notes }) => notes))] };
}

/** In the transaction of a run, which ends by what is answered. */
function decideRelease(works: Works, done: Finished) {
  const { store, ledger } = works;
  const { release, session, moment, number, since } = done;
  requireLease(works);
  if (readFact(store, 'pin') !== undefined) return { to: 'leave' } as const;
  // A page that is held back may have been kept as it was: that is what is there now.
  const present = (path: string): string | null => done.files.get(fileOf(path)) ?? null;
  ledger.begin(
    [
      ...done.pages.map(({ path, sha256 = present(path), problem = null, asked }) => ({
        path,
        sha256,
        problem,
        asked,
      })),
      ...done.kept.map(({ path }) => ({ path, sha256: present(path), problem: null, asked: [] })),
    ],
    session.answered,
  );
  noteHeldBack(works, session.hub().heldBack);
  noteKept(store, stillHeldBack(store, done.kept));
  works.files.forget(release);
  works.files.add(release, done.files);
  writeFact(store, 'moment', moment);
  forgetFact(store, 'mixed');
  forgetFact(store, 'unrendered');
  forgetFact(store, 'addressOwners');
  noteAssets(works, release);
  const files = done.files.size;
  const nextChange = session.hub().ask('next-change') ?? null;
  const at = works.clock();
  const intent = { kind: 'full', files, number, at, moment, release, nextChange } as const;
  return { to: 'run', intent, steps: [], since } as const;
}

/** Notes what a release refers to that takes the place of the shown one. */
function noteAssets({ store, place, renderer, clock }: Works, release: string): void {
  const [assets, usedAt] = [assetsOf(store), clock()];
  assets.leave(shownRelease(place) ?? '', usedAt);
  for (const path of renderer.fixed.keys())
    if (partOf(path) === 'assets') assets.put({ path, usedAt, release });
}
