import {
  type Instant,
  type MediaRecord,
  readChanges,
  type Snapshot,
  writeChanges,
} from '@porchlight/shared';
import { expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { generatedHub, hubOptions } from '../../generated-hub/generated-hub.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { changesBetween } from './changes-between.fixture.ts';
import {
  differences,
  digestsBelow,
  type EngineOptions,
  engineOfTest,
  filesBelow,
  neverStops,
} from './engine.fixture.ts';
import { picturesIn } from './picture-cache.fixture.ts';
import { type Delta, deltaFrom } from '../../publisher/delta.ts';
import { sha256 } from '../../publisher/sha256.ts';
import type { Content } from '../../publisher/store/content.ts';
import { isFull } from '../../quality/size.ts';

const [entries, edits, compareEvery] = isFull ? [400, 1_000, 50] : [40, 24, 12];

/** On a busy machine; at full size for hours. */
const patience = { timeout: isFull ? 7_200_000 : 300_000 };

type Surroundings = Pick<EngineOptions, 'clock' | 'ready'>;

/** The tree of a site that is rendered from the beginning. */
async function freshTree(snapshot: Snapshot, around: Surroundings) {
  const fresh = await engineOfTest({ root: await temporaryFolder(), ...around });
  await fresh.takeIn(snapshot);
  fresh.close();
  return digestsBelow(fresh.shown);
}

/** What the publisher makes of the answer of the CMS. */
function pulled(before: Snapshot, after: Snapshot, content: Content): Delta {
  const read = readChanges(writeChanges(changesBetween(before, after), sha256), sha256);
  if (!read.ok) throw new Error(`The changes cannot be read: ${read.problem.code}.`);
  return deltaFrom(read.value, content);
}

/** Whether a picture can be shown: its sizes are made between none and seven edits after it came. */
function someEditsAfter(made: () => number): (record: MediaRecord) => boolean {
  const came = new Map<string, number>();
  return ({ sha256 }) => {
    const since = came.get(sha256) ?? made();
    came.set(sha256, since);
    return made() - since >= Number.parseInt(sha256.slice(0, 2), 16) % 8;
  };
}

test(
  'a site that followed every edit is, byte for byte, the one rendered anew',
  patience,
  async () => {
    const seed = isFull ? String(Math.random()) : 'identity';
    const { snapshot: first } = await generatedHub(hubOptions({ entries, seed: 7, pictures: 8 }));
    let clock: Instant = referenceMoment;
    let made = 0;
    const around: Surroundings = {
      clock: () => clock,
      ready: picturesIn(
        await temporaryFolder(),
        someEditsAfter(() => made),
      ),
    };
    const followed = await engineOfTest({ root: await temporaryFolder(), ...around });
    await followed.takeIn(first);
    let last = first;
    for (const { edit, state } of editedBy(seed, stateOf(first, clock), edits)) {
      clock = renderMoment(state);
      const snapshot = snapshotOf(state);
      made += 1;
      await followed.engine.publish(pulled(last, snapshot, followed.works.content), neverStops);
      last = snapshot;
      if (made % compareEvery !== 0) continue;
      const different = differences(
        await digestsBelow(followed.shown),
        await freshTree(last, around),
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
