import type { Instant, MediaRecord } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';
import type { LoadedSite } from './compiled-site.ts';
import type { Run } from './follow.ts';
import { prepareMedia } from './media-step.ts';
import { momentFor } from './moment.ts';
import { type Cms, fetchMedia, fetchSnapshot } from './pull.ts';
import { currentRelease, release } from './releases.ts';
import { siteTree } from './site-tree.ts';

export interface Publishing {
  readonly site: LoadedSite;
  readonly cms: Cms;
  readonly data: DataDirectory;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** A moment to render for instead of now. */
  readonly set: Instant | undefined;
  readonly stop: AbortSignal;
}

/** One run: pull everything, put the site together, make it live, say what happened. */
export async function publishOnce(publishing: Publishing): Promise<Run> {
  const { site, cms, data, url, set, stop } = publishing;
  const since = performance.now();
  const snapshot = await fetchSnapshot(cms, stop);
  const original = (media: MediaRecord): Promise<Uint8Array> => fetchMedia(cms, media, stop);
  const media = await prepareMedia(snapshot.media, data.media, original);
  const former = await currentRelease(data);
  const moment = momentFor(set, snapshot.head.at);
  const made = await siteTree({ site, snapshot, moment, url, media, former });
  stop.throwIfAborted();
  const { written, unchanged } = await release(data, made.tree);

  const took = Math.round(performance.now() - since);
  console.log(
    `Change ${snapshot.head.number}: ${written} files new, ${unchanged} as before, ${took} ms.`,
  );
  for (const sentence of made.heldBack) console.warn(`Held back: ${sentence}`);
  for (const sentence of made.notes) console.log(`Note: ${sentence}`);
  return {
    number: snapshot.head.number,
    // A moment that was set stands still: nothing becomes untrue by itself.
    nextChange: set === undefined ? made.nextChange : undefined,
  };
}
