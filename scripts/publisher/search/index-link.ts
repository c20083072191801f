import { join } from 'node:path';

import type { SitePlace } from '../tree/steps.ts';
import { indexName, numbersOf, searchLayout } from './search-layout.ts';

/** The newest index that is whole, if there is one. */
export function newestIndex({ layout, disk }: SitePlace): number | undefined {
  const { folder } = searchLayout(layout);
  return disk.exists(folder) ? numbersOf(disk.names(folder))[0] : undefined;
}

/**
 * Gives a release the newest index. Renaming a link over a link is one step: who asks gets the index
 * of before or the new one. A release has to be given it before it is shown.
 */
export function linkSearchIndex(place: SitePlace, release: string): void {
  const { layout, disk } = place;
  const number = newestIndex(place);
  if (number === undefined) return;
  const { nextLink } = searchLayout(layout);
  disk.remove(nextLink);
  // Relative, so that the data directory can be moved.
  disk.symlink(join('..', '..', 'search', String(number)), nextLink);
  disk.rename(nextLink, join(layout.release(release), indexName));
}

/** Gives it to every release, so that going back to an earlier one finds an index that is there. */
export function linkEveryRelease(place: SitePlace): void {
  for (const release of place.disk.names(place.layout.releases)) linkSearchIndex(place, release);
}
