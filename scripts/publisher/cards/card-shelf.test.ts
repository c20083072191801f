import { lstat, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { realDisk } from '../tree/disk.ts';
import { cardOf, openShelf } from './card.fixture.ts';
import { cardsName } from './card-layout.ts';

/** Puts a card in place as whoever draws it does: whole, by renaming. */
async function draw(file: string): Promise<void> {
  await writeFile(`${file}.tmp`, 'drawn');
  await rename(`${file}.tmp`, file);
}

test('an address leads to the plain card until its own is drawn', async () => {
  const { shelf, place, fileOf } = await openShelf();
  shelf.link('one');
  shelf.lay([cardOf('a'), cardOf('b')]);
  const shown = (title: string) =>
    readFile(join(place.layout.release('one'), cardsName, shelf.nameOf(cardOf(title))), 'utf8');
  expect([await shown('a'), await shown('b')]).toEqual(['plain', 'plain']);
  await draw(fileOf('b'));
  expect([await shown('a'), await shown('b')]).toEqual(['plain', 'drawn']);
});

test('the newest waits in front, what failed behind all that nobody tried', async () => {
  const { shelf, fileOf, waiting } = await openShelf();
  shelf.lay(['a', 'b', 'c'].map(cardOf));
  expect(waiting()).toEqual(['c', 'b', 'a']);
  const [c, b] = shelf.undrawn();
  await draw(fileOf('b'));
  expect(shelf.tried([c!, b!])).toEqual([c]);
  shelf.lay([cardOf('d')]);
  expect(waiting()).toEqual(['d', 'a', 'c']);
});

test('what is drawn never waits again, for any process', async () => {
  const first = await openShelf();
  first.shelf.lay(['a', 'b'].map(cardOf));
  await draw(first.fileOf('a'));
  first.shelf.tried(first.shelf.undrawn());
  first.shelf.lay(['a', 'b'].map(cardOf));
  expect(first.waiting()).toEqual(['b']);
  const later = await openShelf(first.site);
  later.shelf.lay(['a', 'b'].map(cardOf));
  expect(later.waiting()).toEqual(['b']);
  expect(await readFile(later.fileOf('a'), 'utf8')).toBe('drawn');
});

test('a disk that refuses holds nothing back, and the card waits to be drawn', async () => {
  const full = (): never => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
  };
  const { shelf, waiting, fileOf } = await openShelf(undefined, { ...realDisk, symlink: full });
  shelf.lay([cardOf('a')]);
  expect(waiting()).toEqual(['a']);
  await expect(lstat(fileOf('a'))).rejects.toThrow('ENOENT');
});
