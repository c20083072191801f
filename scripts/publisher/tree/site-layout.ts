import { join } from 'node:path';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { folders } from './release-parts.ts';

/** Where the publisher keeps the site; all on one disk, because renaming does not cross disks. */
export interface SiteLayout {
  /** A link to the release that visitors see. */
  readonly current: string;
  /** What the link says: relative, so that the data directory can be moved. */
  readonly linkTo: (release: string) => string;
  readonly releases: string;
  readonly release: (release: string) => string;
  /** Where the bytes of all runs are: those of each in a folder with its number. */
  readonly bytesOfRuns: readonly string[];
  /** Bytes that are about to be put in place. */
  readonly aside: (run: number) => string;
  /** Bytes that a run replaced or removed, each under the place of its step. */
  readonly former: (run: number) => string;
}

export function siteLayout({
  site,
  currentSite,
}: Pick<DataDirectory, 'site' | 'currentSite'>): SiteLayout {
  const releases = join(site, 'releases');
  const aside = join(site, 'aside');
  const former = join(site, 'former');
  return {
    current: currentSite,
    linkTo: (release) => join('releases', release),
    releases,
    release: (release) => join(releases, release),
    bytesOfRuns: [aside, former],
    aside: (run) => join(aside, String(run)),
    former: (run) => join(former, String(run)),
  };
}

/** Where visitors are sent pictures from. */
export const shownMedia = ({ currentSite }: Pick<DataDirectory, 'currentSite'>): string =>
  join(currentSite, folders.pictures);
