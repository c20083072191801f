import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, millisOf } from '@porchlight/shared';

import { shownRelease } from '../tree/release-link.ts';
import type { SitePlace } from '../tree/steps.ts';
import { linkEveryRelease } from './index-link.ts';
import { keptIndexes } from './kept-indexes.ts';
import { indexDeadlineMs, runIndexer } from './run-indexer.ts';
import { numbersOf, type SearchLayout, searchLayout } from './search-layout.ts';
import { type CalmWork, whenCalm } from '../when-calm.ts';

/** A search index that visitors have now. */
export interface Indexed {
  readonly pages: number;
  readonly tookMs: number;
}

export interface IndexerSettings {
  readonly place: SitePlace;
  readonly clock: () => Instant;
  readonly onIndexed: (indexed: Indexed) => void;
  /** The site goes on with the index it has. */
  readonly onFailure: (error: unknown, againInMs: number) => void;
  readonly deadlineMs?: number;
}

const quietMs = 2_000;
const atMostMs = 40_000;
const againMs = 30_000;

/**
 * Keeps the search index at what visitors see, off the path of a publication. `changed` is called
 * after each run, and once at the start, because nobody knows what the last index has seen.
 */
export const createSearchIndexer = (settings: IndexerSettings): CalmWork =>
  whenCalm({
    quietMs,
    atMostMs,
    againMs,
    onFailure: settings.onFailure,
    work: async (stop) => {
      const indexed = await makeSearchIndex(settings, stop);
      if (indexed !== undefined) settings.onIndexed(indexed);
    },
  });

/** Makes another index and shows it; undefined when there is no site yet. */
export async function makeSearchIndex(
  { place, clock, deadlineMs = indexDeadlineMs }: Omit<IndexerSettings, 'onIndexed' | 'onFailure'>,
  stop: AbortSignal,
): Promise<Indexed | undefined> {
  const since = performance.now();
  const release = shownRelease(place);
  if (release === undefined) return undefined;
  const layout = searchLayout(place.layout);
  await mkdir(layout.written, { recursive: true });
  const before = await sweep(layout, millisOf(clock()));
  const number = (before[0] ?? 0) + 1;
  const written = (each: number): string => join(layout.written, String(each));
  const pages = await runIndexer(
    {
      release: place.layout.release(release),
      written: written(number),
      together: layout.unfinished(number),
      before: before.map(written),
    },
    deadlineMs,
    stop,
  );
  await rename(layout.unfinished(number), layout.index(number));
  linkEveryRelease(place);
  return { pages, tookMs: Math.round(performance.now() - since) };
}

/** Removes what was interrupted and what is too old, and names the indexes that stay. */
async function sweep(layout: SearchLayout, nowMs: number): Promise<readonly number[]> {
  const names = await readdir(layout.folder);
  const indexes = await Promise.all(
    numbersOf(names).map(async (number) => {
      const { mtimeMs } = await stat(layout.index(number));
      return { number, madeAtMs: mtimeMs };
    }),
  );
  const kept = keptIndexes(indexes, nowMs);
  const isKept = (name: string): boolean => kept.includes(Number(name));
  const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
  for (const name of names)
    if (/^\d/.test(name) && !isKept(name)) await remove(join(layout.folder, name));
  for (const name of await readdir(layout.written))
    if (!isKept(name)) await remove(join(layout.written, name));
  return kept;
}
