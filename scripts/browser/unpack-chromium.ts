import { join } from 'node:path';

import chromium, { inflate } from '@sparticuz/chromium';

/** Unpacks the browser and its libraries into the folder for temporary files, in a process of its own. */
const [bin = ''] = process.argv.slice(2);
await chromium.executablePath(bin);
await inflate(join(bin, 'al2023.tar.br'));
