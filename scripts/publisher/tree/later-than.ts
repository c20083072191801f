import type { Disk } from './disk.ts';

/** HTTP tells times by the second. */
const secondMs = 1_000;

/**
 * Makes a file that takes the place of another a later one: who saw the other asks for what was
 * modified since, and caches hold the two apart by that alone. It stays the same file.
 */
export function makeLater(
  disk: Pick<Disk, 'exists' | 'modifiedMs' | 'setModified'>,
  file: string,
  than: string,
): void {
  if (!disk.exists(file) || !disk.exists(than)) return;
  const seenMs = disk.modifiedMs(than);
  if (Math.floor(disk.modifiedMs(file) / secondMs) > Math.floor(seenMs / secondMs)) return;
  disk.setModified(file, seenMs + secondMs);
}
