import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

export interface Log {
  readonly path: string;
  readonly write: (line: string) => void;
  readonly close: () => void;
}

const defaultCap = 5_000_000;

/** Appends lines; at the cap the file becomes `<path>.1` and a new one begins. */
export function openLog(path: string, capBytes: number = defaultCap): Log {
  const open = (): number => openSync(path, 'a', 0o600);
  let file: number | undefined = open();
  let size = statSync(path).size;
  let isOver = false;

  const shut = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };

  const startAgain = (): void => {
    shut();
    try {
      renameSync(path, `${path}.1`);
    } finally {
      size = 0;
    }
  };

  const write = (line: string): void => {
    if (isOver) return;
    try {
      if (size > capBytes) startAgain();
      // It may have been shut by a turn that failed.
      file ??= open();
      size += writeSync(file, `${line}\n`);
    } catch {
      // A full disk must not end the processes that this log only watches.
    }
  };

  const close = (): void => {
    isOver = true;
    shut();
  };

  return { path, write, close };
}
