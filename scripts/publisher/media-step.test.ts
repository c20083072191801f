import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MediaRecord } from '@porchlight/shared';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { Failure } from '../terminal/failure.ts';
import { prepareMedia } from './media-step.ts';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'porchlight-media-'));
});
afterEach(() => rm(cache, { recursive: true }));

const recordOf = (id: string, bytes: Uint8Array, width: number, height: number): MediaRecord => ({
  id,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  mime: 'image/jpeg',
  bytes: bytes.length,
  width,
  height,
});

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#d98f2b' } });

test('sizes are made once, re-encoded, and without what the camera wrote into the file', async () => {
  const original = await drawn(1200, 600)
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();
  expect((await sharp(original).metadata()).exif).toBeDefined();
  const record = recordOf('porch', original, 1200, 600);
  let fetched = 0;
  const fetchOriginal = async () => {
    fetched += 1;
    return original;
  };

  const first = await prepareMedia([record], cache, fetchOriginal);
  const second = await prepareMedia([record], cache, fetchOriginal);

  expect(second).toEqual(first);
  expect([first.ready, first.problems, fetched]).toEqual([[record], [], 1]);
  const stem = record.sha256.slice(0, 16);
  expect([...first.files.keys()].sort()).toEqual([
    `/media/${stem}-1200.jpg`,
    `/media/${stem}-1200.webp`,
    `/media/${stem}-480.webp`,
    `/media/${stem}-960.webp`,
  ]);
  for (const file of first.files.values()) {
    const { exif, width, height } = await sharp(await readFile(file)).metadata();
    expect([exif, (height ?? 0) * 2]).toEqual([undefined, width]);
  }
});

test('a picture that cannot be used holds nothing else back, and leaves nothing behind', async () => {
  const good = await drawn(100, 100).jpeg().toBuffer();
  const bomb = await drawn(9000, 9000).png({ compressionLevel: 9 }).toBuffer();
  const records = [
    recordOf('gone', Buffer.from('gone'), 10, 10),
    recordOf('other', Buffer.from('announced'), 10, 10),
    recordOf('not-a-picture', Buffer.from('<script>alert(1)</script>'), 10, 10),
    recordOf('bomb', bomb, 9000, 9000),
    { ...recordOf('sizeless', good, 1, 1), width: undefined },
    { ...recordOf('minutes', good, 1, 1), width: undefined, mime: 'application/pdf' },
    recordOf('good', good, 100, 100),
  ];
  const originals: Readonly<Record<string, Uint8Array>> = {
    other: Buffer.from('something else'),
    'not-a-picture': Buffer.from('<script>alert(1)</script>'),
    bomb,
    good,
  };
  const prepared = await prepareMedia(records, cache, async ({ id }) => {
    const bytes = originals[id];
    if (bytes === undefined) throw new Failure('the CMS does not have it', { remedy: '' });
    return bytes;
  });
  expect(prepared.ready.map(({ id }) => id)).toEqual(['good']);
  expect(prepared.problems).toEqual([
    'Picture gone: the CMS does not have it',
    'Picture other: its bytes are not the ones that were announced',
    expect.stringMatching(/^Picture not-a-picture: it cannot be read as a picture \(.*unsupported/),
    expect.stringMatching(/^Picture bomb: it cannot be read as a picture \(.*pixel limit/),
    'Picture sizeless: its width and height are not known',
  ]);
  expect(await readdir(cache)).toHaveLength(2);
});
