import type { MediaRecord } from '@porchlight/shared';

import type { MediaCache } from './media-cache.ts';
import { describeOutcome, type Outcome } from './outcome.ts';
import { filesOf } from './picture-files.ts';

/** The pictures that a site can show. */
export interface PreparedMedia {
  /** Pictures whose files are all there; the others show as a card made of words. */
  readonly ready: readonly MediaRecord[];
  /** File of the cache for each address under `/media/`. */
  readonly files: ReadonlyMap<string, string>;
  /** A sentence for each picture that cannot be shown, or could not be had so far. */
  readonly problems: readonly string[];
}

export interface MediaStock extends PreparedMedia {
  /** Pictures that lack files and may get them yet. */
  readonly missing: readonly MediaRecord[];
}

/** What there is of these pictures, from what is remembered of the cache. */
export function mediaStock(
  records: readonly MediaRecord[],
  cache: MediaCache,
  outcomes: ReadonlyMap<string, Outcome>,
): MediaStock {
  const ready: MediaRecord[] = [];
  const files = new Map<string, string>();
  const missing: MediaRecord[] = [];
  const problems: string[] = [];
  for (const record of records) {
    const whole = cache.whole(record);
    const outcome = outcomes.get(record.sha256);
    if (whole !== undefined) {
      ready.push(record);
      for (const [address, file] of whole) files.set(address, file);
    } else if (filesOf(record).length > 0) {
      if (outcome?.state !== 'unusable') missing.push(record);
      if (outcome !== undefined) problems.push(`Picture ${record.id}: ${describeOutcome(outcome)}`);
    } else if (record.mime.startsWith('image/'))
      problems.push(`Picture ${record.id}: its width and height are not known`);
  }
  return { ready, files, missing, problems };
}
