import { hash } from 'node:crypto';

import type { MediaRecord } from '@porchlight/shared';
import { pictureLimits } from '@porchlight/shared';

import { decodePicture } from './decode-picture.ts';
import { encodeVariant } from './encode-variant.ts';
import { judgePicture, type Size } from './judge-picture.ts';
import type { MediaCache } from './media-cache.ts';
import { orAborted } from './or-aborted.ts';
import type { Patience } from './patience.ts';
import { filesOf } from './picture-files.ts';
import type { Unusable } from './unusable.ts';

/** Hands over the bytes of an original. */
export type FetchOriginal = (media: MediaRecord, stop: AbortSignal) => Promise<Uint8Array>;

export interface PictureMaking {
  readonly cache: MediaCache;
  readonly fetchOriginal: FetchOriginal;
  readonly patience: Patience;
}

/**
 * Makes the sizes of a picture that the cache lacks. The original is not kept: it is the larger part
 * by far and the CMS has it, so when sizes are added it is fetched once more. Answers with what makes
 * the picture unusable; throws when it cannot be had just now.
 */
export async function makePicture(
  { cache, fetchOriginal, patience }: PictureMaking,
  record: MediaRecord,
  stop: AbortSignal,
): Promise<Unusable | undefined> {
  if (record.bytes > pictureLimits.bytes) return { code: 'too-many-bytes', bytes: record.bytes };
  const original = await inTime(fetchOriginal, record, patience.fetchMs, stop);
  requireHash(record, original);
  const judged = await orAborted(judgePicture(original), stop);
  if (!judged.ok) return judged.problem;
  requireSize(record, judged.value);
  // All sizes come from the same pixels, whichever of them are missing, so their bytes do not depend
  // on what was in the cache.
  const files = filesOf(record);
  const largest = files.reduce((a, b) => (b.width > a.width ? b : a));
  const pixels = await orAborted(decodePicture(original, largest, patience.encodeSeconds), stop);
  if (pixels === undefined) return { code: 'damaged' };
  for (const file of files.filter((each) => !cache.has(each))) {
    const encoded = encodeVariant(pixels, file, patience.encodeSeconds);
    await cache.put(file, await orAborted(encoded, stop));
  }
  return undefined;
}

async function inTime(
  fetchOriginal: FetchOriginal,
  record: MediaRecord,
  deadlineMs: number,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const late = AbortSignal.timeout(deadlineMs);
  const either = AbortSignal.any([stop, late]);
  try {
    return await orAborted(fetchOriginal(record, either), either);
  } catch (error) {
    throw late.aborted ? new Error(`it did not arrive within ${deadlineMs / 1000} s`) : error;
  }
}

/** Other bytes say nothing about this picture: they are a fault of who sent them. */
function requireHash({ sha256 }: MediaRecord, original: Uint8Array): void {
  if (hash('sha256', original) !== sha256)
    throw new Error('its bytes are not the ones that were announced');
}

/** What was announced says how large the sizes are, so it must not be larger than the picture. */
function requireSize({ width, height }: MediaRecord, size: Size): void {
  const isUpright = width === size.width && height === size.height;
  // A camera that was held sideways says so in the file, and not everything that measures it listens.
  const isOnItsSide = width === size.height && height === size.width;
  if (!isUpright && !isOnItsSide)
    throw new Error(
      `it has ${size.width} × ${size.height} pixels where ${width} × ${height} were announced`,
    );
}
