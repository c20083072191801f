import { Failure } from '../terminal/failure.ts';
import type { DataDirectory } from './layout.ts';

/** Brings a directory from one format to the next. */
export type Migration = (data: DataDirectory) => Promise<void>;

export interface Formats {
  readonly current: number;
  /** The migration that leaves each older format. */
  readonly migrations: ReadonlyMap<number, Migration>;
}

/**
 * The format of this Porchlight. It rises whenever an older one could no longer read what this one
 * writes. Format 1 is the first, so there is none to leave.
 */
export const formats: Formats = { current: 1, migrations: new Map() };

/** `what` was written by a Porchlight that is newer than this one. */
export const newerFormat = (what: string, format: number, remedy: string): Failure =>
  new Failure(
    `${what} was written by a newer Porchlight (data format ${format}; this one reads ${formats.current}).`,
    { remedy },
  );
