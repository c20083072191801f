import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Instant, Snapshot } from '@porchlight/shared';
import { afterEach, expect, test } from 'vitest';

import { editedBy } from '../../bench/generate/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../bench/generate/edits/hub-state.ts';
import { generatedHub, hubOptions } from '../../bench/generate/generated-hub.ts';
import { referenceMoment } from '../../bench/generate/moments.ts';
import { temporaryFolder } from '../../processes/real-machine.fixture.ts';
import { pin, rollBack, unpin } from '../../publisher/engine/rollback.ts';
import { readFact } from '../../publisher/store/facts.ts';
import {
  deltaBetween,
  differences,
  digestsBelow,
  neverStops,
  openEngine,
} from './engine.fixture.ts';

const patience = { timeout: 180_000 };

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A small site after a number of edits, with what the tree was after each run. */
async function editedSite(edits: number) {
  const root = await temporaryFolder();
  folders.push(root);
  const options = hubOptions({ entries: 20, seed: 5, pictures: 0, locales: ['en'] });
  const { snapshot: first } = await generatedHub(options);
  let clock: Instant = referenceMoment;
  const opened = await openEngine({ root, clock: () => clock });
  await opened.takeIn(first);
  const trees = new Map<number, Readonly<Record<string, string>>>();
  const note = async (): Promise<void> => {
    await opened.works.journal.settle();
    trees.set(opened.works.runs.last()?.run ?? 0, await digestsBelow(opened.shown));
  };
  await note();
  let last: Snapshot = first;
  for (const { state } of editedBy('rollback', stateOf(first, clock), edits)) {
    clock = renderMoment(state);
    const snapshot = snapshotOf(state);
    await opened.engine.publish(deltaBetween(last, snapshot), neverStops);
    last = snapshot;
    await note();
  }
  return { ...opened, trees, last, root, clock: () => clock };
}

test(
  'every run that is kept can be gone back to, and the site stays there until it is unpinned',
  patience,
  async () => {
    const site = await editedSite(6);
    const { works, engine, shown, trees, last } = site;
    const newest = trees.get(Math.max(...trees.keys())) ?? {};
    for (const [run, tree] of trees) {
      await rollBack(works, run);
      expect(differences(await digestsBelow(shown), tree), `back to ${run}`).toEqual([]);
      expect(readFact(works.store, 'pin')).toBe(run);
      // What is published waits.
      expect(await engine.publish(deltaBetween(last, last), neverStops)).toBeUndefined();
      expect(differences(await digestsBelow(shown), tree)).toEqual([]);
    }
    expect(unpin(works)).toBe(Math.max(...trees.keys()));
    await engine.publish(undefined, neverStops);
    expect(differences(await digestsBelow(shown), newest)).toEqual([]);
    site.close();
  },
);

test('going back brings back the very files, with their times', patience, async () => {
  const site = await editedSite(0);
  const { works, engine, shown, last } = site;
  const file = join(shown, 'index.html');
  const before = await stat(file);
  const renamed = {
    ...last,
    head: { ...last.head, number: last.head.number + 1, at: site.clock() },
    documents: last.documents.map((record) => {
      const document = record as { readonly type: string; readonly fields: object };
      return document.type === 'hub-page'
        ? { ...document, fields: { ...document.fields, title: 'Another name' } }
        : document;
    }),
  };
  await engine.publish(deltaBetween(last, renamed), neverStops);
  const [first] = works.runs.all().slice(-1);
  await rollBack(works, first?.run);
  const after = await stat(file);
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  site.close();
});

test(
  'new code is gone back from by the link alone, and unpinning renders with the new code',
  patience,
  async () => {
    const site = await editedSite(1);
    const old = await digestsBelow(site.shown);
    site.close();
    const renewed = await openEngine({ root: site.root, clock: site.clock, code: 'new code' });
    const released = await renewed.engine.publish(undefined, neverStops);
    expect(released?.run.kind).toBe('full');
    await renewed.works.journal.settle();
    const fresh = await digestsBelow(renewed.shown);
    await rollBack(renewed.works, undefined);
    expect(differences(await digestsBelow(renewed.shown), old)).toEqual([]);
    unpin(renewed.works);
    await renewed.engine.publish(undefined, neverStops);
    expect(differences(await digestsBelow(renewed.shown), fresh)).toEqual([]);
    renewed.close();
  },
);

test('a run that is not kept, or a site that is not there, is a sentence', patience, async () => {
  const site = await editedSite(1);
  await expect(rollBack(site.works, 99)).rejects.toThrow('Run 99 is not kept (kept are 1 to 2).');
  expect(readFact(site.works.store, 'pin')).toBeUndefined();
  expect(pin(site.works)).toBe(2);
  site.close();
  const root = await temporaryFolder();
  folders.push(root);
  const empty = await openEngine({ root, clock: () => referenceMoment });
  await expect(rollBack(empty.works, undefined)).rejects.toThrow('There is no earlier run.');
  expect(() => pin(empty.works)).toThrow('There is no site to keep yet.');
  empty.close();
});
