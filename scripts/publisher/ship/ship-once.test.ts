import { chmod, mkdir, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { cardLayout, plainCard } from '../cards/card-layout.ts';
import type { Carrier } from './carrier.ts';
import { folderCarrier } from './folder-carrier.ts';
import { heldFilesOf, readHeldFiles, uncertain, writeHeldFiles } from './held-files.ts';
import {
  type Edit,
  foldersBelow,
  type Hub,
  neverStops,
  openHub,
  textsBelow,
} from './hub.fixture.ts';
import { shipOnce } from './ship-once.ts';
import { isFull } from '../../quality/size.ts';

const small = {
  'index.html': 'home',
  'events/index.html': 'events',
  'events/talk/index.html': 'a talk',
  'feeds/all.xml': 'feed',
};

async function openTarget(hub: Hub, carrier?: Carrier) {
  const path = join(await temporaryFolder(), 'mirror');
  const target = { kind: 'folder', path } as const;
  const shipment = { data: hub.data, target, carrier: carrier ?? folderCarrier(path) };
  return {
    path,
    target,
    shipment,
    ship: () => shipOnce(shipment, neverStops),
    texts: () => textsBelow(path),
    held: () => readHeldFiles(heldFilesOf(target, hub.data)),
  };
}

test('nothing is shipped before something is published', async () => {
  const hub = await openHub();
  const { ship } = await openTarget(hub);
  expect(await ship()).toBeUndefined();
});

test('first everything is shipped, then only what changed, and what is gone is removed', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, texts, path, held } = await openTarget(hub);
  expect(await ship()).toMatchObject({ run: 1, put: 4, removed: 0 });
  expect(await texts()).toEqual(small);

  await hub.publish({ 'index.html': 'home 2', 'events/new/index.html': 'new' });
  await hub.publish({ 'index.html': 'home 3', 'events/talk/index.html': null });
  expect(await ship()).toMatchObject({ run: 3, put: 2, removed: 1 });
  expect(await texts()).toEqual(await hub.shown());
  expect(await foldersBelow(path)).toEqual(['events', 'events/new', 'feeds']);
  expect(await ship()).toMatchObject({ run: 3, put: 0, removed: 0 });
  expect(await held()).toMatchObject({ run: 3, release: 'one', search: null });
  expect(await readdir(join(hub.data.site, 'shipping'))).toEqual([]);
});

test('a file keeps its time, and one that did not change is not touched', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, path } = await openTarget(hub);
  const then = new Date('2025-01-01T00:00:00Z');
  await utimes(join(hub.place.layout.release('one'), 'index.html'), then, then);
  await ship();
  const inode = async () => (await stat(join(path, 'index.html'))).ino;
  const before = await inode();
  expect((await stat(join(path, 'index.html'))).mtime).toEqual(then);
  await hub.publish({ 'feeds/all.xml': 'feed 2' });
  await ship();
  expect(await inode()).toBe(before);
});

test('whoever serves a mirror can read a file that is kept from others here', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, path } = await openTarget(hub);
  await chmod(join(hub.place.layout.release('one'), 'index.html'), 0o600);
  await ship();
  expect((await stat(join(path, 'index.html'))).mode & 0o777).toBe(0o644);
});

test('of another release only what differs is shipped, and what it has not is removed', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, texts } = await openTarget(hub);
  await ship();
  // Not shipped before the code changes.
  await hub.publish({ 'blog/a/index.html': 'never shipped', 'feeds/all.xml': 'feed 2' });
  const { 'events/talk/index.html': _, ...rest } = small;
  await hub.publishRelease('two', { ...rest, 'index.html': 'home of two' });
  expect(await ship()).toMatchObject({ run: 3, put: 1, removed: 1 });
  expect(await texts()).toEqual({ ...rest, 'index.html': 'home of two' });
});

test('a withdrawn page goes although so many runs passed that its run is forgotten', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, texts } = await openTarget(hub);
  await ship();
  await hub.publish({ 'events/talk/index.html': null });
  for (let turn = 0; turn < 60; turn += 1) await hub.publish({ 'index.html': `home ${turn}` });
  expect(hub.runs.find(2)).toBeUndefined();
  expect(await ship()).toMatchObject({ run: 62, put: 1, removed: 1 });
  expect(await texts()).toEqual(await hub.shown());
});

test('the search index goes along, and the former one is removed', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, texts, held } = await openTarget(hub);
  const fragment = (name: string) => `fragment/en_${name}.pf_fragment`;
  await hub.putIndex(1, { [fragment('0000001')]: 'a', 'pagefind-entry.json': '1' });
  expect(await ship()).toMatchObject({ put: 6 });
  await hub.putIndex(2, {
    [fragment('0000001')]: 'a',
    [fragment('0000002')]: 'b',
    'pagefind-entry.json': '2',
  });
  expect(await ship()).toMatchObject({ run: 1, put: 2, removed: 0 });
  await hub.putIndex(3, { [fragment('0000002')]: 'b', 'pagefind-entry.json': '3' });
  expect(await ship()).toMatchObject({ run: 1, put: 1, removed: 1 });
  expect(await texts()).toEqual(await hub.shown());
  expect(Object.keys(await texts())).toContain('pagefind/pagefind-entry.json');
  expect(await held()).toMatchObject({ search: 3 });
});

test('social cards go along: the plain one first, then what is drawn', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { ship, texts, held } = await openTarget(hub);
  const { folder, plain } = cardLayout(hub.place.layout);
  const [path, name] = [`_cards/${'a'.repeat(20)}.png`, join(folder, `${'a'.repeat(20)}.png`)];
  await mkdir(folder);
  await writeFile(plain, 'plain');
  await symlink(plainCard, name);
  await ship();
  expect((await texts())[path]).toBe('plain');
  await rm(name);
  await writeFile(name, 'drawn');
  expect(await ship()).toMatchObject({ run: 1, put: 1, removed: 0 });
  expect((await texts())[path]).toBe('drawn');
  expect(await held()).toMatchObject({ cards: (await stat(folder)).mtimeMs });
  await rm(name);
  expect(await ship()).toMatchObject({ run: 1, put: 0, removed: 1 });
  expect(Object.keys(await texts())).not.toContain(path);
});

const paths = [
  'index.html',
  'events/index.html',
  'events/a/index.html',
  'events/a.ics',
  'events/2025/01/index.html',
  'blog/b/index.html',
  'media/aa/bb',
  'feeds/all.xml',
  'sitemap-index.xml',
  'release.json',
];

const edits = fc.array(
  fc.dictionary(
    fc.constantFrom(...paths),
    fc.option(fc.string({ minLength: 1, maxLength: 4 }), { nil: null }),
    { minKeys: 1 },
  ),
  { minLength: 30, maxLength: 30 },
);

/** Takes a step of shipping after another, until a given number of them was taken; then it dies. */
function dyingAfter(steps: number, carrier: Carrier): Carrier {
  let left = steps;
  const die = (): void => {
    left -= 1;
    if (left < 0) throw new Error('killed');
  };
  return {
    open: carrier.open,
    put: async (from, all, stop) => {
      for (const path of all) {
        die();
        await carrier.put(from, [path], stop);
      }
    },
    remove: async ({ remove, emptied }, stop) => {
      for (const path of remove) {
        die();
        await carrier.remove({ remove: [path], emptied: [] }, stop);
      }
      await carrier.remove({ remove: [], emptied }, stop);
    },
  };
}

test('after 30 runs, shipped now and then and killed now and then, the target is the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      edits,
      fc.array(fc.nat(6), { minLength: 30, maxLength: 30 }),
      async (runs, deaths) => {
        const hub = await openHub();
        await hub.publishRelease('one', small);
        const { path, target, ship, texts } = await openTarget(hub);
        for (const [turn, edit] of runs.entries()) {
          await hub.publish(edit as Edit);
          const death = deaths[turn] ?? 0;
          if (death === 0) continue;
          const carrier = death < 6 ? dyingAfter(death, folderCarrier(path)) : folderCarrier(path);
          await shipOnce({ data: hub.data, target, carrier }, neverStops).catch(onlyKilled);
        }
        await ship();
        expect(await texts()).toEqual(await hub.shown());
      },
    ),
    { numRuns: Number(isFull ? 200 : 5) },
  );
});

function onlyKilled(error: unknown): void {
  if (!(error instanceof Error) || error.message !== 'killed') throw error;
}

test('a file that was put before a shipping ended early, and is withdrawn then, goes', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { path, target, ship, texts } = await openTarget(hub);
  await ship();
  await hub.publish({ 'blog/secret/index.html': 'by mistake', 'feeds/all.xml': 'feed 2' });
  const dying = { data: hub.data, target, carrier: dyingAfter(1, folderCarrier(path)) };
  await expect(shipOnce(dying, neverStops)).rejects.toThrow('killed');
  expect(await texts()).toHaveProperty(['blog/secret/index.html']);
  await hub.publish({ 'blog/secret/index.html': null, 'feeds/all.xml': 'feed' });
  await ship();
  expect(await texts()).toEqual(small);
});

test('while a run is pending nothing is shipped; when it is through, it is', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { shipment, ship, texts } = await openTarget(hub);
  await ship();
  const pending = hub.decide({ 'index.html': 'home 2' });
  await expect(shipOnce(shipment, AbortSignal.timeout(500))).rejects.toThrow('aborted');
  expect(await texts()).toEqual(small);
  await hub.carryOut(pending);
  expect(await ship()).toMatchObject({ run: 2, put: 1 });
  expect(await texts()).toEqual(await hub.shown());
});

test('what is published while a run is shipped comes with the next one', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const path = join(await temporaryFolder(), 'mirror');
  const plain = folderCarrier(path);
  let isFirst = true;
  const carrier: Carrier = {
    ...plain,
    put: async (from, all, stop) => {
      if (isFirst) await hub.publish({ 'index.html': 'home 2', 'feeds/all.xml': null });
      isFirst = false;
      await plain.put(from, all, stop);
    },
  };
  const shipment = { data: hub.data, target: { kind: 'folder', path } as const, carrier };
  expect(await shipOnce(shipment, neverStops)).toMatchObject({ run: 1, put: 4 });
  expect(await textsBelow(path)).toEqual(small);
  expect(await shipOnce(shipment, neverStops)).toMatchObject({ run: 2, put: 1, removed: 1 });
  expect(await textsBelow(path)).toEqual(await hub.shown());
});

test('a folder with files of somebody else is refused and left as it is', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { path, ship } = await openTarget(hub);
  await mkdir(path);
  await writeFile(join(path, 'thesis.txt'), 'ten years');
  await expect(ship()).rejects.toThrow(`${path} holds files that were not shipped there.`);
  expect(await readdir(path)).toEqual(['thesis.txt']);
});

test('the mirror of another hub is refused and left as it is', async () => {
  const [hub, other] = [await openHub(), await openHub()];
  await hub.publishRelease('one', small);
  await other.publishRelease('one', { 'index.html': 'another home' });
  const { path, target, ship, texts, held } = await openTarget(hub);
  await ship();
  const before = await held();
  const shipment = { data: other.data, target, carrier: folderCarrier(path) };
  await expect(shipOnce(shipment, neverStops)).rejects.toMatchObject({
    message: `${path} holds the site of another hub.`,
    exitCode: 2,
  });
  expect(await texts()).toEqual(small);
  expect(await held()).toEqual(before);
});

test('a note of a version that named no hub is taken as its own, and names it then', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { target, ship, held } = await openTarget(hub);
  await ship();
  const { hub: name, ...unnamed } = (await held())!;
  await writeHeldFiles(heldFilesOf(target, hub.data), unnamed);
  expect(await ship()).toMatchObject({ put: 0, removed: 0 });
  expect(await held()).toEqual({ hub: name, ...unnamed });
});

test('what somebody else puts into a target later is kept', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { path, ship, texts } = await openTarget(hub);
  await ship();
  await writeFile(join(path, 'events/talk/theirs.txt'), 'theirs');
  await hub.publish({ 'events/talk/index.html': null });
  await ship();
  expect(await texts()).toEqual({ ...(await hub.shown()), 'events/talk/theirs.txt': 'theirs' });
});

test('told that all may be lost, it ships all anew', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { path, target, ship, texts, held } = await openTarget(hub);
  await ship();
  await rm(join(path, 'events'), { recursive: true });
  expect(await ship()).toMatchObject({ put: 0 });
  await writeHeldFiles(heldFilesOf(target, hub.data), uncertain((await held())!));
  expect(await ship()).toMatchObject({ put: 4 });
  expect(await texts()).toEqual(small);
});

test('what was laid aside is gone when the rest cannot be done', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { path, ship } = await openTarget(hub);
  await ship();
  await mkdir(join(path, 'sitemap.xml'));
  await hub.publish({ 'sitemap.xml': 'map', 'index.html': 'home 2' });
  await expect(ship()).rejects.toMatchObject({ code: 'EISDIR', dest: join(path, 'sitemap.xml') });
  expect(await readdir(path)).not.toContain('.porchlight-ship');
});

test('a state that cannot be read is no reason to guess', async () => {
  const hub = await openHub();
  await hub.publishRelease('one', small);
  const { target, ship } = await openTarget(hub);
  await ship();
  await writeFile(heldFilesOf(target, hub.data), '{"run": "one"');
  await expect(ship()).rejects.toThrow('cannot be read, so nobody knows what was shipped.');
});
