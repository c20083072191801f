import { resolve } from 'node:path';

import { restorePackage } from '../package/restore-package';
import { Refusal } from '../refusal';
import { run, say } from './run';

/** `node dist/src/commands/import-package.js FOLDER` fills an empty hub with a data package. */
run(async (strapi) => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Refusal('Please name the folder of the package.');
  const { documents, drafts, media } = await restorePackage(strapi, resolve(folder), say);
  say(`Imported ${documents} entries, ${drafts} drafts and ${media} files.`);
});
