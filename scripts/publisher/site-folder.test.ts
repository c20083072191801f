import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { openSiteFolder } from './site-folder.ts';
import { type TreeFile, writeTree } from './tree/tree.ts';

/** A site of one word, with files beside it if there are to be any. */
const siteOf =
  (word: string, more: readonly (readonly [string, TreeFile])[] = []) =>
  (next: string) =>
    writeTree(
      next,
      new Map([
        ...['index.html', 'release.json'].map(
          (path) => [path, { bytes: Buffer.from(word) }] as const,
        ),
        ...more,
      ]),
    );

test('a site replaces the one before it as a whole, and nothing else is left', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'a', 'b');
  for (const word of ['one', 'two']) await (await openSiteFolder(out)).replace(siteOf(word));
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('two');
  expect(await readdir(join(folder, 'a'))).toEqual(['b']);
});

test('what is not a site is left alone', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'letter.txt'), 'Dear');
  for (const out of [folder, join(folder, 'letter.txt')])
    await expect(openSiteFolder(out)).rejects.toThrow('is not a site that was built before');
  expect(await readdir(folder)).toEqual(['letter.txt']);
});

test('a place that cannot be written is refused with a sentence', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, '');
  await expect(openSiteFolder(join(file, 'site'))).rejects.toThrow(
    `The site cannot be written to ${join(file, 'site')} (EEXIST).`,
  );
  await expect(openSiteFolder('/proc/site')).rejects.toThrow(
    'The site cannot be written to /proc/site (ENOENT).',
  );
});

test('what is filled in is told where the site of before is, and answers through', async () => {
  const out = join(await temporaryFolder(), 'site');
  const told = async () =>
    (await openSiteFolder(out)).replace(async (next, former) => {
      await siteOf('one')(next);
      return former;
    });
  expect([await told(), await told()]).toEqual([undefined, out]);
});

test('a site that cannot be written to its end leaves the former one, and nothing half done', async () => {
  const out = join(await temporaryFolder(), 'site');
  await (await openSiteFolder(out)).replace(siteOf('one'));
  const broken = siteOf('two', [['lost.css', { from: '/nowhere/lost.css' }]]);
  await expect((await openSiteFolder(out)).replace(broken)).rejects.toThrow(
    `The site cannot be written to ${out} (ENOENT).`,
  );
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('one');
  expect(await readdir(join(out, '..'))).toEqual(['site']);
});

test('what asks to stop, or is a fault of ours, is no trouble of the disk', async () => {
  const out = join(await temporaryFolder(), 'site');
  const folder = await openSiteFolder(out);
  const asked = Object.assign(new Error('asked to stop'), { code: 'ABORT_ERR' });
  for (const error of [asked, new TypeError('a fault')])
    await expect(folder.replace(() => Promise.reject(error))).rejects.toBe(error);
  expect(await readdir(join(out, '..'))).toEqual([]);
});

test.for([
  ['between the two renames', { 'site.former': 'one', 'site.next': 'two' }, 'one'],
  ['before the first', { site: 'one', 'site.next': 'two' }, 'one'],
  ['after the second', { site: 'two', 'site.former': 'one' }, 'two'],
] as const)('a build that was killed %s leaves a site', async ([, folders, left]) => {
  const folder = await temporaryFolder();
  for (const [name, word] of Object.entries(folders)) await siteOf(word)(join(folder, name));
  const out = join(folder, 'site');
  await openSiteFolder(out);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe(left);
  expect(await readdir(folder)).toEqual(['site']);
});
