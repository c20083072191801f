import { basename } from 'node:path';

import { systemCode } from '../../terminal/failure.ts';
import type { SitePlace } from './steps.ts';

/** The release that visitors see, if there is one. */
export function shownRelease({ layout, disk }: SitePlace): string | undefined {
  try {
    return basename(disk.readLink(layout.current));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Renaming a link over a link is one step for the system; unlinking first would leave a gap. */
export function showRelease(place: SitePlace, release: string): void {
  const { layout, disk } = place;
  if (shownRelease(place) === release) return;
  const next = `${layout.current}.next`;
  disk.remove(next);
  disk.symlink(layout.linkTo(release), next);
  disk.rename(next, layout.current);
}
