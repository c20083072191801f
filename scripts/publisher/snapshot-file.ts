import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { describeSnapshotProblem, readSnapshot, type Snapshot } from '@porchlight/shared';

import { replaceFile } from '../data-directory/durable-file.ts';
import { Failure, systemCode } from '../terminal/failure.ts';
import { sha256 } from './sha256.ts';

/** Beside `demo.ndjson` its pictures stand in `demo.ndjson.media/<sha256>`. */
export const mediaFolderOf = (file: string): string => `${file}.media`;

/** Reads a snapshot from a file, or says in one sentence why it cannot be used. */
export async function readSnapshotFile(file: string): Promise<Snapshot> {
  return understand(await readText(file), `The file ${file}`);
}

/** Reads a snapshot's text, wherever it came from. */
export function understand(text: string, source: string): Snapshot {
  const read = readSnapshot(text, sha256);
  if (read.ok) return read.value;
  throw new Failure(`${source} cannot be used. ${describeSnapshotProblem(read.problem)}`, {
    remedy: 'The site stays as it is.',
  });
}

export async function writeSnapshotFile(
  file: string,
  text: string,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const folder = mediaFolderOf(file);
  await mkdir(folder, { recursive: true });
  for (const [digest, bytes] of pictures) await writeFile(join(folder, digest), bytes);
  await replaceFile(file, text);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const missing = systemCode(error) === 'ENOENT';
    throw new Failure(missing ? `There is no file ${file}.` : `The file ${file} cannot be read.`, {
      remedy: 'Give the path of a snapshot made with "snapshot --out FILE".',
    });
  }
}
