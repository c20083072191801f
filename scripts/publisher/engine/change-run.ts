import { hash } from 'node:crypto';

import { takeIn } from './take-in.ts';
import { cardsIn } from '../cards/asked-cards.ts';
import { checkPage, type Surroundings } from '../checks/check-page.ts';
import type { Delta } from '../delta.ts';
import { filesDerivedFrom, isDerived, movesFile } from '../derived-files.ts';
import type { RenderedPage, SiteSession } from '../plan/site-session.ts';
import { forgetFact, readFact, writeFact } from '../store/facts.ts';
import { keptPaths } from '../store/kept.ts';
import type { Step } from '../store/runs.ts';
import { fileOf } from '../tree/paths.ts';
import { inOrder } from '../tree/step-order.ts';
import { noteHeldBack } from './held-entries.ts';
import { filesBeside } from './kept-pages.ts';
import { differingPaths, leftoverPaths } from './mixed-tree.ts';
import { mediaSteps } from './media-steps.ts';
import { requireLease } from './fence.ts';
import { momentToShow } from './moment.ts';
import { newlyReady } from './pictures.ts';
import type { Published } from './published.ts';
import { surroundingsOf } from './surroundings.ts';
import type { Works } from './works.ts';

/** What came of a change. */
export type Changed =
  | { readonly is: 'live'; readonly published: Published }
  /** Visitors see nothing else than before, or not yet: the site is pinned. */
  | { readonly is: 'unseen' }
  /** More pages than one transaction should render: nothing is changed, and `fullRun` takes the delta. */
  | { readonly is: 'too much' };

/** Where a change is made: in a site that is kept in memory, and in the release that visitors see. */
interface Live {
  readonly session: SiteSession;
  readonly release: string;
  /** So many pages at once; above that, everything stays as it was. */
  readonly most: number;
}

/**
 * Takes in what was published, renders the pages that would be answered otherwise now, and makes
 * them live.
 */
export async function changeRun(works: Works, live: Live, delta: Delta): Promise<Changed> {
  const since = performance.now();
  try {
    const decide = async () => ({ ...(await decideChange(works, live, delta)), since });
    const { decision, run } = await works.journal.run(decide);
    if (run !== undefined) return { is: 'live', published: { run, notes: decision.notes } };
    if (decision.to === 'note' || decision.because === 'pinned') return { is: 'unseen' };
    // The site in memory is ahead of the store.
    works.session = undefined;
    return { is: 'too much' };
  } catch (error) {
    // The site in memory may be ahead of the store now.
    works.session = undefined;
    throw error;
  }
}

/** In the transaction of a run, which ends by what is answered. */
async function decideChange(works: Works, { session, release, most }: Live, delta: Delta) {
  const { store, ledger } = works;
  requireLease(works);
  if (readFact(store, 'pin') !== undefined) return { to: 'leave', because: 'pinned' } as const;
  const moment = momentToShow(works, delta.head.at);
  const kept = keptPaths(store);
  const edit = takeIn(works, delta, (records) => newlyReady(works, records, delta.goneMedia));
  writeFact(store, 'moment', moment);
  const { keys, came, went } = session.change(edit, moment);
  noteHeldBack(works, session.hub().heldBack);
  const unkept = [...kept.difference(keptPaths(store))].filter((path) => !session.has(path));
  const stale = ledger.stale(keys, session.digest);
  const isMixed = readFact(store, 'mixed') === true;
  const differing = isMixed ? differingPaths(works, release) : [];
  const paths = [...new Set([...stale, ...came, ...differing])].filter(session.has);
  if (paths.length > most) return { to: 'leave', because: 'too much' } as const;
  const rendered: RenderedPage[] = [];
  for (const path of paths) rendered.push(await session.render(path));
  const around = surroundingsOf(session, filesBeside(works));
  const notes = new Set<string>();
  const pages = rendered.flatMap((page) =>
    stepFor(works, session, { page, around, release, notes }),
  );
  // After the pages: what is held back just now keeps its pictures as well.
  const media = mediaSteps(works, edit, release, isMixed);
  const steps = inOrder([
    ...media.steps,
    ...pages,
    ...[...went, ...unkept].flatMap((path) => removalOf(works, path, release)),
    ...(isMixed ? leftoverPaths(works, release) : []).flatMap((path) =>
      removalOfFile(works, path, release),
    ),
  ]);
  forgetFact(store, 'mixed');
  if (steps.length === 0) return { to: 'note' } as const;
  works.cards.lay(cardsIn(rendered.flatMap(({ asked }) => asked)));
  const { number } = delta.head;
  const nextChange = session.hub().ask('next-change') ?? null;
  const intent = {
    kind: 'change',
    number,
    at: works.clock(),
    moment,
    release,
    nextChange,
  } as const;
  return { to: 'run', intent, steps, from: media.from, notes: [...notes] } as const;
}

interface Finished {
  readonly page: RenderedPage;
  readonly around: Surroundings;
  readonly release: string;
  /** Takes what an operator should know. */
  readonly notes: Set<string>;
}

/** Notes a rendered page in the ledger; a step is only needed where its bytes are others. */
function stepFor(
  { ledger, files }: Pick<Works, 'ledger' | 'files'>,
  session: SiteSession,
  { page, around, release, notes }: Finished,
): readonly Step[] {
  const { path, asked } = page;
  const checked = checkPage(page, around);
  if ('problem' in checked) {
    const { problem } = checked;
    // What stays is what is there, which may be older than what was rendered last.
    const sha256 = files.sha256Of(release, fileOf(path)) ?? null;
    ledger.record({ path, sha256, problem }, asked, session.answered);
    return [];
  }
  const { bytes } = checked;
  for (const note of ['notes' in page ? page.notes : [], checked.notes].flat()) notes.add(note);
  const sha256 = hash('sha256', bytes);
  ledger.record({ path, sha256, problem: null }, asked, session.answered);
  const former = files.sha256Of(release, fileOf(path)) ?? null;
  if (sha256 === former) return [];
  const step = { path: fileOf(path), sha256, former, bytes };
  return step.path === movesFile ? [step, ...derivedSteps(files, bytes, release)] : [step];
}

/** Brings the files that are made of the list of former addresses to what it says now. */
function derivedSteps(files: Works['files'], moves: Uint8Array, release: string): readonly Step[] {
  const wanted = filesDerivedFrom(moves);
  const present = [...files.all(release)].filter(([path]) => isDerived(path));
  return [
    ...[...wanted].flatMap(([path, bytes]) => {
      const sha256 = hash('sha256', bytes);
      const former = files.sha256Of(release, path) ?? null;
      return sha256 === former ? [] : [{ path, sha256, former, bytes }];
    }),
    ...present.flatMap(([path, former]) =>
      wanted.has(path) ? [] : [{ path, sha256: null, former, bytes: null }],
    ),
  ];
}

function removalOf(works: Works, address: string, release: string): readonly Step[] {
  works.ledger.forget(address);
  return removalOfFile(works, fileOf(address), release);
}

function removalOfFile({ files }: Works, path: string, release: string): readonly Step[] {
  const former = files.sha256Of(release, path);
  return former === undefined ? [] : [{ path, sha256: null, former, bytes: null }];
}
