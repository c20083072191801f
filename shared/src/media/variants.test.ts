import fc from 'fast-check';
import { expect, test } from 'vitest';

import { variantsOf } from './variants.ts';

const sha256 = '0123456789abcdef'.repeat(4);
const picture = (width: number, height: number) => ({ sha256, mime: 'image/png', width, height });

test('a wide picture is offered in three widths of two forms, and plainly', () => {
  const at = (width: number, height: number, form: 'avif' | 'webp' | 'jpeg') => ({
    path: `/media/0123456789abcdef-${width}.${form === 'jpeg' ? 'jpg' : form}`,
    mime: `image/${form}`,
    width,
    height,
  });
  expect(variantsOf(picture(3200, 1800))).toEqual({
    avif: [at(480, 270, 'avif'), at(960, 540, 'avif'), at(1600, 900, 'avif')],
    webp: [at(480, 270, 'webp'), at(960, 540, 'webp'), at(1600, 900, 'webp')],
    jpeg: at(1200, 675, 'jpeg'),
  });
});

test.for([
  [100, [100], 100],
  [480, [480], 480],
  [481, [480, 481], 481],
  [1200, [480, 960, 1200], 1200],
  [1600, [480, 960, 1600], 1200],
  [1601, [480, 960, 1600], 1200],
] as const)('%i pixels are offered as %j', ([width, widths, plain]) => {
  const variants = variantsOf(picture(width, 100));
  expect(variants?.avif.map((variant) => variant.width)).toEqual(widths);
  expect(variants?.webp.map((variant) => variant.width)).toEqual(widths);
  expect(variants?.jpeg.width).toBe(plain);
});

test('no variant is larger than the picture, distorted, empty, or in another’s place', () => {
  const side = fc.integer({ min: 1, max: 10_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const variants = variantsOf(picture(width, height))!;
      const all = [...variants.avif, ...variants.webp, variants.jpeg];
      expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
      for (const variant of all) {
        expect(variant.width).toBeLessThanOrEqual(width);
        expect(variant.height).toBeLessThanOrEqual(height);
        expect(variant.height).toBeGreaterThanOrEqual(1);
        expect(Math.abs(variant.height - (height * variant.width) / width)).toBeLessThan(1);
      }
    }),
  );
});

test.for([
  ['a film', { sha256, mime: 'video/mp4', width: 1600, height: 900 }],
  ['a picture of unknown size', { sha256, mime: 'image/png' }],
  ['a picture of unknown height', { sha256, mime: 'image/png', width: 1600 }],
] as const)('%s has no variants', ([, media]) => {
  expect(variantsOf(media)).toBeUndefined();
});
