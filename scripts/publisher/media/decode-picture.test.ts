import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';

import { decodePicture, type Pixels } from './decode-picture.ts';
import { animated, patterned, plain } from './picture.fixture.ts';

const size = { width: 60, height: 40 };
const decoded = async (picture: Sharp): Promise<Pixels> =>
  (await decodePicture(await picture.toBuffer(), size, 20))!;
const cornerOf = ({ data, raw }: Pixels) => [...data.subarray(0, raw.channels)];

const forms: Readonly<Record<string, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg(),
  png: (picture) => picture.png(),
  webp: (picture) => picture.webp(),
  avif: (picture) => picture.avif({ effort: 0 }),
  gif: (picture) => picture.gif(),
};

test.for(Object.keys(forms))('a %s file that was cut off is damaged', async (form) => {
  const whole = await forms[form]!(patterned(120, 80)).toBuffer();
  expect((await decodePicture(whole, size, 20))?.raw).toMatchObject(size);
  for (const share of [0.4, 0.7, 0.95]) {
    const cut = whole.subarray(0, Math.floor(whole.length * share));
    expect(await decodePicture(cut, size, 20)).toBeUndefined();
  }
});

test('a picture is turned as its camera was held', async () => {
  const [white, black] = [Buffer.alloc(40 * 30 * 3, 255), Buffer.alloc(40 * 30 * 3)];
  const raw = { width: 40, height: 60, channels: 3 } as const;
  const halves = sharp(Buffer.concat([white, black]), { raw }).withMetadata({ orientation: 6 });
  const turned = await decoded(halves.png());
  expect(turned.raw).toEqual({ ...size, channels: 3 });
  expect([turned.data[0], turned.data.at(-1)]).toEqual([0, 255]);
});

test('a wide colour space is brought to the colours of the web', async () => {
  const inP3 = await plain(60, 40, '#ff0000').withIccProfile('p3').png().toBuffer();
  const [stored] = await sharp(inP3, { ignoreIcc: true }).raw().toBuffer();
  const [red = 0, green = 255, blue = 255] = cornerOf((await decodePicture(inP3, size, 20))!);
  expect(stored).toBeLessThan(240);
  expect([red > 250, green < 5, blue < 5]).toEqual([true, true, true]);
});

test.for([
  ['16 bits a channel', () => plain(60, 40).toColourspace('rgb16').png(), [217, 143, 43]],
  ['grey', () => plain(60, 40, '#808080').toColourspace('b-w').png(), [128, 128, 128]],
  ['half transparent', () => plain(60, 40).ensureAlpha(0.5).png(), [217, 143, 43, 127]],
] as const)('%s is read as it looks', async ([, draw, corner]) => {
  expect(cornerOf(await decoded(draw()))).toEqual(corner);
});

test('of what moves, the first frame is shown', async () => {
  const film = await animated(60, 40, 3);
  expect(cornerOf(await decoded(film.webp({ lossless: true })))).toEqual([0, 0, 0]);
});
