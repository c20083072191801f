import { type Disk, realDisk } from '../../publisher/tree/disk.ts';

/** What happens at the chosen step, and from then on. */
export type Trouble =
  /** Once, as a disk that is full or broken does; then it works again. */
  | { readonly kind: 'error'; readonly code: 'ENOSPC' | 'EIO' | 'EROFS' }
  /** The process is gone: nothing reaches the disk any more. */
  | { readonly kind: 'crash' };

/** Fails as the rest do, but as a promise. */
async function syncAfter(step: () => void, path: string): Promise<void> {
  step();
  await realDisk.sync(path);
}

export class Crash extends Error {}

/** A disk on which the step with a number fails; `steps()` says how many were taken. */
export function failingDisk(
  at: number,
  trouble: Trouble,
): { readonly disk: Disk; readonly steps: () => number } {
  let taken = 0;
  let isGone = false;
  const step = (): void => {
    if (isGone) throw new Crash('The process is gone.');
    taken += 1;
    if (taken !== at) return;
    if (trouble.kind === 'error')
      throw Object.assign(new Error(`${trouble.code}: at step ${at}`), { code: trouble.code });
    isGone = true;
    throw new Crash('The process ends here.');
  };
  const changes: readonly (keyof Disk)[] = [
    'makeFolder',
    'write',
    'link',
    'symlink',
    'rename',
    'remove',
    'setModified',
    'removeEmptyFolder',
    'sync',
    'syncNow',
  ];
  const guarded = Object.fromEntries(
    changes.map((name) => [
      name,
      (...given: readonly string[]) => {
        if (name === 'sync') return syncAfter(step, given[0] ?? '');
        step();
        return (realDisk[name] as (...given: readonly string[]) => unknown)(...given);
      },
    ]),
  );
  return { disk: { ...realDisk, ...guarded }, steps: () => taken };
}
