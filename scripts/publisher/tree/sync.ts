import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { systemEnvironment } from '../../processes/environment.ts';

const deadlineMs = 60_000;
const run = promisify(execFile);

/**
 * Makes everything below a folder last through a power cut. Syncing file by file takes seconds for a
 * whole site; the system's own command takes one call, and where it knows no `-f`, it syncs all disks.
 *
 * @throws what the disk refuses, and when it takes longer than a minute
 */
export async function syncTree(folder: string): Promise<void> {
  try {
    await sync('-f', folder);
  } catch (error) {
    if (!isUnknownOption(error)) throw error;
    await sync();
  }
}

/** A command that hangs in the disk cannot be ended; with a signal, nobody waits for it any longer. */
const sync = (...words: readonly string[]) =>
  run('sync', words, {
    env: { ...systemEnvironment(), LC_ALL: 'C' },
    signal: AbortSignal.timeout(deadlineMs),
  });

/** GNU, BusyBox and BSD each say so in another way, and none of them names a disk. */
const isUnknownOption = (error: unknown): boolean =>
  /(?:invalid|illegal|unrecognized) option|usage:/i.test(
    String((error as { readonly stderr?: unknown }).stderr),
  );
