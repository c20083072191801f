import { expect, test } from 'vitest';

import { randomOf } from './random.ts';

const items = ['a', 'b', 'c', 'd', 'e'];

const draws = (...seed: readonly (string | number)[]): readonly number[] => {
  const { below } = randomOf(...seed);
  return Array.from({ length: 1_000 }, () => below(1_000));
};

test('the same seed draws the same, and no other one does', () => {
  expect(draws(7, 'event')).toEqual(draws(7, 'event'));
  const first = [draws(7, 'event'), draws(8, 'event'), draws(7, 'events'), draws(0), draws('')];
  expect(new Set(first.map((each) => each.slice(0, 4).join(' '))).size).toBe(first.length);
});

test('what is drawn is spread evenly', () => {
  const tenths = Map.groupBy(draws(1), (drawn) => Math.floor(drawn / 100));
  expect([...tenths.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const drawn of tenths.values()) {
    expect(drawn.length).toBeGreaterThan(60);
    expect(drawn.length).toBeLessThan(140);
  }
});

test('between takes in both ends', () => {
  const { between } = randomOf(2);
  const drawn = new Set(Array.from({ length: 200 }, () => between(3, 6)));
  expect([...drawn].sort((a, b) => a - b)).toEqual([3, 4, 5, 6]);
});

test('some are different ones in their order, each as often as another', () => {
  const random = randomOf(3);
  const picked = Array.from({ length: 500 }, () => random.some(items, 2));
  for (const some of picked) expect(items.filter((item) => some.includes(item))).toEqual(some);
  for (const item of items) {
    const times = picked.filter((some) => some.includes(item)).length;
    expect(times).toBeGreaterThan(150);
    expect(times).toBeLessThan(250);
  }
  expect(random.some(items, 9)).toEqual(items);
  expect(random.some(items, 0)).toEqual([]);
});

test('nothing is picked from nothing', () => {
  expect(() => randomOf(4).pick([])).toThrow(RangeError);
});
