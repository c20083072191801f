import type { Snapshot } from '@porchlight/shared';

import { type Cms, fetchChanges, fetchSnapshot } from '../publisher/cms-client.ts';
import { applyChanges } from './apply-changes.ts';

/** What is published now. */
export type ReadPublished = (stop: AbortSignal) => Promise<Snapshot>;

/**
 * Keeps what is published in memory, and asks for what changed since. Nothing is read before the
 * first question. Two who ask at once share an answer.
 */
export function openPublished(cms: Cms): ReadPublished {
  let held: Snapshot | undefined;
  let asking: Promise<Snapshot> | undefined;

  async function read(stop: AbortSignal): Promise<Snapshot> {
    const changes = held && (await fetchChanges(cms, held.head, stop));
    if (held === undefined || changes === undefined) held = await fetchSnapshot(cms, stop);
    else if (changes.head.number > held.head.number) held = applyChanges(held, changes);
    return held;
  }
  return (stop) =>
    (asking ??= read(stop).finally(() => {
      asking = undefined;
    }));
}
