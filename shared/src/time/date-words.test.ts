import { expect, test } from 'vitest';
import { locales } from '../locales.ts';
import { addDays } from './calendar-date.ts';
import { dateWords, dayNumber, dayRangeWords, weekdayWord } from './date-words.ts';
import { date } from './known.fixture.ts';

const session = date('2025-01-30');

test.for([
  ['en', 'plain', '30 January 2025'],
  ['en', 'weekday', 'Thursday 30 January 2025'],
  ['en', 'month', 'January 2025'],
  ['en', 'month-name', 'January'],
  ['es', 'plain', '30 de enero de 2025'],
  ['es', 'weekday', 'jueves 30 de enero de 2025'],
  ['es', 'month', 'enero de 2025'],
  ['es', 'month-name', 'enero'],
  ['ar', 'plain', '٣٠ يناير ٢٠٢٥'],
  ['ar', 'weekday', 'الخميس ٣٠ يناير ٢٠٢٥'],
  ['ar', 'month', 'يناير ٢٠٢٥'],
  ['ar', 'month-name', 'يناير'],
] as const)('%s, %s: %s', ([locale, style, words]) => {
  expect(dateWords(session, locale, style)).toBe(words);
});

test('days have no leading zero', () => {
  const day = date('2025-02-06');
  expect(locales.map((locale) => dayNumber(day, locale))).toEqual(['6', '6', '٦']);
  expect(dateWords(day, 'en', 'plain')).toBe('6 February 2025');
});

const months = Array.from({ length: 12 }, (_, index) =>
  date(`2025-${String(index + 1).padStart(2, '0')}-01`),
);
const week = Array.from({ length: 7 }, (_, index) => addDays(date('2025-01-27'), index));

test('every month has its name', () => {
  const names = (locale: 'en' | 'es' | 'ar') =>
    months.map((month) => dateWords(month, locale, 'month-name')).join(' ');
  expect(names('en')).toBe(
    'January February March April May June July August September October November December',
  );
  expect(names('es')).toBe(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  );
  expect(names('ar')).toBe(
    'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  );
});

test('every day of the week has its name', () => {
  const names = (locale: 'en' | 'es' | 'ar') =>
    week.map((day) => weekdayWord(day, locale)).join(' ');
  expect(names('en')).toBe('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  expect(names('es')).toBe('lunes martes miércoles jueves viernes sábado domingo');
  expect(names('ar')).toBe('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد');
});

test.for([
  ['2025-03-03', '2025-03-03', '3 March 2025', '3 de marzo de 2025', '٣ مارس ٢٠٢٥'],
  ['2025-03-03', '2025-03-05', '3 – 5 March 2025', '3 – 5 de marzo de 2025', '٣ – ٥ مارس ٢٠٢٥'],
  [
    '2025-01-30',
    '2025-02-02',
    '30 January – 2 February 2025',
    '30 de enero – 2 de febrero de 2025',
    '٣٠ يناير – ٢ فبراير ٢٠٢٥',
  ],
  [
    '2025-12-30',
    '2026-01-02',
    '30 December 2025 – 2 January 2026',
    '30 de diciembre de 2025 – 2 de enero de 2026',
    '٣٠ ديسمبر ٢٠٢٥ – ٢ يناير ٢٠٢٦',
  ],
  [
    '2025-03-03',
    '2026-03-05',
    '3 March 2025 – 5 March 2026',
    '3 de marzo de 2025 – 5 de marzo de 2026',
    '٣ مارس ٢٠٢٥ – ٥ مارس ٢٠٢٦',
  ],
] as const)('from %s to %s', ([first, last, ...words]) => {
  expect(locales.map((locale) => dayRangeWords(date(first), date(last), locale))).toEqual(words);
});
