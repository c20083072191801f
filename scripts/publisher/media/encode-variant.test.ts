import sharp from 'sharp';
import { expect, test } from 'vitest';

import { decodePicture } from './decode-picture.ts';
import { encodeVariant } from './encode-variant.ts';
import { patterned, plain } from './picture.fixture.ts';

const variant = { path: '/media/x', width: 30, height: 20 };
const forms = ['image/avif', 'image/webp', 'image/jpeg'] as const;

/** A picture with all that a camera, an editor and a printer may have left in it. */
const talkative = () =>
  patterned(60, 40)
    .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>somebody</a></x:xmpmeta>')
    .withIccProfile('p3');

test.for(forms)('%s holds the picture, and nothing else that was in its file', async (mime) => {
  const original = await talkative().jpeg().toBuffer();
  const before = await sharp(original).metadata();
  expect([before.exif, before.xmp, before.icc].every(Buffer.isBuffer)).toBe(true);

  const pixels = (await decodePicture(original, { width: 60, height: 40 }, 20))!;
  const file = await encodeVariant(pixels, { ...variant, mime }, 20);
  const after = await sharp(file).metadata();
  const { mediaType, width, height, exif, xmp, icc, iptc, orientation } = after;
  expect({ mediaType, width, height }).toEqual({ mediaType: mime, width: 30, height: 20 });
  expect([exif, xmp, icc, iptc, orientation]).toEqual(Array(5).fill(undefined));
  expect(file.includes('somebody')).toBe(false);
});

test.for([
  ['image/avif', 4],
  ['image/webp', 4],
  ['image/jpeg', 3],
] as const)('%s of a transparent picture has %i channels', async ([mime, channels]) => {
  const seeThrough = await plain(60, 40).ensureAlpha(0).png().toBuffer();
  const pixels = (await decodePicture(seeThrough, { width: 60, height: 40 }, 20))!;
  const file = await encodeVariant(pixels, { ...variant, mime }, 20);
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(channels);
  // Where there is no transparency, paper shows through.
  if (channels === 3) expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
  else expect(data[3]).toBe(0);
});

test('the same pixels give the same bytes', async () => {
  const original = await patterned(60, 40).png().toBuffer();
  const make = async () => {
    const pixels = (await decodePicture(original, { width: 60, height: 40 }, 20))!;
    return encodeVariant(pixels, { ...variant, mime: 'image/avif' }, 20);
  };
  expect((await make()).equals(await make())).toBe(true);
});
