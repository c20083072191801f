import type { Instant, Snapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { editedBy } from '../../bench/generate/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../bench/generate/edits/hub-state.ts';
import { generatedHub, hubOptions } from '../../bench/generate/generated-hub.ts';
import { referenceMoment } from '../../bench/generate/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { differences, digestsBelow, engineOfTest, filesBelow } from './engine.fixture.ts';
import { isFull } from '../../quality/size.ts';

const [entries, edits, compareEvery] = isFull ? [400, 1_000, 50] : [40, 24, 12];

/** On a busy machine; at full size for hours. */
const patience = { timeout: isFull ? 7_200_000 : 300_000 };

/** The tree of a site that is rendered from the beginning. */
async function freshTree(snapshot: Snapshot, clock: () => Instant) {
  const fresh = await engineOfTest({ root: await temporaryFolder(), clock });
  await fresh.takeIn(snapshot);
  fresh.close();
  return digestsBelow(fresh.shown);
}

test(
  'a site that followed every edit is, byte for byte, the one rendered anew',
  patience,
  async () => {
    const seed = isFull ? String(Math.random()) : 'identity';
    const { snapshot: first } = await generatedHub(hubOptions({ entries, seed: 7, pictures: 0 }));
    let clock: Instant = referenceMoment;
    const followed = await engineOfTest({ root: await temporaryFolder(), clock: () => clock });
    await followed.takeIn(first);
    let last = first;
    let made = 0;
    for (const { edit, state } of editedBy(seed, stateOf(first, clock), edits)) {
      clock = renderMoment(state);
      const snapshot = snapshotOf(state);
      await followed.publish(last, snapshot);
      last = snapshot;
      made += 1;
      if (made % compareEvery !== 0) continue;
      const different = differences(
        await digestsBelow(followed.shown),
        await freshTree(last, () => clock),
      );
      expect(different, `after edit ${made} of seed ${seed}, ${edit.kind}`).toEqual([]);
    }
    expect(followed.works.ledger.problems()).toEqual([]);
  },
);

test(
  'what an edit does not change stays the same file: inode, time and so the ETag',
  patience,
  async () => {
    const { snapshot: first } = await generatedHub(hubOptions({ entries, seed: 8, pictures: 0 }));
    let clock: Instant = referenceMoment;
    const opened = await engineOfTest({ root: await temporaryFolder(), clock: () => clock });
    await opened.takeIn(first);
    let last = first;
    let before = await filesBelow(opened.shown);
    for (const { state } of editedBy('files', stateOf(first, clock), isFull ? 200 : 15)) {
      clock = renderMoment(state);
      const snapshot = snapshotOf(state);
      await opened.publish(last, snapshot);
      last = snapshot;
      const after = await filesBelow(opened.shown);
      const touched = [...after].filter(([path, { file, digest }]) => {
        const old = before.get(path);
        return old !== undefined && old.digest === digest && old.file !== file;
      });
      expect(touched.map(([path]) => path)).toEqual([]);
      before = after;
    }
  },
);
