import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** One process, told apart from a later one that was given the same number. */
export interface ProcessMark {
  readonly pid: number;
  /** When it began, in whatever form the system tells it; compared, never computed with. */
  readonly startedAt: string;
}

export interface ProcessRow extends ProcessMark {
  readonly parent: number;
  /** The command with its arguments, as far as the system tells. */
  readonly command: readonly string[];
}

/** What the system knows of a process; undefined when it is gone or only waits to be reaped. */
export function findProcess(pid: number): Promise<ProcessRow | undefined> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** Whether it is still the same process, and not a later one with its number. */
export async function isAlive(mark: ProcessMark): Promise<boolean> {
  const found = await findProcess(mark.pid);
  return found?.startedAt === mark.startedAt;
}

export async function markOf(pid: number): Promise<ProcessMark | undefined> {
  const found = await findProcess(pid);
  return found === undefined ? undefined : { pid, startedAt: found.startedAt };
}

async function fromProc(pid: number): Promise<ProcessRow | undefined> {
  try {
    const [stat, commandLine, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile(`/proc/${pid}/cmdline`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    ]);
    return readStat(pid, stat, commandLine, boot.trim());
  } catch {
    return undefined;
  }
}

/** The second field is the name in brackets and may hold anything, so fields count from its end. */
function readStat(
  pid: number,
  stat: string,
  commandLine: string,
  boot: string,
): ProcessRow | undefined {
  const [state, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (state === 'Z' || state === 'X') return undefined;
  const ticks = rest[17] ?? '';
  const command = commandLine.split('\0').filter((word) => word !== '');
  return { pid, startedAt: `${boot}/${ticks}`, parent: Number(parent), command };
}

const run = promisify(execFile);

async function fromPs(pid: number): Promise<ProcessRow | undefined> {
  try {
    const columns = ['ppid=', 'state=', 'lstart=', 'command='].flatMap((name) => ['-o', name]);
    const options = { timeout: 2000, env: { ...process.env, LC_ALL: 'C' } };
    const { stdout } = await run('ps', ['-p', String(pid), ...columns], options);
    const row = /^\s*(\d+)\s+(\S+)\s+(\w+\s+\w+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/.exec(stdout.trim());
    if (row === null || row[2]?.startsWith('Z') === true) return undefined;
    return {
      pid,
      parent: Number(row[1]),
      startedAt: row[3] ?? '',
      command: (row[4] ?? '').split(' '),
    };
  } catch {
    return undefined;
  }
}
