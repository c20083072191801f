import type { Renderer } from './renderer.ts';
import type { Works } from './works.ts';

/** A new name for a folder: the newest sorts last, and it says what rendered it. */
export function releaseName({ place, runs }: Works, renderer: Renderer): string {
  const { disk, layout } = place;
  const there = disk.exists(layout.releases) ? disk.names(layout.releases) : [];
  // A store that was made again counts its runs anew; the releases of the one before are still there.
  const turns = there.map((name) => Number.parseInt(name, 10)).filter(Number.isSafeInteger);
  const turn = Math.max(runs.last()?.run ?? 0, ...turns) + 1;
  return `${String(turn).padStart(6, '0')}${suffixOf(renderer)}`;
}

/** Whether a release was rendered by the code and for the address of now. */
export const isRenderedBy = (release: string, renderer: Renderer): boolean =>
  release.endsWith(suffixOf(renderer));

const suffixOf = ({ identity }: Renderer): string => `-${identity.slice(0, 12)}`;
