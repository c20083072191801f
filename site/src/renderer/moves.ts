import type { Hub } from '../hub/hub.ts';
import { feedMoves, type Move } from '../outputs/feed/feed-redirects.ts';

export type { Move };

/** Where every former address leads: pages, and the feeds and calendars that went with them. */
export function movesOf(hub: Hub, paths: readonly string[]): readonly Move[] {
  const existing = new Set(paths);
  return hub
    .ask('redirects')
    .flatMap((record) => [
      { from: record.from, to: record.gone ? undefined : record.to },
      ...feedMoves(record, (path) => existing.has(path)),
    ]);
}
