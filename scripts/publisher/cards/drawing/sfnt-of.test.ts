import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';

import { sfntOf } from './sfnt-of.ts';

const naskh = '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-600-normal.woff';

test('a font is the same without its wrapping', async () => {
  const woff = await readFile(createRequire(import.meta.url).resolve(naskh));
  const [wrapped, bare] = [create(woff) as Font, create(sfntOf(woff)) as Font];
  expect([wrapped.type, bare.type]).toEqual(['WOFF', 'TTF']);
  expect(bare.characterSet).toEqual(wrapped.characterSet);
  expect(bare.numGlyphs).toBe(wrapped.numGlyphs);
  const beh = 0x628;
  expect(bare.glyphForCodePoint(beh).path.toSVG()).toBe(
    wrapped.glyphForCodePoint(beh).path.toSVG(),
  );
});

test('what is no such font is refused', () => {
  expect(() => sfntOf(Buffer.from('wOF2 and more'))).toThrow('This is not a WOFF file.');
});
