import { expect, test } from 'vitest';

import { readBack } from '../src/admin/fields/read-back.ts';

const newYork = 'America/New_York';

test('a time is read back where it is, in UTC, and where the editor is', () => {
  expect(readBack('2025-01-30T15:00', newYork, 'America/Los_Angeles', 'en')).toEqual({
    kind: 'moment',
    there: 'Thursday 30 January 2025, 3:00 PM Eastern Standard Time, North America [UTC -5]',
    utc: '20:00 UTC',
    here: 'Thursday 30 January 2025, 12:00 PM Pacific Standard Time, North America [UTC -8]',
    isRepeated: false,
  });
});

test('in Spanish, and another day where the editor is', () => {
  expect(readBack('2025-01-30T21:00', newYork, 'Asia/Tokyo', 'es')).toMatchObject({
    there: expect.stringContaining('jueves 30 de enero de 2025, 9:00'),
    here: expect.stringContaining('viernes 31 de enero de 2025, 11:00'),
  });
});

test('the editor’s own clock is not said twice', () => {
  expect(readBack('2025-01-30T15:00', newYork, 'America/Toronto', 'en')).toMatchObject({
    here: undefined,
  });
});

test('a time that the clocks jump over is refused with its neighbours', () => {
  expect(readBack('2025-03-09T02:30', newYork, newYork, 'en')).toEqual({
    kind: 'gap',
    before: '1:59 AM',
    after: '3:00 AM',
  });
});

test('an hour that the clocks show twice is its first', () => {
  expect(readBack('2025-11-02T01:30', newYork, newYork, 'en')).toMatchObject({
    utc: '05:30 UTC',
    isRepeated: true,
  });
});

test.for([
  [undefined, newYork, 'nothing'],
  ['2025-01-30', newYork, 'nothing'],
  ['2025-02-30T10:00', newYork, 'nothing'],
  ['2025-01-30T15:00', undefined, 'no-zone'],
  ['2025-01-30T15:00', 'Eastern', 'no-zone'],
] as const)('%s in %s is %s', ([wall, zone, kind]) => {
  expect(readBack(wall, zone, newYork, 'en')).toEqual({ kind });
});
