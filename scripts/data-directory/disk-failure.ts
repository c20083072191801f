import { Failure, systemCode } from '../terminal/failure.ts';

/** A folder that is written to, and how a person chooses another one. */
export interface Place {
  readonly path: string;
  readonly option: '--data' | '--out' | '--to';
}

/** How SQLite tells what a disk refused, and what the system calls it; each has several endings. */
const ofSqlite = [
  ['SQLITE_FULL', 'ENOSPC'],
  ['SQLITE_IOERR', 'EIO'],
  ['SQLITE_READONLY', 'EROFS'],
  ['SQLITE_CANTOPEN', 'EACCES'],
] as const;

/** The system's code of what a disk refused, also where SQLite tells of it. */
export function diskCode(error: unknown): string | undefined {
  const code = systemCode(error);
  return ofSqlite.find(([beginning]) => code?.startsWith(beginning))?.[1] ?? code;
}

/** Turns what a disk refused into a sentence; other errors pass through. */
export function toDiskFailure(error: unknown, { path, option }: Place): unknown {
  switch (diskCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new Failure(`There is no space left on the disk of ${path}.`, {
        remedy: `Free some space, or choose a directory on another disk with ${option}.`,
      });
    case 'EFBIG':
      return new Failure(`The disk of ${path} takes no file as large as one of these.`, {
        remedy: `Choose a directory on another disk with ${option}.`,
      });
    case 'EIO':
      return new Failure(`The disk of ${path} did not take what was written.`, {
        remedy: `Look whether it is full or broken, or choose another one with ${option}.`,
      });
    case 'ENOENT':
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return new Failure(`${path} cannot be written by this user.`, {
        remedy: `Correct its permissions, or choose another directory with ${option}.`,
      });
    case 'ENOTDIR':
    case 'EEXIST':
      return notADirectory({ path, option });
    default:
      return error;
  }
}

export const notADirectory = ({ path, option }: Place): Failure =>
  new Failure(`${path} is not a directory.`, { remedy: `Choose another one with ${option}.` });
