import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { open } from 'node:fs/promises';

import { systemCode } from '../../terminal/failure.ts';

/**
 * What the publisher asks of the disk, each in one step that happens or fails. Tests give one that
 * fails or stops at a chosen step.
 */
export interface Disk {
  readonly exists: (path: string) => boolean;
  readonly read: (path: string) => Uint8Array;
  readonly readLink: (path: string) => string;
  readonly names: (folder: string) => readonly string[];
  readonly makeFolder: (path: string) => void;
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** A second name for a file; a copy where the disk has no such names. */
  readonly link: (from: string, to: string) => void;
  readonly symlink: (target: string, path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes whatever is there. */
  readonly remove: (path: string) => void;
  /** When the bytes of a file were last changed, as far as anybody is told. */
  readonly modifiedMs: (path: string) => number;
  readonly setModified: (path: string, ms: number) => void;
  readonly removeEmptyFolder: (path: string) => void;
  /** Makes a file or a folder's names last through a power cut. */
  readonly sync: (path: string) => Promise<void>;
  /** The same, before anything else is done. */
  readonly syncNow: (path: string) => void;
}

export const realDisk: Disk = {
  exists: isThere,
  read: (path) => readFileSync(path),
  readLink: (path) => readlinkSync(path),
  names: (folder) => readdirSync(folder),
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  write: (path, bytes) => writeFileSync(path, bytes),
  link: (from, to) => {
    try {
      linkSync(from, to);
    } catch (error) {
      // Links cannot cross disks, and some file systems have none.
      if (!['EXDEV', 'EPERM', 'EMLINK'].includes(systemCode(error) ?? '')) throw error;
      writeFileSync(to, readFileSync(from), { flag: 'wx' });
    }
  },
  symlink: (target, path) => symlinkSync(target, path),
  rename: renameSync,
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  modifiedMs: (path) => statSync(path).mtimeMs,
  setModified: (path, ms) => utimesSync(path, ms / 1000, ms / 1000),
  removeEmptyFolder: (path) => rmdirSync(path),
  sync: async (path) => {
    const file = await open(path, 'r');
    try {
      await file.sync();
    } finally {
      await file.close();
    }
  },
  syncNow: (path) => {
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
};

/** A disk that does not answer is no disk without the file. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if (systemCode(error) === 'ENOTDIR') return false;
    throw error;
  }
}
