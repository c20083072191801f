import type { MediaRecord, Snapshot } from '@porchlight/shared';

import type { Works } from './works.ts';

/** A snapshot as it can be shown now: without the pictures that are not made yet. */
export function withReadyPictures(works: Works, snapshot: Snapshot): Snapshot {
  const { ready } = works.ready(snapshot.media);
  works.awaited = without(snapshot.media, ready);
  return { ...snapshot, media: ready };
}

/**
 * A snapshot as a release shows it. What became ready since was not shown by a run: it is awaited
 * still, so that the next run shows it.
 */
export function withShownPictures(works: Works, snapshot: Snapshot, release: string): Snapshot {
  const files = works.files.all(release);
  const shown = works
    .ready(snapshot.media)
    .ready.filter((record) =>
      [...works.ready([record]).files.keys()].every((address) => files.has(address.slice(1))),
    );
  works.awaited = without(snapshot.media, shown);
  return { ...snapshot, media: shown };
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
