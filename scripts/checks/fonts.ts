import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { makeFont, placeOf, siteFonts } from './site-fonts.ts';

/** Makes the fonts of the site again, after their packages have changed: `node scripts/checks/fonts.ts`. */
for (const each of siteFonts) {
  const [file, font] = [placeOf(each), await makeFont(each)];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, font);
  console.log(`${file} (${font.length} bytes)`);
}
