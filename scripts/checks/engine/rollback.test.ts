import type { Stats } from 'node:fs';
import { appendFile, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

import type { Instant, Snapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { journalOf } from '../../publisher/engine/journal.ts';
import { hasRelease, pin, rollBack, unpin } from '../../publisher/engine/rollback.ts';
import { readFact } from '../../publisher/store/facts.ts';
import { type Disk, realDisk } from '../../publisher/tree/disk.ts';
import { shownRelease } from '../../publisher/tree/release-link.ts';
import { differences, digestsBelow, engineOfTest, smallHub } from './engine.fixture.ts';
import { documentOf, edited, engineIn, first, freshSite } from './small-site.fixture.ts';

const patience = { timeout: 180_000 };
const article = documentOf('news-article');

/** A small site after a number of edits, with what the tree was after each run. */
async function editedSite(edits: number, assets?: ReadonlyMap<string, Uint8Array>) {
  const root = await temporaryFolder();
  const start = await smallHub(5);
  let clock: Instant = referenceMoment;
  const opened = await engineOfTest({ root, clock: () => clock, ...(assets && { assets }) });
  await opened.takeIn(start);
  const trees = new Map<number, Readonly<Record<string, string>>>();
  const note = async (): Promise<void> => {
    await opened.works.journal.settle();
    trees.set(opened.works.runs.last()?.run ?? 0, await digestsBelow(opened.shown));
  };
  await note();
  let last = start;
  for (const { state } of editedBy('rollback', stateOf(start, clock), edits)) {
    clock = renderMoment(state);
    const snapshot = snapshotOf(state);
    await opened.publish(last, snapshot);
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
    const { works, publish, goOn, shown, trees, last } = site;
    const newest = trees.get(Math.max(...trees.keys())) ?? {};
    for (const [run, tree] of trees) {
      await rollBack(works, run);
      expect(differences(await digestsBelow(shown), tree), `back to ${run}`).toEqual([]);
      expect(readFact(works.store, 'pin')).toBe(run);
      // What is published waits.
      expect(await publish(last, last)).toBeUndefined();
      expect(differences(await digestsBelow(shown), tree)).toEqual([]);
    }
    expect(unpin(works)).toBe(Math.max(...trees.keys()));
    await goOn();
    expect(differences(await digestsBelow(shown), newest)).toEqual([]);
  },
);

test(
  'going back brings back the very files, as newer ones than what readers saw',
  patience,
  async () => {
    const site = await editedSite(0);
    const { works, publish, shown, last } = site;
    const file = join(shown, 'index.html');
    const before = await stat(file);
    const renamed = {
      ...last,
      head: { ...last.head, number: last.head.number + 1, at: site.clock() },
      documents: last.documents.map((record) => {
        const document = record as { readonly type: string; readonly fields: object };
        return document.type === 'site-settings'
          ? { ...document, fields: { ...document.fields, name: 'Another name' } }
          : document;
      }),
    };
    await publish(last, renamed);
    const seen = await stat(file);
    expect(seen.ino).not.toBe(before.ino);
    const [first] = works.runs.all().slice(-1);
    await rollBack(works, first?.run);
    const after = await stat(file);
    expect(after.ino).toBe(before.ino);
    expect(wholeSecond(after)).toBe(wholeSecond(seen) + 1);
  },
);

/** As HTTP tells it. */
const wholeSecond = ({ mtimeMs }: Stats): number => Math.floor(mtimeMs / 1000);

test(
  'new code is gone back from by the link alone, and unpinning renders with the new code',
  patience,
  async () => {
    const script = (code: string) => new Map([['of-the-code.js', new TextEncoder().encode(code)]]);
    const site = await editedSite(1, script('old'));
    const old = await digestsBelow(site.shown);
    site.close();
    const renewed = await engineOfTest({
      root: site.root,
      clock: site.clock,
      code: 'new code',
      assets: script('new'),
    });
    const released = await renewed.goOn();
    expect(released?.run.kind).toBe('full');
    await renewed.works.journal.settle();
    const fresh = await digestsBelow(renewed.shown);
    const file = join(renewed.shown, 'of-the-code.js');
    const seen = await stat(file);
    await rollBack(renewed.works, undefined);
    expect(differences(await digestsBelow(renewed.shown), old)).toEqual([]);
    expect(wholeSecond(await stat(file))).toBe(wholeSecond(seen) + 1);
    unpin(renewed.works);
    await renewed.goOn();
    expect(differences(await digestsBelow(renewed.shown), fresh)).toEqual([]);
  },
);

test('a run that is not kept, or a site that is not there, is a sentence', patience, async () => {
  const site = await editedSite(1);
  await expect(rollBack(site.works, 99)).rejects.toThrow('Run 99 is not kept (kept are 1 to 2).');
  expect(readFact(site.works.store, 'pin')).toBeUndefined();
  expect(pin(site.works)).toBe(2);
  site.close();
  const root = await temporaryFolder();
  const empty = await engineOfTest({ root, clock: () => referenceMoment });
  await expect(rollBack(empty.works, undefined)).rejects.toThrow('There is no earlier run.');
  expect(() => pin(empty.works)).toThrow('There is no site to keep yet.');
});

test(
  'going back again goes further back, not forward to what was gone back from',
  patience,
  async () => {
    const site = await editedSite(3);
    const { works, shown, trees } = site;
    for (const run of [3, 2, 1]) {
      await rollBack(works, undefined);
      expect(readFact(works.store, 'pin')).toBe(run);
      expect(
        differences(await digestsBelow(shown), trees.get(run) ?? {}),
        `back to ${run}`,
      ).toEqual([]);
    }
    await expect(rollBack(works, undefined)).rejects.toThrow('There is no earlier run');
  },
);

test('a run whose release is gone is told from one that is not kept', patience, async () => {
  const site = await freshSite();
  const { layout } = site.works.place;
  const old = layout.release(shownRelease(site.works.place) ?? '');
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  await renewed.goOn();
  await rm(old, { recursive: true });
  await expect(rollBack(renewed.works, 1)).rejects.toThrow(
    'Run 1 cannot be gone back to: its release is no longer there.',
  );
  const all = renewed.works.runs.all();
  expect(all.map((run) => [run.run, hasRelease(renewed.works, run)])).toEqual([
    [2, true],
    [1, false],
  ]);
});

test('going back past a repair brings no damage back, and no gap', patience, async () => {
  const site = await freshSite();
  await site.publish(first, edited(first, article, { title: 'Another title' }));
  const right = await digestsBelow(site.shown);
  await appendFile(join(site.shown, 'index.html'), ' ');
  expect((await site.audit())?.repair).toMatchObject({ kind: 'repair', files: 1 });
  await rollBack(site.works, 2);
  expect(differences(await digestsBelow(site.shown), right)).toEqual([]);
  unpin(site.works);
  const untouched = await freshSite();
  await rollBack(site.works, 1);
  expect(differences(await digestsBelow(site.shown), await digestsBelow(untouched.shown))).toEqual(
    [],
  );
});

test.for(['pin', 'rollback'] as const)(
  'a %s while everything is rendered is not overridden',
  patience,
  async (how) => {
    const site = await freshSite();
    await site.publish(first, edited(first, article, { title: 'Another title' }));
    const shown = shownRelease(site.works.place);
    site.close();
    const { root } = site;
    const beside = await engineIn(root);
    const done: unknown[] = [];
    const meanwhile: (() => unknown)[] = [
      () => (how === 'pin' ? pin(beside.works) : rollBack(beside.works, 1)),
    ];
    const renewed = await engineIn(root, 'new code', {
      ...realDisk,
      makeFolder: (path) => {
        realDisk.makeFolder(path);
        // The new release is begun: somebody else acts before it is rendered.
        if (path.includes(`${sep}releases${sep}`)) done.push(meanwhile.pop()?.());
      },
    });
    expect(await renewed.goOn()).toBeUndefined();
    await Promise.all(done);
    expect(shownRelease(renewed.works.place)).toBe(shown);
    unpin(beside.works);
    expect((await renewed.goOn())?.run.kind).toBe('full');
    expect(shownRelease(renewed.works.place)).not.toBe(shown);
  },
);

test(
  'a store that is made again does not go back to the bytes of the one before',
  patience,
  async () => {
    const site = await freshSite();
    const titled = (before: Snapshot, title: string) => edited(before, article, { title });
    const secret = titled(first, 'A title that was withdrawn');
    const third = titled(secret, 'Third');
    await site.publish(first, secret);
    await site.publish(secret, third);
    site.close();
    const { root } = site;
    for (const suffix of ['', '-wal', '-shm'])
      await rm(join(root, `publisher.db${suffix}`), { force: true });
    const again = await engineIn(root);
    await again.takeIn(third);
    const fourth = titled(third, 'Fourth');
    await again.publish(third, fourth);
    const right = await digestsBelow(again.shown);
    await again.publish(fourth, titled(fourth, 'Fifth'));
    await rollBack(again.works, 2);
    expect(differences(await digestsBelow(again.shown), right)).toEqual([]);
  },
);

test(
  'what is laid out to go back lasts before that is decided, and before anything is replaced',
  patience,
  async () => {
    const site = await freshSite();
    await site.publish(first, edited(first, article, { title: 'Another title' }));
    const steps: string[] = [];
    const noting =
      <Given extends readonly unknown[]>(name: string, act: (...given: Given) => void) =>
      (...given: Given): void => {
        steps.push(name);
        act(...given);
      };
    const { root } = site;
    site.close();
    const disk = {
      ...realDisk,
      link: noting('link', realDisk.link),
      rename: noting('rename', realDisk.rename),
      syncNow: noting('sync', realDisk.syncNow),
    };
    const again = await engineIn(root, 'code', disk);
    await rollBack(again.works, undefined);
    const [links, syncs, renames] = ['link', 'sync', 'rename'].map((name) => steps.indexOf(name));
    expect([links, syncs, renames].toSorted((a = 0, b = 0) => a - b)).toEqual([
      links,
      syncs,
      renames,
    ]);
  },
);

test('a way back that the disk refuses leaves the site where it was kept', patience, async () => {
  const site = await freshSite();
  await site.publish(first, edited(first, article, { title: 'Other words' }));
  const pinned = join(site.root, 'pinned');
  const { layout, disk } = site.works.place;
  const full: Disk = {
    ...disk,
    makeFolder: () => {
      throw new Error('ENOSPC');
    },
  };
  const refused = { ...site.works, journal: journalOf(site.works.store, { layout, disk: full }) };
  await expect(rollBack(refused, 1)).rejects.toThrow('ENOSPC');
  expect(disk.exists(pinned)).toBe(false);
  pin(site.works);
  await expect(rollBack(refused, 1)).rejects.toThrow('ENOSPC');
  expect(readFact(site.works.store, 'pin')).toBe(2);
  expect(String(disk.read(pinned))).toBe('2\n');
});
