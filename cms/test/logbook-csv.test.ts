import { expect, test } from 'vitest';

import { csvRow } from '../src/logbook/csv.ts';
import type { Line } from '../src/logbook/line.ts';

const line: Line = {
  id: 1,
  at: '2031-01-31T09:00:00.000Z',
  origin: 'hand',
  person: 1,
  personName: 'Ana',
  action: 'publish',
  type: 'event',
  entry: 'abc',
  language: 'en',
  title: 'Maps',
  number: 7,
  run: null,
  details: null,
};

test('a line has its cells in the order of the head, and ends as RFC 4180 says', () => {
  expect(csvRow({ ...line, details: { from: 1 } })).toBe(
    '2031-01-31T09:00:00.000Z,Ana,hand,publish,event,abc,en,Maps,7,,"{""from"":1}"\r\n',
  );
});

test.for([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['\r=1', '"\'\r=1"'],
  ['x;=1', "x;'=1"],
  ['x\t@SUM(A1)', "x\t'@SUM(A1)"],
  ['=1,"2"', '"\'=1,""2"""'],
  ['a=1', 'a=1'],
  ['one, two', '"one, two"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
] as const)('the title %j is written as %s', ([title, written]) => {
  expect(csvRow({ ...line, title })).toContain(`,en,${written},7,`);
});
