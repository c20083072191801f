import { expect, test } from 'vitest';

import { isBasicDate, isUtcTime, readRfc3339, readRfc822 } from './dates.ts';

test.for([
  ['Wed, 15 Jan 2025 08:00:00 GMT', '2025-01-15T08:00:00Z'],
  ['Thu, 29 Feb 2024 23:59:59 GMT', '2024-02-29T23:59:59Z'],
  ['Tue, 15 Jan 2025 08:00:00 GMT', undefined],
  ['Sat, 29 Feb 2025 08:00:00 GMT', undefined],
  ['Wed, 15 Jan 2025 24:00:00 GMT', undefined],
  ['Wed, 15 Jan 2025 08:00:60 GMT', undefined],
  ['Wed, 15 Jan 2025 08:00 GMT', undefined],
  ['Wed, 15 Jan 2025 08:00:00 +0000', undefined],
  ['Wed, 15 jan 2025 08:00:00 GMT', undefined],
  ['Wed, 15 Foo 2025 08:00:00 GMT', undefined],
  ['15 Jan 2025 08:00:00 GMT', undefined],
  [' Wed, 15 Jan 2025 08:00:00 GMT', undefined],
  ['', undefined],
] as const)('RFC 822: %s', ([text, expected]) => {
  expect(readRfc822(text)).toBe(expected);
});

test.for([
  ['2025-01-15T08:00:00Z', '2025-01-15T08:00:00'],
  ['2025-01-15T08:00:00.000Z', '2025-01-15T08:00:00'],
  ['2025-01-15T08:00:00.120Z', '2025-01-15T08:00:00.12'],
  ['2025-01-15T08:00:00.010Z', '2025-01-15T08:00:00.01'],
  ['2025-01-15T08:00Z', undefined],
  ['2025-01-15T08:00:00+00:00', undefined],
  ['2025-01-15 08:00:00Z', undefined],
  ['2025-02-29T08:00:00Z', undefined],
  ['2025-01-15T25:00:00Z', undefined],
  ['2025-01-15', undefined],
] as const)('RFC 3339: %s', ([text, expected]) => {
  expect(readRfc3339(text)).toBe(expected);
});

test('iCalendar: only days and times there are', () => {
  const times = ['20250130T200000Z', '20240229T235959Z'];
  const dates = ['20250130', '20240229'];
  const neither = [
    '20250229',
    '20251301',
    '20250130T240000Z',
    '20250130T200000',
    '2025-01-30',
    '20250130T2000Z',
    '20250130t200000z',
    '',
  ];
  expect([...times, ...dates, ...neither].filter(isUtcTime)).toEqual(times);
  expect([...times, ...dates, ...neither].filter(isBasicDate)).toEqual(dates);
});
