import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DataDirectory, layoutOf } from '../data-directory/layout.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { type Decision, writeDecision } from './unfinished-restore.ts';

const dead = { pid: 2 ** 22 + 1, startedAt: 'before' };
export const decision: Decision = {
  backup: 'a digest',
  aside: 'replaced-2026',
  waitsFor: 'nothing',
  secrets: 'new',
  by: dead,
};

/** A directory at the moment at which a restore is decided. */
export async function decided(more: Partial<Decision> = {}): Promise<DataDirectory> {
  const data = layoutOf(await temporaryFolder());
  await mkdir(join(data.publicFolder), { recursive: true });
  await mkdir(join(data.restoring, 'public'), { recursive: true });
  for (const name of ['cms.db', 'cms.db-wal', 'public/porch', 'version.json', 'store'])
    await writeFile(join(data.root, name), `old ${name}`);
  for (const name of ['cms.db', 'public/porch', 'seed.json', 'version.json'])
    await writeFile(join(data.restoring, name), `new ${name}`);
  await writeDecision(data.restoring, { ...decision, ...more });
  return data;
}
