import { shownRelease } from '../tree/release-link.ts';
import type { Works } from './works.ts';

/** Releases that can be gone back to. */
const keptReleases = 3;

/** Removes what nobody can go back to: what attempts have left, and releases of long ago. */
export function forgetReleases({ place, files, runs }: Works): void {
  if (!place.disk.exists(place.layout.releases)) return;
  const inUse = new Set(runs.all().map(({ release }) => release));
  const kept = new Set([shownRelease(place), ...[...inUse].slice(0, keptReleases)]);
  for (const release of place.disk.names(place.layout.releases)) {
    if (kept.has(release)) continue;
    place.disk.remove(place.layout.release(release));
    files.forget(release);
  }
}

/** Half a release must not keep a disk full until the next attempt, for the CMS writes to it too. */
export function forgetUnfinished(works: Works): void {
  // One that was decided is finished, not forgotten.
  if (works.runs.pending() !== undefined) return;
  try {
    forgetReleases(works);
  } catch {
    // What failed may be the disk; the next attempt begins with the same.
  }
}
