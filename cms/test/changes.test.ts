import { readChanges } from '@porchlight/shared';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';

import { type Hub, startHub } from './hub.ts';
import { edit, edits, firstContent } from './random-edits.ts';
import { applied, asRead, type Held, heldFrom } from './reader.ts';
import { sha256 } from './sha256.ts';
import { isFull } from '../../scripts/quality/size.ts';

let hub: Hub | undefined;
afterEach(async () => {
  await hub?.stop();
  hub = undefined;
});

const runs = isFull ? { numRuns: 20 } : { numRuns: 2 };
const perRun = isFull ? 200 : 75;

/** What the reader holds after it asked for changes once more. */
async function caughtUp({ get }: Hub, held: Held): Promise<Held> {
  const answer = await get(`/api/export/changes?after=${held.number}&at=${held.at}`);
  const read = readChanges(await answer.text(), sha256);
  if (!read.ok) throw new Error(`${answer.status}: ${JSON.stringify(read.problem)}`);
  return applied(held, read.value);
}

test(
  'who applies changes holds what a snapshot has, whatever was edited',
  { timeout: isFull ? 1_200_000 : 240_000 },
  () =>
    fc.assert(
      fc.asyncProperty(
        edits(perRun),
        fc.array(fc.nat(3), { minLength: perRun, maxLength: perRun }),
        async (all, pauses) => {
          await hub?.stop();
          hub = await startHub();
          await firstContent(hub);
          let held = heldFrom(await hub.snapshot());
          const done: string[] = [];
          for (const [index, each] of all.entries()) {
            done.push(await edit(hub, each));
            // Now and then the reader sleeps through some edits.
            if (pauses[index] !== 0) continue;
            held = await caughtUp(hub, held);
            const newest = heldFrom(await hub.snapshot());
            expect({ ...asRead(held), done }).toEqual({ ...asRead(newest), done });
          }
          expect(await hub.audit()).toBe(0);
        },
      ),
      { ...runs, endOnFailure: true },
    ),
);
