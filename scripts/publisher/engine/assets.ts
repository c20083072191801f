import type { Instant } from '@porchlight/shared';

import { shownRelease } from '../tree/release-link.ts';
import type { Works } from './works.ts';

/** Whether a file has a hash of its content in its name, so that those of several releases get along. */
export const isAsset = (path: string): boolean => path.startsWith('_astro/');

/** Assets that the shown release refers to, or that one did which was shown after a moment. */
export const assetsSince = (
  { store, place }: Pick<Works, 'store' | 'place'>,
  moment: Instant,
): readonly string[] =>
  store
    .prepare('SELECT path FROM asset WHERE release = ? OR used_at > ?')
    .pluck()
    .all(shownRelease(place) ?? '', moment) as string[];

/** Notes what a release refers to that takes the place of the shown one. */
export function noteAssets(
  { store, place, renderer, clock }: Pick<Works, 'store' | 'place' | 'renderer' | 'clock'>,
  release: string,
): void {
  const at = clock();
  const replaced = store.prepare('UPDATE asset SET used_at = ? WHERE release = ?');
  replaced.run(at, shownRelease(place) ?? '');
  const put = store.prepare('INSERT OR REPLACE INTO asset VALUES (?, ?, ?)');
  for (const path of renderer.fixed.keys()) if (isAsset(path)) put.run(path, at, release);
}
