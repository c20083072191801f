import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { MediaRecord, Snapshot } from '@porchlight/shared';

import { runCmsCommand } from '../cms/run-cms-command.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { findRun } from '../data-directory/run-file.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { fetchMedia, fetchSnapshot } from './pull.ts';
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

/**
 * What the CMS of a data directory has published: asked of the running CMS, or read from the
 * database when none runs.
 */
export async function withPublished<Value>(
  given: { readonly data: DataDirectory; readonly siteUrl: URL; readonly stop: AbortSignal },
  use: (source: SnapshotSource) => Promise<Value>,
): Promise<Value> {
  const { data, siteUrl, stop } = given;
  const run = await findRun(data);
  if (run !== undefined) {
    const { HUB_PUBLISHER_TOKEN: token } = await ensureSecrets(data);
    const cms = { url: new URL(run.cms), token };
    const snapshot = await fetchSnapshot(cms, stop);
    return use({ snapshot, original: (media) => fetchMedia(cms, media, stop) });
  }
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-export-'));
  try {
    const file = join(folder, 'snapshot.ndjson');
    const title = 'Reading what is published';
    await runCmsCommand({ data, siteUrl, command: 'export', words: [file], title, stop });
    return await use(await sourceFromFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
