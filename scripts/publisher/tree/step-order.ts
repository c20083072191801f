import { byCodeUnit } from '@porchlight/shared';

import type { Step } from '../store/runs.ts';
import { partOf } from './release-parts.ts';

/**
 * The order in which files appear: what others refer to comes first, and what is no longer referred
 * to goes last, so that no page links to something that is not there yet.
 */
export const inOrder = <Each extends Pick<Step, 'path' | 'sha256'>>(
  steps: readonly Each[],
): readonly Each[] => steps.toSorted((a, b) => rankOf(a) - rankOf(b) || byCodeUnit(a.path, b.path));

function rankOf({ path, sha256 }: Pick<Step, 'path' | 'sha256'>): number {
  if (sha256 === null) return 6;
  if (partOf(path) !== 'site') return 0;
  if (path === 'redirects.json' || path === 'release.json') return 5;
  if (path.startsWith('sitemap')) return 4;
  if (!path.endsWith('.html')) return 3;
  return isListing(path) ? 2 : 1;
}

/** Pages of documents lie below a list: `events/<slug>/index.html`. */
const isListing = (path: string): boolean => path.split('/').length < 3;
