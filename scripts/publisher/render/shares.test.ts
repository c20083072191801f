import fc from 'fast-check';
import { expect, test } from 'vitest';

import { sharesOf } from './shares.ts';

const pages = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(3, '0')}/`);

test('each thread has what lies together', () => {
  const take = sharesOf([...pages('/es/', 4), ...pages('/', 4)], 2);
  expect([take(0, 2), take(1, 2), take(0, 2), take(1, 2)]).toEqual([
    ['/000/', '/001/'],
    ['/es/000/', '/es/001/'],
    ['/002/', '/003/'],
    ['/es/002/', '/es/003/'],
  ]);
});

test('whoever is through helps from the other end', () => {
  const take = sharesOf(pages('/', 6), 2);
  expect([take(0, 2), take(0, 2), take(1, 2), take(0, 2)]).toEqual([
    ['/000/', '/001/'],
    ['/002/'],
    ['/003/', '/004/'],
    ['/005/'],
  ]);
});

test('whoever asks when, each path is handed out once', () => {
  const asking = fc.array(fc.nat(2), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(50), asking, (count, shares) => {
      const paths = pages('/', count);
      const take = sharesOf(paths, 3);
      expect(shares.flatMap((share) => take(share, 4)).sort()).toEqual(paths);
    }),
  );
});
