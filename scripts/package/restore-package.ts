import { resolve } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { databaseOf } from '../backup/database.ts';
import { holdsContent } from '../backup/holds-content.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { replaceFile } from '../data-directory/durable-file.ts';
import { refuseForeignFolder } from '../data-directory/foreign-folder.ts';
import { toJsonText } from '../data-directory/json-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { requireNoRun } from '../data-directory/run-file.ts';
import { Failure } from '../terminal/failure.ts';
import { type Manifest, readManifest } from './manifest.ts';

export interface RestoreTask {
  readonly data: DataDirectory;
  readonly siteUrl: URL;
  /** The folder of the package. */
  readonly from: string;
  readonly moment: Instant;
  readonly stop: AbortSignal;
}

export interface RestoredPackage {
  readonly manifest: Manifest;
  readonly said: readonly string[];
}

/**
 * Makes a new hub of a data package, which is proved before anything is written. It takes over who
 * the other one is for its subscribers, so it is made where no hub ever started.
 */
export async function restorePackage(task: RestoreTask): Promise<RestoredPackage> {
  const { data, siteUrl, moment, stop } = task;
  const from = resolve(task.from);
  const manifest = await readManifest(from, stop);
  await requireNoRun(data);
  await refuseForeignFolder(data);
  if (await holdsContent(databaseOf(data))) throw notEmpty(data);
  await openDataDirectory({ root: data.root, siteUrl, moment });
  await replaceFile(data.identityFile, toJsonText(manifest.identity));
  // Whoever moves wants what was there, and no demo content beside it.
  await replaceFile(data.seedFile, toJsonText({ state: 'declined' }));
  const title = 'Importing the content';
  const words = [from];
  const said = await runCmsCommand({
    data,
    siteUrl,
    words,
    title,
    stop,
    command: 'import-package',
  });
  return { manifest, said };
}

const notEmpty = ({ root }: DataDirectory): Failure =>
  new Failure(`A hub has started on ${root} already.`, {
    remedy: 'Name a new data directory with --data; with DATABASE_URL, a new database too.',
  });
