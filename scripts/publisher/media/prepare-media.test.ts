import { readdir, readFile } from 'node:fs/promises';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { Failure } from '../../terminal/failure.ts';
import { pngBomb } from './bomb.fixture.ts';
import { plain, recordOf } from './picture.fixture.ts';
import { prepareMedia } from './prepare-media.ts';

test('every size is made once, re-encoded, and without what the camera wrote into the file', async () => {
  const cache = await temporaryFolder();
  const original = await plain(1200, 600)
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .jpeg()
    .toBuffer();
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
  expect([...first.files.keys()].toSorted()).toEqual([
    `/media/${stem}-1200.avif`,
    `/media/${stem}-1200.jpg`,
    `/media/${stem}-1200.webp`,
    `/media/${stem}-480.avif`,
    `/media/${stem}-480.webp`,
    `/media/${stem}-960.avif`,
    `/media/${stem}-960.webp`,
  ]);
  for (const file of first.files.values()) {
    const { exif, width, height } = await sharp(await readFile(file)).metadata();
    expect([exif, height * 2]).toEqual([undefined, width]);
  }
});

test('a picture that cannot be used holds nothing else back, and leaves nothing behind', async () => {
  const cache = await temporaryFolder();
  const good = await plain(100, 100).jpeg().toBuffer();
  const small = await plain(10, 10).png().toBuffer();
  const bomb = pngBomb(9_000, 9_000);
  const cut = good.subarray(0, good.length - 100);
  const page = Buffer.from('<script>alert(1)</script>');
  const records = [
    recordOf('gone', Buffer.from('gone'), 10, 10),
    recordOf('other', Buffer.from('announced'), 10, 10),
    recordOf('page', page, 10, 10),
    recordOf('bomb', bomb, 9000, 9000),
    recordOf('cut', cut, 100, 100),
    recordOf('stretched', small, 10, 1_000_000),
    { ...recordOf('heavy', Buffer.from('heavy'), 10, 10), bytes: 30 * 1024 * 1024 },
    { ...recordOf('sizeless', good, 1, 1), width: undefined },
    { ...recordOf('minutes', good, 1, 1), width: undefined, mime: 'application/pdf' },
    recordOf('good', good, 100, 100),
  ];
  const originals: Readonly<Record<string, Uint8Array>> = {
    other: Buffer.from('something else'),
    stretched: small,
    page,
    bomb,
    cut,
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
    'Picture page: it is not a JPEG, PNG, WebP, AVIF or GIF file. Save it as one of these and upload it again.',
    'Picture bomb: it has 81 million pixels where 40 million are the most. Upload it smaller.',
    'Picture cut: its file is damaged or cut off. Upload it again.',
    'Picture stretched: it has 10 × 10 pixels where 10 × 1000000 were announced',
    'Picture heavy: its file has 30 MB where 20 MB are the most. Upload it smaller.',
    'Picture sizeless: its width and height are not known',
  ]);
  expect(await readdir(cache)).toHaveLength(3);
});
