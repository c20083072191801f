import { closeSync, openSync, renameSync, statSync, writeSync } from 'node:fs';

export interface Log {
  readonly path: string;
  readonly write: (line: string) => void;
  readonly close: () => void;
}

const defaultCap = 5_000_000;

/** Appends lines; at the cap the file becomes `<path>.1` and a new one begins. */
export function openLog(path: string, capBytes: number = defaultCap): Log {
  let file: number | undefined = openSync(path, 'a', 0o600);
  let size = statSync(path).size;

  const startAgain = (): void => {
    close();
    renameSync(path, `${path}.1`);
    file = openSync(path, 'a', 0o600);
    size = 0;
  };

  const write = (line: string): void => {
    if (file === undefined) return;
    try {
      if (size > capBytes) startAgain();
      size += writeSync(file, `${line}\n`);
    } catch {
      // A full disk must not end the processes that this log only watches.
    }
  };

  const close = (): void => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };

  return { path, write, close };
}
