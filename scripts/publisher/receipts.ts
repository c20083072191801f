import { defaultLocale, type Instant, isDated, isLocale } from '@porchlight/shared';

import { type Delta, versionOf } from './delta.ts';
import type { Published } from './engine/change-run.ts';
import type { Works } from './engine/works.ts';
import { type Cms, postReport } from './pull.ts';
import { readFact } from './store/facts.ts';
import { everyHeldBack } from './store/held-back.ts';
import type { RunRecord } from './store/runs.ts';

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
  readonly note: (published: Published, delta: Delta) => void;
  /** Notes that the site is kept as it is, or follows again, where that was not told yet. */
  readonly noteTurn: () => void;
  /** Sends what was noted. The site does not wait for it, and no failure of it is one of the site. */
  readonly send: (stop: AbortSignal) => Promise<void>;
}

/** The CMS takes no more at once; a first snapshot of a large hub is sent in several reports. */
const mostVersions = 5_000;

/** So many reports may wait for a CMS that does not answer; the oldest are the least worth. */
const mostWaiting = 200;

export function createReceipts(works: Works, cms: Cms): Receipts {
  let waiting: RunReport[] = [];
  let told: boolean | undefined;
  const headOf = ({ number, at, files, tookMs, nextChange }: RunRecord) => {
    told = readFact(works.store, 'pin') !== undefined;
    // What is kept as it is does nothing by itself.
    const next = told ? null : nextChangeOf(works, nextChange);
    return { number, at, files, tookMs, nextChange: next, pinned: told };
  };
  return {
    noteTurn: () => {
      const last = works.runs.last();
      if (last === undefined || told === (readFact(works.store, 'pin') !== undefined)) return;
      waiting.push({ run: `${last.run}`, ...headOf(last), versions: [] });
    },
    note: ({ run }, delta) => {
      const held = new Map(everyHeldBack(works.store).map((each) => [versionOf(each), each]));
      const versions = delta.documents.flatMap((record): readonly VersionReceipt[] => {
        const { type, documentId, locale, number } = record as Readonly<Record<string, unknown>>;
        if (typeof documentId !== 'string' || typeof locale !== 'string' || !isLocale(locale))
          return [];
        if (typeof type !== 'string' || typeof number !== 'number') return [];
        const kept = held.get(versionOf(record));
        const version = { type, documentId, locale, number, since: run.at };
        return kept === undefined
          ? [{ ...version, state: 'live' }]
          : [{ ...version, state: 'held', reason: kept.reason.slice(0, 2_000) }];
      });
      const head = headOf(run);
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
        waiting = waiting.filter((other) => other !== sent);
      }
    },
  };
}

/** Names the event that begins or ends next, where it is one. */
function nextChangeOf({ session }: Works, at: Instant | null): NextChange | null {
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
