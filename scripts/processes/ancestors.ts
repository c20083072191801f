import { basename } from 'node:path';
import { findProcess, isAlive, type ProcessMark, type ProcessRow } from './process-table.ts';

/**
 * A signal to `npx` or `pnpm` kills that one process and reaches nobody below it, so we look
 * whether they are still there. Only the package managers that launched us, and the shells between
 * them, are watched. The terminal, shell or service manager that called them is not: leaving it
 * behind (nohup, setsid, systemd, `node scripts/start.ts &`) is how one runs this as a daemon.
 */
export async function findLaunchers(pid: number = process.pid): Promise<readonly ProcessMark[]> {
  const ancestors = await ancestorsOf(pid);
  const outermost = ancestors.findLastIndex(({ command }) => isPackageManager(command));
  return ancestors.slice(0, outermost + 1);
}

async function ancestorsOf(pid: number): Promise<readonly ProcessRow[]> {
  const found: ProcessRow[] = [];
  let next = (await findProcess(pid))?.parent ?? 0;
  while (next > 1 && found.length < 64) {
    const row = await findProcess(next);
    if (row === undefined) break;
    found.push(row);
    next = row.parent;
  }
  return found;
}

/** npm renames itself to "npm exec …"; run from a file it is "node …/npx-cli.js". */
export function isPackageManager(command: readonly string[]): boolean {
  const [program = '', script = ''] = command;
  const names = [program.split(' ')[0] ?? '', basename(program).startsWith('node') ? script : ''];
  return names.some((name) => /^(npx|npm|pnpm|pnpx|corepack)(-cli)?([.-]|$)/.test(basename(name)));
}

export interface Watch {
  readonly stop: () => void;
}

export interface Watching {
  readonly everyMs: number;
  readonly onGone: () => void;
}

/** Calls `onGone` once, as soon as one of the processes has ended. */
export function watchProcesses(marks: readonly ProcessMark[], watching: Watching): Watch {
  if (marks.length === 0) return { stop: () => undefined };
  let stopped = false;
  const look = async (): Promise<void> => {
    const alive = await Promise.all(marks.map(isAlive));
    if (stopped) return;
    if (alive.every(Boolean)) timer.refresh();
    else watching.onGone();
  };
  const timer = setTimeout(() => void look(), watching.everyMs);
  timer.unref();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
