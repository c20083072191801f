import { resolve } from 'node:path';

import { writeExport } from '../export/write-export';
import { Refusal } from '../refusal';
import { run, say } from './run';

/** `node dist/src/commands/export.js FILE` writes everything published, and its files beside it. */
run(async (strapi) => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Refusal('Please name the file to write.');
  const { number, media } = await writeExport(strapi, resolve(file));
  say(`Wrote ${file} with everything up to number ${number}, and ${media} files.`);
});
