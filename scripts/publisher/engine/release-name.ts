import type { Renderer } from './renderer.ts';
import type { Works } from './works.ts';

/** A new name for a folder: the newest sorts last, and it says what rendered it. */
export function releaseName({ place, runs }: Works, renderer: Renderer): string {
  const { disk, layout } = place;
  const taken = new Set(disk.exists(layout.releases) ? disk.names(layout.releases) : []);
  for (let turn = (runs.last()?.run ?? 0) + 1; ; turn += 1) {
    const name = `${String(turn).padStart(6, '0')}${suffixOf(renderer)}`;
    if (!taken.has(name)) return name;
  }
}

/** Whether a release was rendered by the code and for the address of now. */
export const isRenderedBy = (release: string, renderer: Renderer): boolean =>
  release.endsWith(suffixOf(renderer));

const suffixOf = ({ identity }: Renderer): string => `-${identity.slice(0, 12)}`;
