import { finishRestore } from '../backup/unfinished-restore.ts';
import { toDiskFailure } from './disk-failure.ts';
import { type DataDirectory, layoutOf } from './layout.ts';

/**
 * The data directory of a command that makes and upgrades nothing. A restore that was decided is
 * finished first, so that no command sees some of the old and some of the new.
 *
 * @throws a Failure while another process restores, or when its database is not filled
 */
export async function settledDirectory(path: string | undefined): Promise<DataDirectory> {
  const data = layoutOf(path);
  try {
    await finishRestore(data);
    return data;
  } catch (error) {
    throw toDiskFailure(error, { path: data.root, option: '--data' });
  }
}
