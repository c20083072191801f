import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure, systemCode } from '../terminal/failure.ts';
import { copyFile, type Digest, digestOf } from './copied-file.ts';
import { type ListedFile, places } from './file-list.ts';

export interface Staging {
  /** The folder of a backup. */
  readonly from: string;
  readonly to: string;
  readonly stop: AbortSignal;
}

/**
 * Copies files of a backup to where they are restored from. What was copied is what is compared with
 * the list, so nothing else is ever put in place. Every fault is named, then it is refused.
 */
export async function stageFiles(
  files: readonly ListedFile[],
  { from, to, stop }: Staging,
): Promise<void> {
  await mkdir(join(to, places.uploads), { recursive: true });
  const faults: string[] = [];
  for (const file of files) {
    await mkdir(dirname(join(to, file.path)), { recursive: true });
    const [source, target] = [join(from, file.path), join(to, file.path)];
    const copied = await copyFile(source, target, stop, modeOf(file)).catch(undefinedIfUnreadable);
    faults.push(...faultsOf(file, copied));
  }
  if (faults.length > 0) throw damagedBackup(from, faults);
}

/** Somebody may have opened the data directory to others; the database is none of theirs. */
const modeOf = ({ path }: ListedFile): number => (path === places.database ? 0o600 : 0o644);

/** The same without copying, for what is read from the backup itself. */
export async function proveFiles(
  files: readonly ListedFile[],
  { from, stop }: Omit<Staging, 'to'>,
): Promise<void> {
  const faults: string[] = [];
  for (const file of files) {
    const found = await digestOf(join(from, file.path), stop).catch(undefinedIfUnreadable);
    faults.push(...faultsOf(file, found));
  }
  if (faults.length > 0) throw damagedBackup(from, faults);
}

function faultsOf({ path, bytes, sha256 }: ListedFile, found: Digest | undefined): string[] {
  if (found === undefined) return [`${path} is missing.`];
  const isAsListed = found.bytes === bytes && found.sha256 === sha256;
  return isAsListed ? [] : [`${path} is not what was backed up.`];
}

function undefinedIfUnreadable(error: unknown): undefined {
  const isMissing = ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(systemCode(error) ?? '');
  if (isMissing || (error as NodeJS.ErrnoException).syscall === 'read') return undefined;
  throw error;
}

const shown = 10;

/** A backup whose files are not those of its list. */
function damagedBackup(folder: string, faults: readonly string[]): Failure {
  const more = faults.length > shown ? [`... and ${faults.length - shown} more.`] : [];
  return new Failure(`The backup ${folder} is damaged.`, {
    remedy: 'Restore another one; nothing was changed.',
    output: [...faults.slice(0, shown), ...more].join('\n'),
  });
}
