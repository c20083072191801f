import {
  defaultLocale,
  documentTypes,
  type Instant,
  isDated,
  isLocale,
  type NextChange,
  reportLimits,
  type RunReport,
  type VersionReceipt,
} from '@porchlight/shared';

import { Failure } from '../terminal/failure.ts';
import type { Delta } from './delta.ts';
import { versionKey } from './store/version.ts';
import type { Published } from './engine/published.ts';
import type { Works } from './engine/works.ts';
import { type Cms, postReport } from './cms-client.ts';
import type { Store } from './store/database.ts';
import { readFact, showsAll } from './store/facts.ts';
import { everyHeldBack, type HeldBack, typeHeldBack } from './store/held-back.ts';
import { oweReceipt, forgetOwed, recordsOwed } from './store/owed-receipts.ts';
import type { Version } from './store/version.ts';
import { type RefusedPage, refusedPages } from './store/refused-pages.ts';

/** Tells the CMS what went live, and tries again what could not be told. */
export interface Receipts {
  /**
   * Notes what a delta has come to, and whatever else the CMS may not have heard of: at first all
   * that is held back, as a report may have been lost with the process that made it.
   *
   * @param published undefined where nothing that visitors see is different
   */
  readonly note: (published: Published | undefined, delta: Delta) => void;
  /** Sends what was noted. The site does not wait for it, and no failure of it is one of the site. */
  readonly send: (stop: AbortSignal) => Promise<void>;
}

/** Well below what the CMS takes at once; a first snapshot of a large hub is sent in several reports. */
const mostVersions = 5_000;
const mostCharacters = 1_000_000;

/** So many reports may wait for a CMS that does not answer; the oldest are the least worth. */
const mostWaiting = 200;

export function createReceipts(
  works: Pick<Works, 'store' | 'content' | 'runs' | 'session'>,
  cms: Cms,
): Receipts {
  const { store } = works;
  let waiting: readonly RunReport[] = [];
  let noted: string | undefined;
  let toldHeld: ReadonlySet<string> = new Set();
  let toldLive: ReadonlySet<string> = new Set();

  const wait = (reports: readonly RunReport[]): void => {
    const all = [...waiting, ...reports];
    waiting = all.slice(-mostWaiting);
    // What will not be sent is told anew with the next.
    if (waiting.length < all.length) [toldHeld, toldLive] = [new Set(), new Set()];
  };

  /** What was owed is paid, unless a report that waits says otherwise. */
  const settle = ({ versions }: RunReport): void => {
    const later = new Set(waiting.flatMap((report) => keysOf(report, 'held')));
    const said = new Set(keysOf({ versions }, 'live'));
    for (const record of recordsOwed(store)) {
      const key = versionKey(record);
      if (said.has(key) && !later.has(key)) forgetOwed(store, record as Version);
    }
  };

  return {
    note: (published, delta) => {
      const run = published?.run ?? works.runs.last();
      if (run === undefined) return;
      const refused = refusedPages(store);
      for (const version of refused) oweReceipt(store, version);
      const held = everyVersionHeld(store, refused);
      const isHeld = new Set(held.map(versionKey));
      const isLive = (record: unknown): boolean => !isHeld.has(versionKey(record));
      const pinned = readFact(store, 'pin') !== undefined;
      const isShown = showsAll(store);
      const came = published === undefined ? [] : shownSince(published, delta, works);
      const owed = isShown ? recordsOwed(store).filter(isLive) : [];
      const versions = [
        ...[
          ...came.filter(isLive),
          ...owed.filter((record) => !toldLive.has(versionKey(record))),
        ].flatMap((record) => receiptOf(record, { state: 'live', since: run.at })),
        ...held
          .filter((version) => !toldHeld.has(wordsOf(version)))
          .flatMap(({ reason, ...version }) =>
            receiptOf(version, {
              state: 'held',
              since: run.at,
              reason: reason.slice(0, reportLimits.reasonCharacters),
            }),
          ),
      ];
      [toldHeld, toldLive] = [new Set(held.map(wordsOf)), new Set(owed.map(versionKey))];
      // What changes no page needs no run to be on the site.
      const number = isShown ? (readFact(store, 'number') ?? run.number) : run.number;
      const standing = JSON.stringify([run.run, number, pinned]);
      if (published === undefined && standing === noted && versions.length === 0) return;
      noted = standing;
      const { at, files, tookMs } = run;
      // What is kept as it is does nothing by itself.
      const nextChange = pinned ? null : nextChangeOf(works, run.nextChange);
      const head = { number, at, files, tookMs, nextChange, pinned };
      wait(
        inParts(versions).map((some, part) => ({
          run: part === 0 ? `${run.run}` : `${run.run}.${part}`,
          ...head,
          versions: some,
        })),
      );
    },
    send: async (stop) => {
      let refused: RunReport | undefined;
      // What is noted meanwhile goes with the rest.
      for (let [report] = waiting; report !== undefined; [report] = waiting) {
        const sent = report;
        const isTaken = await postReport(cms, sent, stop);
        waiting = waiting.filter((other) => other !== sent);
        if (isTaken) settle(sent);
        else refused = sent;
      }
      if (refused !== undefined)
        throw new Failure(`The CMS does not take what is said of run ${refused.run}.`, {
          remedy: 'Beside the entries it names stands what was said before, until the next start.',
        });
    },
  };
}

/** What a run has brought: a change what came with it, a whole release all that there is. */
const shownSince = (
  { run }: Published,
  delta: Delta,
  { content }: Pick<Works, 'content'>,
): readonly unknown[] =>
  run.kind === 'full' ? (content.read()?.documents ?? []) : delta.documents;

const keysOf = (
  { versions }: Pick<RunReport, 'versions'>,
  state: VersionReceipt['state'],
): readonly string[] => versions.filter((version) => version.state === state).map(versionKey);

/** As many parts as reports are needed; one where there is nothing to say. */
function inParts(versions: readonly VersionReceipt[]): readonly (readonly VersionReceipt[])[] {
  const parts: VersionReceipt[][] = [[]];
  let characters = 0;
  for (const version of versions) {
    const size = JSON.stringify(version).length;
    const last = parts.at(-1);
    const isFull = last?.length === mostVersions || characters + size > mostCharacters;
    if (last === undefined || (isFull && last.length > 0)) {
      parts.push([version]);
      characters = size;
    } else {
      last.push(version);
      characters += size;
    }
  }
  return parts;
}

type Held = HeldBack & { readonly type: unknown };

/** Entries that cannot be read, and those whose page could not be made. */
function everyVersionHeld(store: Store, refused: readonly RefusedPage[]): readonly Held[] {
  const unreadable = everyHeldBack(store).map((version): Held => ({
    ...version,
    type: typeHeldBack(store, version),
  }));
  const isUnreadable = new Set(unreadable.map(versionKey));
  return [...unreadable, ...refused.filter((version) => !isUnreadable.has(versionKey(version)))];
}

/** What is said of a version, where its record says enough to name it. */
function receiptOf(
  record: unknown,
  said: Pick<VersionReceipt, 'state' | 'since' | 'reason'>,
): readonly VersionReceipt[] {
  const { type, documentId, locale, number } = record as Readonly<Record<string, unknown>>;
  if (typeof documentId !== 'string' || typeof locale !== 'string' || !isLocale(locale)) return [];
  const known = documentTypes.find((each) => each === type);
  if (known === undefined || typeof number !== 'number') return [];
  return [{ type: known, documentId, locale, number, ...said }];
}

/** The same entry in a newer version, or for another reason, is told anew. */
const wordsOf = ({ reason, number, ...version }: Held): string =>
  `${versionKey(version)} ${number} ${reason}`;

/** Names the event that begins or ends next, where it is one. */
function nextChangeOf({ session }: Pick<Works, 'session'>, at: Instant | null): NextChange | null {
  if (at === null) return null;
  const hub = session?.hub();
  const ahead =
    hub?.ask('list', { types: ['event'], locale: defaultLocale, when: 'upcoming' }) ?? [];
  for (const documentId of ahead) {
    const event = hub?.ask('card', documentId, defaultLocale);
    if (event?.type !== 'event' || !isDated(event.schedule)) continue;
    const { title: name, schedule } = event;
    if (schedule.startsAt === at) return { at, what: 'begins', name };
    if (schedule.endsAt === at) return { at, what: 'ends', name };
  }
  return { at, what: 'other', name: null };
}
