import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import subsetFont, { type SubsetOptions } from 'subset-font';

import { repository } from '../repository.ts';

/** A font of the site: what its pages need of one that comes from a package. */
interface SiteFont {
  /** In the folder of fonts of the site. */
  readonly file: string;
  readonly whole: string;
  /** The first and the last letter of each. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly options: Omit<SubsetOptions, 'targetFormat'>;
  /** A word of its name that its makers keep for the font as they made it, and one for what we make of it. */
  readonly renamed?: { readonly from: string; readonly to: string };
}

/** Letters of Western Europe, and the signs of any text: what `fonts.css` says of both Latin fonts. */
const latin: SiteFont['ranges'] = [
  [0x0020, 0x007e],
  [0x00a0, 0x00ff],
  [0x0131, 0x0131],
  [0x0152, 0x0153],
  [0x02bb, 0x02bc],
  [0x02c6, 0x02c6],
  [0x02da, 0x02da],
  [0x02dc, 0x02dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2191],
  [0x2193, 0x2193],
  [0x2212, 0x2212],
];

/**
 * The Unicode block of Arabic, with which Persian, Urdu and Kurdish are written too, and the marks that
 * join letters or keep them apart. The rest of the font would double it: letters of rarer languages,
 * and the forms of letters that only old texts are stored with.
 */
const arabic: SiteFont['ranges'] = [
  [0x0600, 0x06ff],
  [0x200c, 0x200e],
];

const weights = (min: number, max: number): SiteFont['options'] => ({
  variationAxes: { wght: { min, max } },
});

const here = createRequire(import.meta.url);

/** The weights are those of the stylesheets: a third of the Latin fonts is for lighter and bolder ones. */
export const siteFonts: readonly SiteFont[] = [
  {
    file: 'noto-naskh-arabic.woff2',
    whole: here.resolve(
      '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
    ),
    ranges: arabic,
    options: {},
  },
  {
    file: 'atkinson-hyperlegible-next.woff2',
    whole: here.resolve(
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    ),
    ranges: latin,
    options: weights(400, 700),
  },
  {
    file: 'hearth-serif-4.woff2',
    whole: here.resolve(
      '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    ),
    ranges: latin,
    options: weights(400, 700),
    renamed: { from: 'Source', to: 'Hearth' },
  },
];

export const placeOf = ({ file }: SiteFont): string =>
  join(repository, 'site', 'src', 'fonts', file);

/** The font as visitors get it. */
export async function makeFont({ whole, ranges, options, renamed }: SiteFont): Promise<Buffer> {
  const letters = ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('');
  const font = await readFile(whole);
  if (renamed === undefined)
    return subsetFont(font, letters, { ...options, targetFormat: 'woff2' });
  const plain = await subsetFont(font, letters, { ...options, targetFormat: 'sfnt' });
  return subsetFont(withName(plain, renamed), letters, { targetFormat: 'woff2' });
}

const copyright = 0;

/**
 * The font under its other name, in its table of names (OpenType, `name`, version 0). The notice of who
 * made it stays as it is (SIL Open Font License 1.1, conditions 2 and 3).
 *
 * @param sfnt - As it is before it is packed.
 */
function withName(sfnt: Buffer, { from, to }: NonNullable<SiteFont['renamed']>): Buffer {
  const wide = (word: string): Buffer => Buffer.from(word, 'utf16le').swap16();
  const [old, other] = [wide(from), wide(to)];
  if (old.length !== other.length) throw new Error(`"${to}" is not as long as "${from}".`);
  const named = Buffer.from(sfnt);
  const tables = Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => sfnt.toString('latin1', at, at + 4) === 'name');
  if (entry === undefined) throw new Error('The font has no table of names.');
  const table = sfnt.readUInt32BE(entry + 8);
  const names = table + sfnt.readUInt16BE(table + 4);
  for (let index = 0; index < sfnt.readUInt16BE(table + 2); index++) {
    const record = table + 6 + 12 * index;
    if (sfnt.readUInt16BE(record + 6) === copyright) continue;
    const start = names + sfnt.readUInt16BE(record + 10);
    const name = named.subarray(start, start + sfnt.readUInt16BE(record + 8));
    for (let at = name.indexOf(old); at !== -1; at = name.indexOf(old)) other.copy(name, at);
  }
  return named;
}
