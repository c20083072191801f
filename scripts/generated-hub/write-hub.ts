import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { snapshotLines } from '@porchlight/shared';

import { mediaFolderOf } from '../publisher/snapshot-file.ts';
import { changesOf, redirectsOf } from './history.ts';
import { drawPictures } from './pictures.ts';
import type { HubOptions } from './plan/hub-options.ts';
import { planHub } from './plan/hub-plan.ts';
import { documentsOf, headOf } from './records.ts';

/**
 * Writes a generated hub as a snapshot file, with its pictures in the folder beside it. Line by
 * line, because a large hub is longer than a string can be. The file is there when it is whole.
 */
export async function writeHub(file: string, options: HubOptions): Promise<void> {
  const plan = planHub(options);
  const drawn = await drawPictures(options);
  await mkdir(mediaFolderOf(file), { recursive: true });
  for (const { record, bytes } of drawn)
    await writeFile(join(mediaFolderOf(file), record.sha256), bytes);
  const hash = createHash('sha256');
  const lines = snapshotLines(
    {
      head: headOf(plan),
      documents: documentsOf(plan),
      media: drawn.map(({ record }) => record),
      redirects: redirectsOf(plan),
      changes: changesOf(plan),
    },
    { update: (text) => void hash.update(text, 'utf8'), digest: () => hash.digest('hex') },
  );
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  try {
    await pipeline(inChunks(lines), createWriteStream(unfinished));
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** A write for every line would cost more than the lines do. */
function* inChunks(lines: Iterable<string>): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += line;
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}
