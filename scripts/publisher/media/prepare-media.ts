import type { MediaRecord } from '@porchlight/shared';

import type { FetchOriginal } from './make-picture.ts';
import { openMediaWorkshop } from './media-workshop.ts';
import type { PreparedMedia } from './prepared-media.ts';

/** Makes every size of these pictures that a cache lacks, for a site that is built only once. */
export async function prepareMedia(
  records: readonly MediaRecord[],
  cache: string,
  fetchOriginal: FetchOriginal,
  stop: AbortSignal = new AbortController().signal,
): Promise<PreparedMedia> {
  const workshop = await openMediaWorkshop({ folder: cache, fetchOriginal });
  return workshop.prepareAll(records, stop);
}
