import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { type Environment, systemEnvironment } from '../../processes/environment.ts';
import { Failure, systemCode } from '../../terminal/failure.ts';
import type { Carrier } from './carrier.ts';
import { depthOf } from '../tree/paths.ts';

/** A connection on which nothing moves ends after a minute; a first site may take its time. */
const stallSeconds = 60;
const deadlineMs = 3_600_000;

/** Asks nobody for a password, and does not wait long for who is not there. */
const ssh = 'ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15';

const always: readonly string[] = [
  // What is listed has changed, whatever its size and time say.
  '--ignore-times',
  '--times',
  '--omit-dir-times',
  '--chmod=D755,F644',
  `--timeout=${stallSeconds}`,
  `--rsh=${ssh}`,
  '--from0',
];

/** What rsync may need beside what every program does: keys of an agent, a password of a module. */
export const rsyncEnvironment = (source: NodeJS.ProcessEnv = process.env): Environment => {
  const { SSH_AUTH_SOCK, RSYNC_PASSWORD } = source;
  return {
    ...systemEnvironment(source),
    ...(SSH_AUTH_SOCK === undefined ? {} : { SSH_AUTH_SOCK }),
    ...(RSYNC_PASSWORD === undefined ? {} : { RSYNC_PASSWORD }),
  };
};

/**
 * Brings files to another machine. They arrive under other names and are renamed at the end, all
 * within moments; then what is gone is removed. No shell of ours is involved, and no list is made of
 * what is there.
 *
 * @param address ends in a slash
 */
export function rsyncCarrier(address: string, environment = rsyncEnvironment()): Carrier {
  const carry = async (
    { from, paths }: { readonly from: string; readonly paths: readonly string[] },
    options: readonly string[],
    stop: AbortSignal,
  ): Promise<void> => {
    if (paths.length === 0) return;
    await inTemporaryFolder(async (folder) => {
      const list = join(folder, 'list');
      await writeFile(list, paths.map((path) => `${path}\0`).join(''));
      const words = [...always, ...options, `--files-from=${list}`, '--', `${from}/`, address];
      await rsync(words, environment, stop);
    });
  };

  /** The files themselves are missing here, which removes them there; the folders around are not. */
  const drop = (paths: readonly string[], stop: AbortSignal): Promise<void> =>
    inTemporaryFolder(async (from) => {
      for (const folder of new Set(paths.map((path) => dirname(path))))
        await mkdir(join(from, folder), { recursive: true });
      await carry({ from, paths }, ['--delete-missing-args'], stop);
    });

  return {
    open: () => Promise.resolve(),
    put: (from, paths, stop) => carry({ from, paths }, ['--delay-updates'], stop),
    remove: async ({ remove, emptied }, stop) => {
      await drop(remove, stop);
      // rsync removes no folder before what is in it, so each depth is told of by itself.
      for (const depth of new Set(emptied.map(depthOf)))
        await drop(
          emptied.filter((folder) => depthOf(folder) === depth),
          stop,
        );
    },
  };
}

async function inTemporaryFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-ship-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function rsync(words: readonly string[], env: Environment, stop: AbortSignal): Promise<void> {
  try {
    const options = { env, signal: stop, timeout: deadlineMs, maxBuffer: 16_777_216 };
    await promisify(execFile)('rsync', words, options);
  } catch (error) {
    stop.throwIfAborted();
    throw toFailure(error);
  }
}

function toFailure(error: unknown): Failure {
  if (systemCode(error) === 'ENOENT')
    return new Failure('rsync is not installed.', {
      remedy: 'Install it on this machine and on the other one.',
    });
  const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
  return new Failure(`rsync could not ship (${String(code ?? 'stopped at its deadline')}).`, {
    output: stderr ?? '',
    remedy:
      'See whether "ssh" to the other machine works by itself, without a password; what is missing there is shipped the next time.',
  });
}
