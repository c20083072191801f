import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type MediaRecord, now, type Snapshot } from '@porchlight/shared';

import { databaseInUse } from '../backup/database.ts';
import { holdsContent } from '../backup/holds-content.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { compileCmsServer } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { findRun, type Run } from '../data-directory/run-file.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { Failure } from '../terminal/failure.ts';
import type { Step } from '../terminal/steps.ts';
import { fetchMedia, fetchSnapshot } from './cms-client.ts';
import { mediaFolderOf, readSnapshotFile } from './snapshot-file.ts';

/** A snapshot, and a way to the bytes of its pictures. */
export interface SnapshotSource {
  readonly snapshot: Snapshot;
  readonly original: (media: MediaRecord) => Promise<Uint8Array>;
}

/** A snapshot file with its pictures beside it. */
export async function sourceFromFile(file: string): Promise<SnapshotSource> {
  const folder = mediaFolderOf(file);
  return {
    snapshot: await readSnapshotFile(file),
    original: (media) => readFile(join(folder, media.sha256)),
  };
}

export interface Publishing {
  readonly data: DataDirectory;
  readonly siteUrl: URL;
  readonly step: Step;
  readonly stop: AbortSignal;
}

/**
 * What the CMS of a data directory has published: asked of the running CMS, or read from the
 * database when none runs.
 */
export async function withPublished<Value>(
  given: Publishing,
  use: (source: SnapshotSource) => Promise<Value>,
): Promise<Value> {
  const run = await findRun(given.data);
  return run === undefined ? withExported(given, use) : use(await askCms(run, given));
}

async function askCms(run: Run, { data, stop }: Publishing): Promise<SnapshotSource> {
  const { HUB_PUBLISHER_TOKEN: token } = await ensureSecrets(data);
  const cms = { url: new URL(run.cms), token };
  const snapshot = await fetchSnapshot(cms, stop);
  return { snapshot, original: (media) => fetchMedia(cms, media, stop) };
}

async function withExported<Value>(
  { data, siteUrl, step, stop }: Publishing,
  use: (source: SnapshotSource) => Promise<Value>,
): Promise<Value> {
  // Before the directory is opened, which notes the kind of database that it is opened with.
  await requireContent(data);
  await openDataDirectory({ root: data.root, siteUrl, moment: now() });
  await step('Compile the CMS', async () => {
    await compileShared(stop);
    return compileCmsServer(stop);
  });
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-export-'));
  try {
    const file = join(folder, 'snapshot.ndjson');
    const title = 'Reading what is published';
    const words = [file];
    await step(title, () =>
      runCmsCommand({ data, siteUrl, command: 'export', words, title, stop }),
    );
    return await use(await sourceFromFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A CMS that reads an empty place would make a database there, and everybody would find it empty. */
async function requireContent(data: DataDirectory): Promise<void> {
  const database = await databaseInUse(data);
  if (await holdsContent(database)) return;
  const place = database.kind === 'postgres' ? 'the PostgreSQL of DATABASE_URL' : data.root;
  throw new Failure(`There is no content in ${place} yet.`, {
    remedy:
      'Run "npx pnpm@12.21.0 start" once. Without a hub, "build --from FILE" reads a snapshot, and "snapshot --demo" writes one.',
  });
}
