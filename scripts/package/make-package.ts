import { resolve } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { makeWholeFolder } from '../backup/whole-folder.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { toDiskFailure } from '../data-directory/disk-failure.ts';
import { readIdentity } from '../data-directory/identity.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { currentProduct } from '../data-directory/product.ts';
import { type Manifest, writeManifest } from './manifest.ts';

export interface PackageTask {
  readonly data: DataDirectory;
  readonly siteUrl: URL;
  /** A folder that is missing or empty. */
  readonly out: string;
  readonly moment: Instant;
  readonly stop: AbortSignal;
}

export interface MadePackage {
  readonly manifest: Manifest;
  /** What the CMS said, such as that the bytes of a file are lost. */
  readonly said: readonly string[];
}

/** Exports all content of a hub. The folder is whole or not there. */
export async function makePackage(task: PackageTask): Promise<MadePackage> {
  const { data, siteUrl, moment, stop } = task;
  const out = resolve(task.out);
  const title = 'Exporting the content';
  try {
    return await makeWholeFolder(out, async (folder) => {
      const words = [folder];
      const command = 'export-package';
      const said = await runCmsCommand({ data, siteUrl, command, words, title, stop });
      const { version: product } = await currentProduct();
      const about = { made: moment, product, identity: await readIdentity(data) };
      return { manifest: await writeManifest(folder, about, stop), said };
    });
  } catch (error) {
    throw toDiskFailure(error, { path: out, option: '--out' });
  }
}
