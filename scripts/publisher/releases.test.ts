import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { type DataDirectory, layoutOf } from '../data-directory/layout.ts';
import { currentRelease, release } from './releases.ts';
import type { Tree } from './tree.ts';

let data: DataDirectory;

beforeEach(async () => {
  data = layoutOf(await mkdtemp(join(tmpdir(), 'porchlight-releases-')));
  await mkdir(data.site);
});
afterEach(() => rm(data.root, { recursive: true }));

const treeOf = (files: Readonly<Record<string, string>>): Tree =>
  new Map(Object.entries(files).map(([path, text]) => [path, { bytes: Buffer.from(text) }]));

const live = (path: string): Promise<string> => readFile(join(data.currentSite, path), 'utf8');

test('the first release is live, and the second replaces all of it', async () => {
  expect(await currentRelease(data)).toBeUndefined();
  await release(data, treeOf({ 'index.html': 'one', 'old/index.html': 'old' }));
  expect(await live('index.html')).toBe('one');
  await release(data, treeOf({ 'index.html': 'two' }));
  expect(await live('index.html')).toBe('two');
  await expect(live('old/index.html')).rejects.toThrow('ENOENT');
});

test('a file that did not change keeps its inode and its time, and is not counted as written', async () => {
  expect(await release(data, treeOf({ 'a.xml': 'same', 'b.xml': 'one' }))).toEqual({
    written: 2,
    unchanged: 0,
  });
  const before = await stat(join(data.currentSite, 'a.xml'));
  expect(await release(data, treeOf({ 'a.xml': 'same', 'b.xml': 'two' }))).toEqual({
    written: 1,
    unchanged: 1,
  });
  const after = await stat(join(data.currentSite, 'a.xml'));
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
});

test('a reader during a hundred switches always finds the page, whole', async () => {
  const text = (version: number): string => `${version} `.repeat(2000);
  await release(data, treeOf({ 'index.html': text(0) }));
  const switching = new AbortController();
  const seen: string[] = [];
  const reader = (async () => {
    while (!switching.signal.aborted) seen.push(await live('index.html'));
  })();
  for (let version = 1; version <= 100; version += 1)
    await release(data, treeOf({ 'index.html': text(version) }));
  switching.abort();
  await reader;
  const whole = new Set(Array.from({ length: 101 }, (_, version) => text(version)));
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter((page) => !whole.has(page))).toEqual([]);
});

test('what a crash left unfinished is swept away, and never live', async () => {
  await release(data, treeOf({ 'index.html': 'whole' }));
  const releases = join(data.site, 'releases');
  await mkdir(join(releases, '.00000002'));
  await writeFile(join(releases, '.00000002', 'index.html'), 'ha');
  expect(await live('index.html')).toBe('whole');
  await release(data, treeOf({ 'index.html': 'next' }));
  expect(await readdir(releases)).toEqual(['00000001', '00000002']);
  expect(await live('index.html')).toBe('next');
});

test('five releases are kept', async () => {
  for (let version = 1; version <= 7; version += 1)
    await release(data, treeOf({ 'index.html': String(version) }));
  expect((await readdir(join(data.site, 'releases'))).sort()).toEqual([
    '00000003',
    '00000004',
    '00000005',
    '00000006',
    '00000007',
  ]);
});
