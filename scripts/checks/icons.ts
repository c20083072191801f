import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { drawIcons, iconsFolder } from './draw-icons.ts';

/** Draws the icons of the manifest again, after the mark has changed: `node scripts/checks/icons.ts`. */
for (const [file, png] of await drawIcons()) {
  await writeFile(join(iconsFolder, file), png);
  console.log(`${join(iconsFolder, file)} (${png.length} bytes)`);
}
