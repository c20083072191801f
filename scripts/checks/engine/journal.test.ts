import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import type { Instant, Snapshot } from '@porchlight/shared';
import { beforeAll, describe, expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import type { Disk } from '../../publisher/tree/disk.ts';
import { smallHub, differences, digestsBelow, openEngine } from './engine.fixture.ts';
import { failingDisk, type Trouble } from './failing-disk.fixture.ts';
import { isFull } from '../../quality/size.ts';

/** A small site before and after a few edits at once: files come, change and go. */
let root: string;
let base: string;
let before: Snapshot;
let after: Snapshot;
let later: Instant;
let [old, now]: readonly Readonly<Record<string, string>>[] = [];
let stepCount: number;

beforeAll(async () => {
  root = await temporaryFolder();
  base = join(root, 'base');
  before = await smallHub(3);
  const first = await openEngine({ root: base, clock: () => referenceMoment });
  await first.takeIn(before);
  await first.works.journal.settle();
  first.close();
  old = await digestsBelow(join(base, 'site', 'current'));
  const edits = [...editedBy('journal', stateOf(before, referenceMoment), 8)];
  const last = edits.at(-1)?.state;
  if (last === undefined) throw new Error('There are no edits.');
  [after, later] = [snapshotOf(last), renderMoment(last)];
  const { disk, steps } = failingDisk(Infinity, { kind: 'crash' });
  const whole = await publishOn('whole', disk);
  stepCount = steps();
  now = await digestsBelow(whole.shown);
});

/** Publishes the edits on a copy of the first site, and waits until they would last. */
async function publishOn(name: string, disk: Disk) {
  const copy = join(root, name);
  await cp(base, copy, { recursive: true, verbatimSymlinks: true });
  const opened = await openEngine({ root: copy, clock: () => later, disk });
  const publish = async (): Promise<void> => {
    await opened.publish(before, after);
    await opened.works.journal.settle();
  };
  const failure = await publish().then(
    () => undefined,
    (error: unknown) => error,
  );
  return { ...opened, root: copy, failure, publish };
}

/** Files that are neither what they were nor what they are to be. */
const halves = (tree: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(tree).filter((path) => tree[path] !== old?.[path] && tree[path] !== now?.[path]);

/** Every step at full size, as many as are given in the everyday run. */
const chosen = (count: number): readonly number[] => {
  const all = Array.from({ length: stepCount }, (_, index) => index + 1);
  return isFull ? all : all.filter((step) => step % Math.ceil(stepCount / count) === 1);
};

describe('at whatever step of the disk', { timeout: isFull ? 7_200_000 : 300_000 }, () => {
  test('a crash leaves old and new files, each whole, and the next start finishes or forgets', async () => {
    for (const step of chosen(6)) {
      const crashed = await publishOn(`crash-${step}`, failingDisk(step, { kind: 'crash' }).disk);
      expect(crashed.failure, `step ${step}`).toBeDefined();
      crashed.close();
      expect(halves(await digestsBelow(crashed.shown)), `step ${step}`).toEqual([]);
      const next = await openEngine({ root: crashed.root, clock: () => later });
      const recovered = next.works.runs.pending() !== undefined;
      await next.works.journal.recover();
      const tree = await digestsBelow(next.shown);
      // What was decided is finished; what was not has changed nothing, or had all of it behind it.
      const isOld = !recovered && differences(tree, old ?? {}).length === 0;
      expect(differences(tree, (isOld ? old : now) ?? {}), `step ${step}`).toEqual([]);
      await next.publish(before, after);
      await next.works.journal.settle();
      expect(differences(await digestsBelow(next.shown), now ?? {}), `step ${step}`).toEqual([]);
      next.close();
      await rm(crashed.root, { recursive: true, force: true });
    }
  });

  test.for<Trouble>([
    { kind: 'error', code: 'ENOSPC' },
    { kind: 'error', code: 'EIO' },
  ])('an error ($code) is followed by the whole of it, in the same process', async (trouble) => {
    for (const step of chosen(3)) {
      const failing = await publishOn(`error-${step}`, failingDisk(step, trouble).disk);
      expect(halves(await digestsBelow(failing.shown)), `step ${step}`).toEqual([]);
      if (failing.failure !== undefined) await failing.publish();
      expect(differences(await digestsBelow(failing.shown), now ?? {}), `step ${step}`).toEqual([]);
      failing.close();
      await rm(failing.root, { recursive: true, force: true });
    }
  });
});
