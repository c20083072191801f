import { importSnapshot } from '../import/import-snapshot';
import { Refusal } from '../refusal';
import { run, say } from './run';

/** `node dist/src/commands/import.js FILE` fills an empty hub with a snapshot. */
run(async (strapi) => {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Refusal('Please name the snapshot to import.');
  const { documents, media } = await importSnapshot(strapi, file, say);
  say(`Imported ${documents} entries and ${media} files.`);
});
