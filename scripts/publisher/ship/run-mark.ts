import { exitCodes, Failure } from '../../terminal/failure.ts';
import { OtherVersion, type Store } from '../store/database.ts';
import { storeIdOf } from '../store/store-id.ts';

/** A run as other tools name it: `44@5f0c9d3e21b7`. A store that is made anew counts from 1 again. */
export type RunMark = `${number}@${string}`;

/** @throws an OtherVersion when no publisher of this version has opened the store yet */
export function markOf(store: Store, run: number): RunMark {
  const id = storeIdOf(store);
  if (id === undefined) throw new OtherVersion(store.name);
  return `${run}@${id}`;
}

/**
 * The run that a mark names; undefined when it is one of another store, or a bare number.
 *
 * @throws a Failure when it is no mark at all
 */
export function runOfMark(store: Store, text: string): number | undefined {
  const run = /^(\d{1,15})(?:@[0-9a-f]+)?$/.exec(text)?.[1];
  if (run === undefined)
    throw new Failure(`"${text}" is not a run.`, {
      remedy: 'Give what stands behind "# run" in the first line of a list.',
      exitCode: exitCodes.wrongUse,
    });
  return markOf(store, Number(run)) === text ? Number(run) : undefined;
}
