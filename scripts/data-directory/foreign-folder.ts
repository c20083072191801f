import { readdir, stat } from 'node:fs/promises';
import { Failure } from '../terminal/failure.ts';
import { notADirectory } from './disk-failure.ts';
import type { DataDirectory } from './layout.ts';
import { ignoreMissing } from './make-folder.ts';

/** A typing mistake in --data must not spread our files over somebody's folder. */
export async function refuseForeignFolder({ root }: DataDirectory): Promise<void> {
  const found = await stat(root).catch(ignoreMissing);
  if (found === undefined) return;
  if (!found.isDirectory()) throw notADirectory({ path: root, option: '--data' });
  const names = await readdir(root);
  const visible = names.filter((name) => !name.endsWith('.tmp') && name !== 'lost+found');
  if (visible.length === 0 || visible.includes('version.json')) return;
  throw new Failure(`${root} holds other files than Porchlight's.`, {
    remedy: 'Choose an empty or new directory with --data.',
  });
}
