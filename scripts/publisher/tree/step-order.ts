import { byCodeUnit } from '@porchlight/shared';

import type { Step } from '../store/runs.ts';
import { depthOf } from './paths.ts';
import { partOf } from './release-parts.ts';

type Ordered = Pick<Step, 'path' | 'sha256' | 'former'>;

/**
 * The order in which files appear: what others refer to comes first, and what is no longer referred
 * to goes last, so that no page links to something that is not there yet. Where nothing was yet, the
 * deepest come first and the home page last.
 */
export const inOrder = <Each extends Ordered>(steps: readonly Each[]): readonly Each[] =>
  steps.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) || depthOf(b.path) - depthOf(a.path) || byCodeUnit(a.path, b.path),
  );

function rankOf({ path, sha256, former }: Ordered): number {
  if (sha256 === null) return 6;
  if (partOf(path) !== 'site') return 0;
  if (path === 'redirects.json' || path === 'release.json') return 5;
  if (path.startsWith('sitemap')) return 4;
  if (!path.endsWith('.html')) return 3;
  // What was there may lead to what was not, once it is replaced itself.
  return former === null ? 1 : 2;
}
