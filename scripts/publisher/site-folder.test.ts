import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../processes/real-machine.fixture.ts';
import { openSiteFolder } from './site-folder.ts';
import type { Tree } from './tree.ts';

const treeOf = (words: string): Tree =>
  new Map(['index.html', 'release.json'].map((path) => [path, { bytes: Buffer.from(words) }]));

test('a site replaces the one before it as a whole, and nothing else is left', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'a', 'b');
  for (const words of ['one', 'two']) await (await openSiteFolder(out)).replace(treeOf(words));
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

test('a site that cannot be written to its end leaves the former one, and nothing half done', async () => {
  const out = join(await temporaryFolder(), 'site');
  await (await openSiteFolder(out)).replace(treeOf('one'));
  const next = await openSiteFolder(out);
  const broken: Tree = new Map([...treeOf('two'), ['lost.css', { from: '/nowhere/lost.css' }]]);
  await expect(next.replace(broken)).rejects.toThrow(`The site cannot be written to ${out}`);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('one');
  expect(await readdir(join(out, '..'))).toEqual(['site']);
});
