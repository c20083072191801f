import type { MediaRecord, Snapshot } from '@porchlight/shared';

import type { Works } from './works.ts';

/** A snapshot as it can be shown now: without the pictures that are not made yet. */
export function withReadyPictures(works: Works, snapshot: Snapshot): Snapshot {
  const { ready } = works.ready(snapshot.media);
  works.awaited = without(snapshot.media, ready);
  return { ...snapshot, media: ready };
}

/** The pictures that can be shown now and could not before: new ones, and those that were awaited. */
export function newlyReady(
  works: Works,
  came: readonly MediaRecord[],
  gone: readonly string[],
): readonly MediaRecord[] {
  const candidates = new Map([
    ...works.awaited,
    ...came.map((record) => [record.id, record] as const),
  ]);
  for (const id of gone) candidates.delete(id);
  const { ready } = works.ready([...candidates.values()]);
  works.awaited = without([...candidates.values()], ready);
  return ready;
}

function without(
  records: readonly MediaRecord[],
  ready: readonly MediaRecord[],
): ReadonlyMap<string, MediaRecord> {
  const shown = new Set(ready);
  return new Map(
    records.filter((record) => !shown.has(record)).map((record) => [record.id, record]),
  );
}
