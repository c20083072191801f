import { expect, test } from 'vitest';
import { locales } from '../locales.ts';
import { wall } from './known.fixture.ts';
import { halfDayWords, rangeWords, timeWords } from './time-words.ts';

/** No-break space. */
const nb = '\u00a0';

test.for([
  ['00:00', '12:00 AM', `12:00${nb}a.${nb}m.`, `١٢:٠٠${nb}ص`],
  ['00:05', '12:05 AM', `12:05${nb}a.${nb}m.`, `١٢:٠٥${nb}ص`],
  ['09:00', '9:00 AM', `9:00${nb}a.${nb}m.`, `٩:٠٠${nb}ص`],
  ['11:59', '11:59 AM', `11:59${nb}a.${nb}m.`, `١١:٥٩${nb}ص`],
  ['12:00', '12:00 PM', `12:00${nb}p.${nb}m.`, `١٢:٠٠${nb}م`],
  ['15:00', '3:00 PM', `3:00${nb}p.${nb}m.`, `٣:٠٠${nb}م`],
  ['23:59', '11:59 PM', `11:59${nb}p.${nb}m.`, `١١:٥٩${nb}م`],
] as const)('%s in twelve hours', ([time, ...words]) => {
  const at = wall(`2025-01-30T${time}`);
  expect(locales.map((locale) => timeWords(at, locale, '12h'))).toEqual(words);
});

test('a time of twelve hours ends with the words of its half of the day', () => {
  for (const locale of locales) {
    const [morning, afternoon] = halfDayWords(locale);
    expect(timeWords(wall('2025-01-30T11:59'), locale, '12h').endsWith(morning)).toBe(true);
    expect(timeWords(wall('2025-01-30T12:00'), locale, '12h').endsWith(afternoon)).toBe(true);
    expect(morning).not.toBe(afternoon);
  }
});

test.for([
  ['00:00', '00:00', '00:00', '٠٠:٠٠'],
  ['09:05', '09:05', '09:05', '٠٩:٠٥'],
  ['15:00', '15:00', '15:00', '١٥:٠٠'],
] as const)('%s in twenty-four hours', ([time, ...words]) => {
  const at = wall(`2025-01-30T${time}`);
  expect(locales.map((locale) => timeWords(at, locale, '24h'))).toEqual(words);
});

test.for([
  [
    'on one day',
    '2025-01-30T16:00',
    '3:00 PM – 4:00 PM',
    `3:00${nb}p.${nb}m. – 4:00${nb}p.${nb}m.`,
    `٣:٠٠${nb}م – ٤:٠٠${nb}م`,
  ],
  [
    'until midnight',
    '2025-01-31T00:00',
    '3:00 PM – 12:00 AM',
    `3:00${nb}p.${nb}m. – 12:00${nb}a.${nb}m.`,
    `٣:٠٠${nb}م – ١٢:٠٠${nb}ص`,
  ],
  [
    'past midnight',
    '2025-01-31T01:00',
    '3:00 PM – 1:00 AM (Friday 31 January 2025)',
    `3:00${nb}p.${nb}m. – 1:00${nb}a.${nb}m. (viernes 31 de enero de 2025)`,
    `٣:٠٠${nb}م – ١:٠٠${nb}ص (الجمعة ٣١ يناير ٢٠٢٥)`,
  ],
] as const)('a range %s', ([, end, ...words]) => {
  const start = wall('2025-01-30T15:00');
  expect(locales.map((locale) => rangeWords(start, wall(end), locale, '12h'))).toEqual(words);
});

test.for([
  ['2025-01-30T16:00', '15:00 – 16:00'],
  ['2025-01-31T00:00', '15:00 – 00:00'],
  ['2025-01-31T00:01', '15:00 – 00:01 (viernes 31 de enero de 2025)'],
  ['2025-02-01T00:00', '15:00 – 00:00 (sábado 1 de febrero de 2025)'],
] as const)('a Spanish range until %s', ([end, words]) => {
  expect(rangeWords(wall('2025-01-30T15:00'), wall(end), 'es', '24h')).toBe(words);
});

test('from midnight to midnight says of which day it is the end', () => {
  const [start, end] = [wall('2025-01-30T00:00'), wall('2025-01-31T00:00')];
  expect(rangeWords(start, end, 'en', '12h')).toBe('12:00 AM – 12:00 AM (Friday 31 January 2025)');
});
