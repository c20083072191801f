import { defaultLocale, documentTypes, type Instant, isDated, isLocale } from '@porchlight/shared';

import { type Delta, versionOf } from './delta.ts';
import type { Published } from './engine/change-run.ts';
import type { Works } from './engine/works.ts';
import { type Cms, postReport } from './pull.ts';
import type { Store } from './store/database.ts';
import { readFact } from './store/facts.ts';
import {
  everyHeldBack,
  forgetLetGo,
  noteToTell,
  recordsLetGo,
  typeHeldBack,
  type HeldBack,
} from './store/held-back.ts';
import { refusedPages } from './store/refused-pages.ts';

/** What became of one language version that was published. */
export interface VersionReceipt {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly number: number;
  readonly state: 'live' | 'held';
  readonly since: Instant;
  readonly reason?: string;
}

/** What the site does next by itself: an event begins or ends, or something else turns. */
export interface NextChange {
  readonly at: Instant;
  readonly what: 'begins' | 'ends' | 'other';
  /** The title of the event, where it is one. */
  readonly name: string | null;
}

/** What the CMS is told of a run, so that editors see it beside their entries. */
export interface RunReport {
  readonly run: string;
  readonly number: number;
  readonly at: Instant;
  readonly files: number;
  readonly tookMs: number;
  readonly nextChange: NextChange | null;
  readonly pinned: boolean;
  readonly versions: readonly VersionReceipt[];
}

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

/** The CMS takes no more at once; a first snapshot of a large hub is sent in several reports. */
const mostVersions = 5_000;

/** So many reports may wait for a CMS that does not answer; the oldest are the least worth. */
const mostWaiting = 200;

export function createReceipts(
  works: Pick<Works, 'store' | 'runs' | 'session'>,
  cms: Cms,
): Receipts {
  let waiting: RunReport[] = [];
  let noted: number | undefined;
  let wasPinned: boolean | undefined;
  let told: ReadonlySet<string> = new Set();
  return {
    note: (published, delta) => {
      const run = published?.run ?? works.runs.last();
      if (run === undefined) return;
      const held = everyVersionHeld(works.store);
      const isHeld = new Set(held.map(versionOf));
      const free = recordsLetGo(works.store).filter((record) => !isHeld.has(versionOf(record)));
      const came = published === undefined ? [] : delta.documents;
      const versions = [
        ...[
          ...came.filter((record) => !isHeld.has(versionOf(record))),
          ...free.filter((record) => !told.has(versionOf(record))),
        ].flatMap((record) => receiptOf(record, { state: 'live', since: run.at })),
        ...held
          .filter((version) => !told.has(wordsOf(version)))
          .flatMap(({ reason, ...version }) =>
            receiptOf(version, { state: 'held', since: run.at, reason: reason.slice(0, 2_000) }),
          ),
      ];
      told = new Set([...held.map(wordsOf), ...free.map(versionOf)]);
      const pinned = readFact(works.store, 'pin') !== undefined;
      const isNews = run.run !== noted || pinned !== wasPinned || versions.length > 0;
      if (published === undefined && !isNews) return;
      [noted, wasPinned] = [run.run, pinned];
      const { number, at, files, tookMs } = run;
      const head = {
        number,
        at,
        files,
        tookMs,
        // What is kept as it is does nothing by itself.
        nextChange: pinned ? null : nextChangeOf(works, run.nextChange),
        pinned,
      };
      const parts = Math.max(1, Math.ceil(versions.length / mostVersions));
      for (let part = 0; part < parts; part += 1) {
        const name = part === 0 ? `${run.run}` : `${run.run}.${part}`;
        const some = versions.slice(part * mostVersions, (part + 1) * mostVersions);
        waiting.push({ run: name, ...head, versions: some });
      }
      waiting = waiting.slice(-mostWaiting);
    },
    send: async (stop) => {
      // What is noted meanwhile goes with the rest.
      for (let [report] = waiting; report !== undefined; [report] = waiting) {
        const sent = report;
        await postReport(cms, sent, stop);
        for (const version of sent.versions)
          if (version.state === 'live') forgetLetGo(works.store, version);
        waiting = waiting.filter((other) => other !== sent);
      }
    },
  };
}

type Held = HeldBack & { readonly type: unknown };

/** Entries that cannot be read, and those whose page could not be made. */
function everyVersionHeld(store: Store): readonly Held[] {
  const unreadable = everyHeldBack(store).map((version): Held => ({
    ...version,
    type: typeHeldBack(store, version),
  }));
  const isUnreadable = new Set(unreadable.map(versionOf));
  const refused = refusedPages(store).filter((version) => !isUnreadable.has(versionOf(version)));
  for (const version of refused) noteToTell(store, version);
  return [...unreadable, ...refused];
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
  `${versionOf(version)} ${number} ${reason}`;

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
