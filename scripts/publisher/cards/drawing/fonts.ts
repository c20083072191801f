import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

import { create } from 'fontkitten';

import { replaceFile } from '../../../data-directory/durable-file.ts';
import { ignoreMissing } from '../../../data-directory/make-folder.ts';
import { escaped } from './escaped.ts';
import { sfntOf } from './sfnt-of.ts';

const packages: Readonly<Record<string, readonly string[]>> = {
  'source-serif-4': ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  'atkinson-hyperlegible-next': ['latin', 'latin-ext'],
  'noto-naskh-arabic': ['arabic'],
};

/** The fonts of the site, for programs that cannot read what browsers are sent. */
const files: readonly string[] = Object.entries(packages).flatMap(([name, subsets]) =>
  subsets.map((subset) => `@fontsource/${name}/files/${name}-${subset}-600-normal.woff`),
);

/** How fontconfig calls them; the first that has a letter draws it, then any other. */
export const families = {
  display: 'Source Serif 4 SemiBold, Noto Naskh Arabic SemiBold',
  text: 'Atkinson Hyperlegible Next SemiBold, Noto Naskh Arabic SemiBold',
  arabic: 'Noto Naskh Arabic SemiBold, Atkinson Hyperlegible Next SemiBold',
} as const;

/** Whether there is a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Gives this process the fonts of the site and no others, so that a card looks the same on every
 * machine. It has to be called before the first text is drawn.
 *
 * @param folder where the fonts are unpacked to; it is made when it is not there
 */
export async function openFonts(folder: string): Promise<Coverage> {
  const resolve = createRequire(import.meta.url).resolve;
  await mkdir(folder, { recursive: true });
  const covered = new Set<number>();
  for (const file of files) {
    const bytes = sfntOf(await readFile(resolve(file)));
    await put(join(folder, basename(file, '.woff')), bytes);
    const font = create(bytes);
    if (!font.isCollection) for (const codePoint of font.characterSet) covered.add(codePoint);
  }
  const settings = join(folder, 'fonts.conf');
  await put(settings, Buffer.from(settingsFor(folder)));
  process.env['FONTCONFIG_FILE'] = settings;
  return (codePoint) => covered.has(codePoint);
}

/** Somebody else may be drawing with what is there already. */
async function put(path: string, bytes: Buffer): Promise<void> {
  const present = await readFile(path).catch(ignoreMissing);
  if (present?.equals(bytes) !== true) await replaceFile(path, bytes);
}

const settingsFor = (folder: string): string =>
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(folder)}</dir>
  <cachedir>${escaped(join(folder, 'cache'))}</cachedir>
</fontconfig>
`;
