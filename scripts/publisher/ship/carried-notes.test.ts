import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { carryShipNotes } from './carried-notes.ts';
import { changesBetween } from './changes.ts';
import { readHeldFiles, writeHeldFiles } from './held-files.ts';

async function twoStores() {
  const folder = await temporaryFolder();
  const [from, to] = [join(folder, 'former'), join(folder, 'new')];
  await mkdir(from);
  await mkdir(to);
  return { from, to };
}

const note = 'ship-0123456789ab.json';

test('after a carried note everything is shipped again, and what was withdrawn is removed', async () => {
  const { from, to } = await twoStores();
  await writeHeldFiles(join(from, note), {
    run: 7,
    release: 'one',
    search: 3,
    cards: 5,
    files: { 'index.html': 'a', 'withdrawn.html': 'b', 'unsure.html': null },
  });
  await writeFile(join(from, 'publisher.db'), 'of other content');
  await writeFile(join(from, 'ship-0123456789ab.lease'), '');
  await carryShipNotes(from, to);
  expect(await readdir(to)).toEqual([note]);
  const held = await readHeldFiles(join(to, note));
  expect(held).toMatchObject({ run: null });
  const { put, remove } = changesBetween(held!.files, new Map([['index.html', 'a']]));
  expect({ put, remove: remove.toSorted() }).toEqual({
    put: ['index.html'],
    remove: ['unsure.html', 'withdrawn.html'],
  });
});

test('a note that cannot be read stays one that is refused', async () => {
  const { from, to } = await twoStores();
  await writeFile(join(from, note), '{ "run":');
  await carryShipNotes(from, to);
  expect(await readFile(join(to, note), 'utf8')).toBe('{ "run":');
});

test('a store that is not there has no notes', async () => {
  const { from, to } = await twoStores();
  await carryShipNotes(join(from, 'missing'), to);
  expect(await readdir(to)).toEqual([]);
});
