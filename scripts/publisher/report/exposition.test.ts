import { expect, test } from 'vitest';

import { readExposition } from './exposition.fixture.ts';

const typed = '# TYPE a counter\n';

test('what is of the format is read', () => {
  const text =
    '# HELP a What it is.\n# TYPE a histogram\na_bucket{le="+Inf",b="x\\"y"} 2\na_sum 0.5\n';
  expect(readExposition(text)).toEqual([
    { name: 'a_bucket', labels: '{le="+Inf",b="x\\"y"}', value: 2 },
    { name: 'a_sum', labels: '', value: 0.5 },
  ]);
});

test.for([
  `${typed}a 1`,
  'a 1\n',
  `${typed}a one\n`,
  `${typed}a{b=c} 1\n`,
  `${typed}a{b="c} 1\n`,
  `${typed}a_sum 1\n`,
  `${typed}${typed}`,
  `${typed}a 1\na 2\n`,
  '# TYPE a number\n',
])('what is not of the format is refused: %j', (text) => {
  expect(() => readExposition(text)).toThrow();
});
