import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { type Instant, parseInstant, type Variant } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { openMediaCache } from './media-cache.ts';
import { filesOf } from './picture-files.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';

const file = (digits: string, width = 480): Variant => ({
  path: `/media/${digits.padEnd(16, '0')}-${width}.avif`,
  mime: 'image/avif',
  width,
  height: 1,
});
const fileIn = (folder: string, digits: string) => join(folder, basename(file(digits).path));
const at = (text: string): Instant => parseInstant(text)!;
const noProcess = 2 ** 30;

test('what was put there is there, also for who opens the folder later', async () => {
  const folder = await temporaryFolder();
  const cache = await openMediaCache(folder);
  expect(cache.has(file('a'))).toBe(false);
  await cache.put(file('a'), Buffer.from('bytes'));
  const later = await openMediaCache(folder);
  for (const each of [cache, later])
    expect([each.has(file('a')), each.has(file('b'))]).toEqual([true, false]);
  expect(await readFile(fileIn(folder, 'a'), 'utf8')).toBe('bytes');
  expect(await readdir(folder)).toEqual(['a000000000000000-480.avif']);
});

test('what cannot be put there is not there, and leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const cache = await openMediaCache(folder);
  await mkdir(fileIn(folder, 'a'));
  await expect(cache.put(file('a'), Buffer.from('bytes'))).rejects.toThrow();
  expect(cache.has(file('a'))).toBe(false);
  expect(await readdir(folder)).toEqual(['a000000000000000-480.avif']);
});

test('what a crash left is swept; what another process is writing stays', async () => {
  const folder = await temporaryFolder();
  const written = `b000000000000000-480.avif.${process.ppid}.tmp`;
  for (const name of [
    `a000000000000000-480.avif.${noProcess}.tmp`,
    `a000000000000000-960.avif.${process.pid}.tmp`,
    'a000000000000000-1600.avif.0123456789ab.tmp',
    written,
  ])
    await writeFile(join(folder, name), 'half');
  const cache = await openMediaCache(folder);
  expect(await readdir(folder)).toEqual([written]);
  expect(cache.has(file('b'))).toBe(false);
});

test('files that somebody took away are missed after another look', async () => {
  const folder = await temporaryFolder();
  const cache = await openMediaCache(folder);
  await cache.put(file('a'), Buffer.from('bytes'));
  await cache.remove('a000000000000000-480.avif');
  expect([cache.has(file('a')), await readdir(folder)]).toEqual([false, []]);
  await writeFile(fileIn(folder, 'c'), 'bytes');
  expect(cache.has(file('c'))).toBe(false);
  await cache.lookAgain();
  expect(cache.has(file('c'))).toBe(true);
});

test('a picture is whole as long as each of its files is there', async () => {
  const folder = await temporaryFolder();
  const cache = await openMediaCache(folder);
  const sha256 = '0123456789abcdef'.repeat(4);
  const record = { id: 'a', sha256, mime: 'image/png', bytes: 1, width: 10, height: 5 };
  const wanted = filesOf(record);
  for (const variant of wanted) {
    expect(cache.whole(record)).toBeUndefined();
    await cache.put(variant, Buffer.from('bytes'));
  }
  const files = wanted.map(({ path }) => [path, join(folder, basename(path))]);
  expect([cache.whole(record), cache.whole(record)]).toEqual([files, files]);
  expect(cache.whole({ ...record, width: 20 })).toBeUndefined();
  expect(cache.whole({ ...record, mime: 'video/mp4' })).toBeUndefined();
  await cache.remove(basename(wanted[0]!.path));
  expect(cache.whole(record)).toBeUndefined();
});

test('other files are those that nobody wants, are old enough, and are ours', async () => {
  const folder = await temporaryFolder();
  const cache = await openMediaCache(folder);
  const made = async (variant: Variant, when: string) => {
    await cache.put(variant, Buffer.from('bytes'));
    await utimes(join(folder, basename(variant.path)), new Date(when), new Date(when));
  };
  await made(file('a'), '2025-01-01T00:00:00Z');
  await made(file('b'), '2025-01-01T00:00:00Z');
  await made(file('b', 960), '2025-01-09T23:59:59Z');
  await made(file('c'), '2025-01-10T00:00:00Z');
  await writeFile(join(folder, 'notes.txt'), 'not ours');
  expect(await cache.otherFiles([file('a')], at('2025-01-10T00:00:00Z'))).toEqual([
    'b000000000000000-480.avif',
    'b000000000000000-960.avif',
  ]);
});
