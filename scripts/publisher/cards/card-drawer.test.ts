import { mkdir, readdir, stat } from 'node:fs/promises';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { cardOf, never, openShelf } from './card.fixture.ts';
import { drawAll } from './card-drawer.ts';
import { cardLayout, plainCard } from './card-layout.ts';

test('all that is waiting is drawn, once, and nothing half-written is left', async () => {
  const { shelf, place, fileOf, waiting } = await openShelf();
  shelf.lay(['a', 'b', 'c'].map(cardOf));
  await drawAll({ shelf, place }, never);
  expect(waiting()).toEqual([]);
  const names = ['a', 'b', 'c'].map((title) => shelf.nameOf(cardOf(title)));
  expect((await readdir(cardLayout(place.layout).folder)).sort()).toEqual(
    [...names, plainCard].sort(),
  );
  const { width, height } = await sharp(fileOf('a')).metadata();
  expect([width, height]).toEqual([1200, 630]);

  const before = (await stat(fileOf('a'))).mtimeMs;
  shelf.lay(['a', 'd'].map(cardOf));
  await drawAll({ shelf, place }, never);
  expect((await stat(fileOf('a'))).mtimeMs).toBe(before);
  expect((await stat(fileOf('d'))).isFile()).toBe(true);
});

test('a card that cannot be drawn holds no other back, and is named', async () => {
  const { shelf, place, fileOf, waiting } = await openShelf();
  await mkdir(fileOf('b'), { recursive: true });
  shelf.lay(['a', 'b', 'c'].map(cardOf));
  await expect(drawAll({ shelf, place }, never)).rejects.toThrow(
    new RegExp(`^1 social cards could not be drawn, ${shelf.nameOf(cardOf('b'))} among them`),
  );
  expect(waiting()).toEqual(['b']);
  for (const title of ['a', 'c']) expect((await stat(fileOf(title))).size).toBeGreaterThan(5_000);
});

test('drawing that takes too long is ended, and goes on another time', async () => {
  const { shelf, place, waiting } = await openShelf();
  shelf.lay(['a', 'b'].map(cardOf));
  await expect(drawAll({ shelf, place, deadlineMs: 1 }, never)).rejects.toThrow(
    '2 social cards could not be drawn',
  );
  expect([...waiting()].sort()).toEqual(['a', 'b']);
  await drawAll({ shelf, place }, never);
  expect(waiting()).toEqual([]);
});
