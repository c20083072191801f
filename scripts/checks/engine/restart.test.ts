import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { type ChangeRecord, instantFromMillis, millisOf, type Snapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import type { Works } from '../../publisher/engine/works.ts';
import { realDisk } from '../../publisher/tree/disk.ts';
import { differences, digestsBelow, engineOfTest, filesBelow, smallHub } from './engine.fixture.ts';
import { picturesIn } from './picture-cache.fixture.ts';
import { engineIn, freshSite } from './small-site.fixture.ts';
import { failingDisk } from './failing-disk.fixture.ts';

const patience = { timeout: 180_000 };

const clock = () => referenceMoment;

/** The same hub under another domain, which is in every calendar. */
const moved = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  head: {
    ...snapshot.head,
    number: snapshot.head.number + 1,
    site: { ...snapshot.head.site, uidDomain: 'elsewhere.example' },
  },
});

test(
  'a site that died while everything was rendered is rendered by the next start',
  patience,
  async () => {
    const before = await smallHub(11);
    const after = moved(before);
    const root = await temporaryFolder();
    const first = await engineOfTest({ root, clock });
    await first.takeIn(before);
    await first.works.journal.settle();
    first.close();

    const dying = await engineOfTest({ root, clock, disk: failingDisk(9, { kind: 'crash' }).disk });
    const publishing = dying.publish(before, after);
    await expect(publishing).rejects.toThrow('The process ends here.');
    dying.close();

    const next = await engineOfTest({ root, clock });
    // The CMS has nothing new to tell: the store took it in before the crash.
    await next.goOn();
    const fresh = await engineOfTest({ root: await temporaryFolder(), clock });
    await fresh.takeIn(after);
    expect(differences(await digestsBelow(next.shown), await digestsBelow(fresh.shown))).toEqual(
      [],
    );
  },
);

test(
  'a picture that became ready while nobody published is shown by the next start',
  patience,
  async () => {
    const snapshot = await smallHub(11, 3);
    const root = await temporaryFolder();
    const without = await engineOfTest({ root, clock });
    await without.takeIn(snapshot);
    await without.works.journal.settle();
    without.close();

    const ready = picturesIn(await temporaryFolder());
    const next = await engineOfTest({ root, clock, ready });
    await next.goOn();
    await expectWithPictures(next.shown, snapshot, ready);
  },
);

test('pictures whose new names a power cut took are laid out again', patience, async () => {
  const snapshot = await smallHub(11, 2);
  const root = await temporaryFolder();
  const ready = picturesIn(await temporaryFolder());
  const none = () => ready([]);
  const first = await engineOfTest({ root, clock, ready: none });
  await first.takeIn(snapshot);
  await first.works.journal.settle();
  first.close();

  const rename = (): never => {
    throw new Error('The power is gone.');
  };
  const dying = await engineOfTest({ root, clock, ready, disk: { ...realDisk, rename } });
  await expect(dying.goOn()).rejects.toThrow('The power is gone.');
  dying.close();
  await rm(join(root, 'site', 'aside'), { recursive: true });

  const next = await engineOfTest({ root, clock, ready });
  await next.goOn();
  await expectWithPictures(next.shown, snapshot, ready);
});

/** The site is the one rendered anew, and has pictures. */
async function expectWithPictures(shown: string, snapshot: Snapshot, ready: Works['ready']) {
  const fresh = await engineOfTest({ root: await temporaryFolder(), clock, ready });
  await fresh.takeIn(snapshot);
  const tree = await digestsBelow(shown);
  expect(Object.keys(tree).filter((path) => path.startsWith('media/')).length).toBeGreaterThan(0);
  expect(differences(tree, await digestsBelow(fresh.shown))).toEqual([]);
}

test(
  'a snapshot of another log leaves nothing of the changes of the one before',
  patience,
  async () => {
    const before = await smallHub(11);
    const change: ChangeRecord = {
      number: 999_999,
      at: referenceMoment,
      type: 'event',
      documentId: 'nobody',
      locale: 'en',
      action: 'publish',
      changes: [{ field: 'title', from: 'Old', to: 'New' }],
    } as const;
    const root = await temporaryFolder();
    const opened = await engineOfTest({ root, clock });
    await opened.takeIn({ ...before, changes: [...before.changes, change] });
    await opened.takeIn(before);
    expect(opened.works.content.read()?.changes.some(({ number }) => number === 999_999)).toBe(
      false,
    );
  },
);

test('a file that is gone does not stop new code', patience, async () => {
  const site = await freshSite();
  const right = Object.keys(await digestsBelow(site.shown));
  await rm(join(site.shown, 'feeds', 'all.xml'));
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  expect((await renewed.goOn())?.run.kind).toBe('full');
  expect(Object.keys(await digestsBelow(renewed.shown)).sort()).toEqual(right.sort());
});

test('new code that makes the same bytes leaves the very files', patience, async () => {
  const site = await freshSite();
  const before = await filesBelow(site.shown);
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  expect((await renewed.goOn())?.run.kind).toBe('full');
  const after = await filesBelow(renewed.shown);
  const moves = [...before.keys()].filter((path) => path.endsWith('.htaccess'));
  expect(moves.length).toBeGreaterThan(1);
  const others = [...before].filter(([path, { file }]) => after.get(path)?.file !== file);
  expect(others.map(([path]) => path)).toEqual([]);
});

test('renderings that fail leave nothing behind', patience, async () => {
  const site = await freshSite();
  site.close();
  const renewed = await engineIn(site.root, 'new code');
  const stopped = AbortSignal.abort(new Error('Stopped.'));
  for (let attempt = 0; attempt < 4; attempt += 1)
    await expect(renewed.goOn(stopped)).rejects.toThrow('Stopped.');
  const { layout } = renewed.works.place;
  expect(await readdir(layout.releases)).toHaveLength(1);
});

test(
  'a clock that was years ahead, and is put right, is forgotten; a small step back changes nothing',
  patience,
  async () => {
    const snapshot = await smallHub(11);
    let now = instantFromMillis(millisOf(referenceMoment) + 10 * 365 * 86_400_000);
    const opened = await engineOfTest({ root: await temporaryFolder(), clock: () => now });
    await opened.takeIn(snapshot);
    now = referenceMoment;
    await opened.goOn();
    const fresh = await engineOfTest({ root: await temporaryFolder(), clock });
    await fresh.takeIn(snapshot);
    const right = await digestsBelow(fresh.shown);
    expect(differences(await digestsBelow(opened.shown), right)).toEqual([]);

    now = instantFromMillis(millisOf(referenceMoment) - 600_000);
    expect(await opened.goOn()).toBeUndefined();
    expect(differences(await digestsBelow(opened.shown), right)).toEqual([]);
  },
);

test(
  'a clock that is behind what was published leaves the site at its moment',
  patience,
  async () => {
    const snapshot = await smallHub(11);
    let now = instantFromMillis(millisOf(referenceMoment) + 10 * 86_400_000);
    const opened = await engineOfTest({ root: await temporaryFolder(), clock: () => now });
    await opened.takeIn(snapshot);
    await opened.works.journal.settle();
    const right = await digestsBelow(opened.shown);
    now = instantFromMillis(0);
    expect(await opened.goOn()).toBeUndefined();
    expect(differences(await digestsBelow(opened.shown), right)).toEqual([]);
  },
);

test.for([200, -200])(
  'a moment that was set %i days on is shown in all of the site',
  patience,
  async (days) => {
    const snapshot = await smallHub(11);
    const moved = instantFromMillis(millisOf(referenceMoment) + days * 86_400_000);
    const [root, other] = [await temporaryFolder(), await temporaryFolder()];
    const before = await engineOfTest({ root, clock, fixedMoment: referenceMoment });
    await before.takeIn(snapshot);
    await before.works.journal.settle();
    before.close();
    const opened = await engineOfTest({ root, clock, fixedMoment: moved });
    await opened.goOn();
    await opened.works.journal.settle();
    const fresh = await engineOfTest({ root: other, clock, fixedMoment: moved });
    await fresh.takeIn(snapshot);
    await fresh.works.journal.settle();
    expect(differences(await digestsBelow(opened.shown), await digestsBelow(fresh.shown))).toEqual(
      [],
    );
  },
);

test('a release whose folder is gone is rendered again, whole', patience, async () => {
  const snapshot = await smallHub(11);
  const root = await temporaryFolder();
  const first = await engineOfTest({ root, clock });
  await first.takeIn(snapshot);
  await first.works.journal.settle();
  const right = await digestsBelow(first.shown);
  first.close();
  await rm(join(root, 'site', 'releases'), { recursive: true });
  const next = await engineOfTest({ root, clock });
  expect((await next.goOn())?.run.kind).toBe('full');
  expect(differences(await digestsBelow(next.shown), right)).toEqual([]);
});
