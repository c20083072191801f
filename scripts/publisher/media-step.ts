import { createHash } from 'node:crypto';
import { access, mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { randomBytes } from 'node:crypto';

import { type MediaRecord, type Variant, variantsOf } from '@porchlight/shared';
import sharp from 'sharp';

import { Failure, systemCode } from '../terminal/failure.ts';

/** More pixels than this are refused: a tiny file can hold a picture that fills the memory. */
const pixelLimit = 40_000_000;
const byteLimit = 20_000_000;

/** What we refuse ourselves, and say why. */
class Unusable extends Error {}

/** Hands over the bytes of an original. */
export type FetchOriginal = (media: MediaRecord) => Promise<Uint8Array>;

export interface PreparedMedia {
  /** Pictures whose files are all there; the others show as a card made of words. */
  readonly ready: readonly MediaRecord[];
  /** File of the cache for each address under `/media/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
}

/**
 * Makes the sizes of every picture that are not in the cache yet. Pictures are named by their
 * content and re-encoded, so that nothing an editor uploaded (position data, hidden files) is
 * published as it came. A picture that cannot be had holds nothing else back.
 */
export async function prepareMedia(
  media: readonly MediaRecord[],
  cache: string,
  fetchOriginal: FetchOriginal,
): Promise<PreparedMedia> {
  await mkdir(cache, { recursive: true });
  const ready: MediaRecord[] = [];
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const record of media) {
    const offered = variantsOf(record);
    if (offered === undefined) {
      if (record.mime.startsWith('image/'))
        problems.push(`Picture ${record.id}: its width and height are not known`);
      continue;
    }
    const variants = [...offered.webp, offered.jpeg];
    try {
      await makeMissing(record, variants, cache, fetchOriginal);
      ready.push(record);
      for (const variant of variants) files.set(variant.path, fileOf(cache, variant));
    } catch (error) {
      problems.push(`Picture ${record.id}: ${reasonOf(error)}`);
    }
  }
  return { ready, files, problems };
}

const fileOf = (cache: string, variant: Variant): string => join(cache, basename(variant.path));

async function makeMissing(
  record: MediaRecord,
  variants: readonly Variant[],
  cache: string,
  fetchOriginal: FetchOriginal,
): Promise<void> {
  const missing: Variant[] = [];
  for (const variant of variants) {
    if (!(await exists(fileOf(cache, variant)))) missing.push(variant);
  }
  if (missing.length === 0) return;
  if (record.bytes > byteLimit) throw new Unusable(`it is larger than ${byteLimit} bytes`);
  const original = await fetchOriginal(record);
  if (createHash('sha256').update(original).digest('hex') !== record.sha256)
    throw new Unusable('its bytes are not the ones that were announced');
  for (const variant of missing) await encode(original, variant, fileOf(cache, variant));
}

async function encode(original: Uint8Array, variant: Variant, file: string): Promise<void> {
  const resized = sharp(original, { limitInputPixels: pixelLimit, failOn: 'error' })
    .rotate()
    .resize(variant.width, variant.height, { fit: 'cover' });
  const encoded =
    variant.mime === 'image/webp'
      ? resized.webp({ quality: 78 })
      : resized.flatten({ background: '#ffffff' }).jpeg({ quality: 80, mozjpeg: true });
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await encoded.toFile(temporary);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Why a picture is left out, in words that do not come from a library. */
function reasonOf(error: unknown): string {
  if (systemCode(error) === 'ENOENT') return 'its file is not there';
  return error instanceof Unusable || error instanceof Failure
    ? error.message
    : `it cannot be read as a picture (${error instanceof Error ? error.message : String(error)})`;
}
