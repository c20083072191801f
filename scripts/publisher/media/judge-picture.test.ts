import { fail, ok, pictureLimits } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { gifBomb, pngBomb } from './bomb.fixture.ts';
import { judgePicture } from './judge-picture.ts';
import { animated, patterned, plain } from './picture.fixture.ts';
import { describeUnusable } from './unusable.ts';

const { bytes, side } = pictureLimits;
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';
const foreign = fail({ code: 'foreign-type' });

test.for([
  ['JPEG', () => plain(30, 20).jpeg()],
  ['PNG', () => plain(30, 20).png()],
  ['WebP', () => plain(30, 20).webp()],
  ['AVIF', () => plain(30, 20).avif()],
  ['GIF', () => plain(30, 20).gif()],
  ['a moving GIF', async () => (await animated(30, 20, 5)).gif()],
  ['a JPEG of a camera held sideways', () => plain(20, 30).withMetadata({ orientation: 6 }).jpeg()],
] as const)('%s can be used, and is as large as one sees it', async ([, draw]) => {
  const picture = await draw();
  expect(await judgePicture(await picture.toBuffer())).toEqual(ok({ width: 30, height: 20 }));
});

test.for([
  ['a drawing that can hold script', Buffer.from(svg)],
  ['the same after an XML declaration', Buffer.from(`<?xml version="1.0"?>\n${svg}`)],
  ['a page', Buffer.from('<!doctype html><title>Not found</title>')],
  ['a PDF', Buffer.from('%PDF-1.7\n')],
  ['nothing', Buffer.alloc(0)],
] as const)('%s is no picture', async ([, file]) => {
  expect(await judgePicture(file)).toEqual(foreign);
});

test('a TIFF is no picture for the web, nor is a HEIC file that begins like an AVIF one', async () => {
  expect(await judgePicture(await plain(30, 20).tiff().toBuffer())).toEqual(foreign);
  const avif = await plain(30, 20).avif().toBuffer();
  const heic = Buffer.from(avif.toString('latin1').replaceAll('av01', 'hvc1'), 'latin1');
  expect((await judgePicture(heic)).ok).toBe(false);
});

test('a small file that holds more pixels than there may be is refused, all frames counted', async () => {
  const bomb = pngBomb(16_000, 16_000);
  const film = gifBomb(1_000, 1_000, 41);
  expect(Math.max(bomb.length, film.length)).toBeLessThan(50_000);
  expect(await judgePicture(bomb)).toEqual(
    fail({ code: 'too-many-pixels', pixels: 256_000_000, frames: 1 }),
  );
  expect(await judgePicture(film)).toEqual(
    fail({ code: 'too-many-pixels', pixels: 41_000_000, frames: 41 }),
  );
});

test.for([
  ['as many pixels as there may be', pngBomb(8_000, 5_000), true],
  ['one row more', pngBomb(8_000, 5_001), false],
  ['as many pixels in all frames', gifBomb(1_000, 1_000, 40), true],
  ['the longest side', pngBomb(1, side), true],
  ['a longer one', pngBomb(side + 1, 1), false],
] as const)('%s', async ([, file, isUsable]) => {
  expect((await judgePicture(file)).ok).toBe(isUsable);
});

test('a file is as large as its bytes, whatever is in them', async () => {
  const picture = await plain(30, 20).jpeg().toBuffer();
  const padded = Buffer.concat([picture, Buffer.alloc(bytes - picture.length)]);
  expect((await judgePicture(padded)).ok).toBe(true);
  const more = Buffer.concat([padded, Buffer.alloc(1)]);
  expect(await judgePicture(more)).toEqual(fail({ code: 'too-many-bytes', bytes: bytes + 1 }));
});

test('a file cut off in its head is damaged', async () => {
  const picture = await patterned(30, 20).png().toBuffer();
  expect(await judgePicture(picture.subarray(0, 20))).toEqual(fail({ code: 'damaged' }));
});

test('what is too much never reads as just enough', () => {
  expect(describeUnusable({ code: 'too-many-bytes', bytes: bytes + 1 })).toBe(
    'its file has 20.1 MB where 20 MB are the most. Upload it smaller.',
  );
  expect(describeUnusable({ code: 'too-many-pixels', pixels: 40_000_001, frames: 1 })).toBe(
    'it has 40.1 million pixels where 40 million are the most. Upload it smaller.',
  );
  expect(describeUnusable({ code: 'too-many-pixels', pixels: 41_000_000, frames: 41 })).toBe(
    'it has 41 million pixels in its 41 frames where 40 million are the most. Upload it smaller.',
  );
});
