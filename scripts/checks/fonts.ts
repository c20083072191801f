import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { arabicFontFile, makeArabicFont } from './arabic-font.ts';

/** Makes the Arabic font of the site again, after its package has changed: `node scripts/checks/fonts.ts`. */
const font = await makeArabicFont();
await mkdir(dirname(arabicFontFile), { recursive: true });
await writeFile(arabicFontFile, font);
console.log(`${arabicFontFile} (${font.length} bytes)`);
