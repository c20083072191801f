import { hash } from 'node:crypto';
import { join } from 'node:path';

import { type MediaRecord, pictureLimits, type Variant } from '@porchlight/shared';

import { decodePicture } from '../publisher/media/decode-picture.ts';
import { encodeVariant } from '../publisher/media/encode-variant.ts';
import { judgePicture } from '../publisher/media/judge-picture.ts';
import { openMediaCache } from '../publisher/media/media-cache.ts';
import { patience } from '../publisher/media/patience.ts';
import { filesOf } from '../publisher/media/picture-files.ts';

/** Hands over the original of a picture. */
export type FetchOriginal = (record: MediaRecord) => Promise<Uint8Array>;

/** The sizes of pictures: those that the publisher has made, and those of drafts when they are asked for. */
export interface Pictures {
  /** Those among published pictures that can be shown. */
  readonly ready: (records: readonly MediaRecord[]) => Promise<readonly MediaRecord[]>;
  /** The file with this name; one of a draft's pictures is made if need be. */
  readonly file: (
    name: string,
    records: readonly MediaRecord[],
    fetchOriginal: FetchOriginal,
  ) => Promise<string | undefined>;
}

/**
 * Opens the publisher's folder. What is made here for a draft is there when the draft is published;
 * if it never is, the publisher's nightly cleaning removes it.
 */
export async function openPictures(folder: string): Promise<Pictures> {
  const cache = await openMediaCache(folder);
  const whole = (record: MediaRecord): boolean => cache.whole(record) !== undefined;
  let turn: Promise<unknown> = Promise.resolve();

  async function make(
    record: MediaRecord,
    variant: Variant,
    fetchOriginal: FetchOriginal,
  ): Promise<void> {
    if (cache.has(variant) || record.bytes > pictureLimits.bytes) return;
    const original = await fetchOriginal(record);
    // Other bytes would be kept under this name for good.
    if (hash('sha256', original) !== record.sha256) return;
    const judged = await judgePicture(original);
    if (!judged.ok) return;
    // From the pixels that the publisher would take, so that the bytes are those that it would make.
    const largest = filesOf(record).reduce((a, b) => (b.width > a.width ? b : a));
    const pixels = await decodePicture(original, largest, patience.encodeSeconds);
    if (pixels === undefined) return;
    await cache.put(variant, await encodeVariant(pixels, variant, patience.encodeSeconds));
  }

  return {
    async ready(records) {
      const missing = records.some((record) => filesOf(record).length > 0 && !whole(record));
      if (missing) await cache.lookAgain();
      return records.filter(whole);
    },
    async file(name, records, fetchOriginal) {
      const found = records
        .flatMap((record) => filesOf(record).map((variant) => ({ record, variant })))
        .find(({ variant }) => variant.path === `/media/${name}`);
      if (found !== undefined && !cache.has(found.variant)) {
        // One at a time: to make one takes a processor and much memory.
        const mine = turn.then(() => make(found.record, found.variant, fetchOriginal));
        turn = mine.catch(() => undefined);
        await mine;
        if (!cache.has(found.variant)) return undefined;
      }
      return join(folder, name);
    },
  };
}
