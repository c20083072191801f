import { resolve } from 'node:path';

import { writePackage } from '../package/write-package';
import { Refusal } from '../refusal';
import { run, say } from './run';

/** `node dist/src/commands/export-package.js FOLDER` writes all content into an empty folder. */
run(async (strapi) => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Refusal('Please name the folder to write into.');
  const { number, drafts, files } = await writePackage(strapi, resolve(folder), say);
  say(`Wrote everything up to number ${number}, ${drafts} drafts and ${files} files.`);
});
