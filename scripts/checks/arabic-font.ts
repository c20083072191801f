import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import subsetFont from 'subset-font';

import { repository } from '../repository.ts';

export const arabicFontFile = join(repository, 'site', 'src', 'fonts', 'noto-naskh-arabic.woff2');

const whole = createRequire(import.meta.url).resolve(
  '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
);

/**
 * The Unicode block of Arabic, with which Persian, Urdu and Kurdish are written too, and the marks that
 * join letters or keep them apart. The rest of the font would double it: letters of rarer languages,
 * and the forms of letters that only old texts are stored with.
 */
const ranges: readonly (readonly [number, number])[] = [
  [0x0600, 0x06ff],
  [0x200c, 0x200e],
];

/** The Arabic font as visitors get it: all weights, and the letters of the languages in use. */
export async function makeArabicFont(): Promise<Buffer> {
  const letters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(await readFile(whole), letters.join(''), { targetFormat: 'woff2' });
}
