import { mkdir, rename, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './served-site.fixture.ts';

const tick = new Date('2026-06-15T12:00:00Z');

/** As a publisher does it, but within one tick of the clock of the disk. */
async function replace(root: string, file: string, text: string): Promise<void> {
  await writeFile(join(root, 'next'), text);
  await utimes(join(root, 'next'), tick, tick);
  await rename(join(root, 'next'), join(root, file));
}

test('two versions of one length and one time are told apart', async () => {
  const { ask, root } = await serve();
  const tags: unknown[] = [];
  for (const text of ['version 1', 'version 2', 'version 3']) {
    await replace(root, 'feeds/all.xml', text);
    const known = { 'If-None-Match': String(tags.at(-1)) };
    const answer = await ask('/feeds/all.xml', { headers: known });
    expect(answer).toMatchObject({ status: 200, body: text });
    tags.push(answer.headers.etag);
  }
  expect(new Set(tags).size).toBe(3);
});

test('the same words written again, elsewhere and later, need not be sent again', async () => {
  const { ask, folder } = await serve();
  const { headers } = await ask('/feeds/all.xml');
  await mkdir(join(folder, 'another/feeds'), { recursive: true });
  await writeFile(join(folder, 'another/feeds/all.xml'), '<rss/>');
  await symlink('another', join(folder, 'next'));
  await rename(join(folder, 'next'), join(folder, 'current'));
  const known = { 'If-None-Match': String(headers.etag) };
  expect((await ask('/feeds/all.xml', { headers: known })).status).toBe(304);
});

test('of what is too long to be read at once, no part of one version is put to another', async () => {
  const { ask, root } = await serve();
  const long = 'a'.repeat(1_048_577);
  await replace(root, 'long.pdf', long);
  const { headers, body } = await ask('/long.pdf');
  expect(body).toBe(long);
  expect(headers.etag).toMatch(/^W\//);
  const part = { Range: 'bytes=1048576-', 'If-Range': String(headers.etag) };
  expect(await ask('/long.pdf', { headers: part })).toMatchObject({ status: 206, body: 'a' });
  await replace(root, 'long.pdf', 'b'.repeat(1_048_577));
  expect(await ask('/long.pdf', { headers: part })).toMatchObject({ status: 200 });
});

test('a part is only of the version that was asked for', async () => {
  const { ask, root } = await serve();
  const { headers } = await ask('/empty/file.txt');
  const part = { Range: 'bytes=2-4', 'If-Range': String(headers.etag) };
  expect(await ask('/empty/file.txt', { headers: part })).toMatchObject({
    status: 206,
    body: '234',
  });
  await replace(root, 'empty/file.txt', 'abcdefghij');
  expect(await ask('/empty/file.txt', { headers: part })).toMatchObject({
    status: 200,
    body: 'abcdefghij',
  });
  const mustBe = { 'If-Match': String(headers.etag) };
  expect((await ask('/empty/file.txt', { headers: mustBe })).status).toBe(412);
});

test('an empty file is an empty answer', async () => {
  const { ask } = await serve({ 'empty.txt': '' });
  expect(await ask('/empty.txt')).toMatchObject({
    status: 200,
    body: '',
    headers: { 'content-length': '0' },
  });
});
