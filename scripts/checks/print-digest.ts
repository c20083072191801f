import { createHash } from 'node:crypto';

import { demoMoment, siteAt } from './demo-site.ts';

/** Prints one hash over every file of the demo: what another machine should get too. */
const hash = createHash('sha256');
for (const [file, { bytes }] of (await siteAt(demoMoment)).files) hash.update(file).update(bytes);
console.log(hash.digest('hex'));
