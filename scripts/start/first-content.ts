import { rm, stat } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../data-directory/durable-file.ts';
import { readJsonFile, toJsonText } from '../data-directory/json-file.ts';
import type { DataDirectory } from '../data-directory/layout.ts';

/** Fills an empty database with the demo content; it looks for itself whether it is empty. */
export type Seed = () => Promise<{ readonly documents: number } | 'not-empty'>;

const seedFile = z.object({ state: z.enum(['under-way', 'done', 'declined']) });
type SeedState = z.infer<typeof seedFile>['state'];

/**
 * Decides about the demo content once, at the first start, and says what it did. Later starts need
 * not ask the database, and who began with --empty is never given demo content afterwards.
 */
export async function ensureFirstContent(
  data: DataDirectory,
  empty: boolean,
  seed: Seed,
): Promise<string> {
  const state = (await readJsonFile(data.seedFile, seedFile))?.state;
  if (state === 'done' || state === 'declined') return 'not needed';
  if (empty) {
    await record(data, 'declined');
    return 'left out';
  }
  if (state === 'under-way') await removeDatabase(data);
  if (!(await exists(data.database))) await record(data, 'under-way');
  const seeded = await seed();
  await record(data, 'done');
  return seeded === 'not-empty' ? 'not needed' : `${seeded.documents} documents`;
}

const record = (data: DataDirectory, state: SeedState): Promise<void> =>
  replaceFile(data.seedFile, toJsonText({ state }));

/** Only the seeding that was interrupted has written to it: no editor has seen it yet. */
async function removeDatabase(data: DataDirectory): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    await rm(`${data.database}${suffix}`, { force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
