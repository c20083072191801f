import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { engineOfTest, filesBelow, smallHub } from './engine.fixture.ts';

const patience = { timeout: 180_000 };
const hub = await smallHub(3);

const script = (version: string) => join('_astro', `only-in-${version}.js`);

/** Starts a version of the code on a day, and ends it once it is shown. */
async function upgrade(root: string, version: string, day: number) {
  const clock = () => instantFromMillis(millisOf(referenceMoment) + day * 24 * 3_600_000);
  const assets = new Map([[script(version), new TextEncoder().encode(version)]]);
  const opened = await engineOfTest({ root, clock, code: version, assets });
  expect((await opened.takeIn(hub))?.run.kind).toBe('full');
  await opened.works.journal.settle();
  opened.close();
  return opened;
}

const scriptsIn = (shown: string, versions: string): readonly string[] =>
  [...versions].filter((version) => existsSync(join(shown, script(version))));

const removeStore = async (root: string): Promise<void> => {
  for (const suffix of ['', '-wal', '-shm'])
    await rm(join(root, `publisher.db${suffix}`), { force: true });
};

test('scripts of former code stay for 30 days after it was replaced', patience, async () => {
  const root = await temporaryFolder();
  const { shown } = await upgrade(root, 'a', 0);
  await upgrade(root, 'b', 45);
  expect(scriptsIn(shown, 'ab')).toEqual(['a', 'b']);
  await upgrade(root, 'c', 74);
  expect(scriptsIn(shown, 'abc')).toEqual(['a', 'b', 'c']);
  await upgrade(root, 'd', 76);
  expect(scriptsIn(shown, 'abcd')).toEqual(['b', 'c', 'd']);
});

test(
  'a store that is made again keeps the scripts and the very files, and leaves no former bytes',
  patience,
  async () => {
    const root = await temporaryFolder();
    const { shown, works } = await upgrade(root, 'a', 0);
    const { layout } = works.place;
    const first = await readdir(layout.releases);
    await mkdir(layout.former(40_000), { recursive: true });
    await writeFile(join(layout.former(40_000), '0'), 'what nobody goes back to');
    const before = await filesBelow(shown);
    await removeStore(root);
    await upgrade(root, 'b', 0);
    const after = await filesBelow(shown);
    const others = [...before].filter(([path, { file }]) => after.get(path)?.file !== file);
    expect(others).toEqual([]);
    expect(existsSync(layout.former(40_000))).toBe(false);
    // The newest release sorts last.
    const releases = (await readdir(layout.releases)).sort();
    expect(releases.indexOf(first[0]!)).not.toBe(releases.length - 1);
  },
);
