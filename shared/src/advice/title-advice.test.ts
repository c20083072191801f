import { expect, test } from 'vitest';

import type { CalendarDate } from '../time/calendar-date.ts';
import { advised } from './advised.fixture.ts';

const long = (length: number): string => 'é'.repeat(length);

test.for([
  [90, []],
  [91, [{ code: 'title-long', field: 'title', length: 91 }]],
] as const)('a title of %i characters gives %j', ([length, expected]) => {
  expect(advised('page', { title: long(length) })).toEqual(expected);
});

test('what is stored in two halves is one character', () => {
  expect(advised('page', { title: '📚'.repeat(90) })).toEqual([]);
});

test('a name is a title', () => {
  expect(advised('topic', { name: long(91) })).toEqual([
    { code: 'title-long', field: 'name', length: 91 },
  ]);
});

test.for([
  ['SUMMER READING STARTS', true],
  ['LECTURA DE VERANO: ¡ÚNASE!', true],
  ['NASA', false],
  ['FAQ 2025', false],
  ['A B C', false],
  ['SUMMER READING starts', false],
  ['قراءة الصيف', false],
] as const)('“%s” is all in capitals: %s', ([title, isShouted]) => {
  const expected = isShouted ? [{ code: 'title-in-capitals', field: 'title' }] : [];
  expect(advised('page', { title })).toEqual(expected);
});

test.for([
  ['x', []],
  [undefined, [{ code: 'summary-missing', field: 'summary' }]],
  ['  \n', [{ code: 'summary-missing', field: 'summary' }]],
  [long(160), []],
  [long(161), [{ code: 'summary-long', field: 'summary', length: 161 }]],
] as const)('the summary %j gives %j', ([summary, expected]) => {
  expect(advised('page', { summary })).toEqual(expected);
});

test('a type without a summary misses none', () => {
  expect(advised('topic', { summary: undefined })).toEqual([]);
});

const days = (...texts: string[]) => ({ twinDays: texts as CalendarDate[] });

test('the same title on the same day is named, on another day it is a series', () => {
  expect(advised('event', {}, days('2025-01-29', '2025-01-30'))).toEqual([
    { code: 'twin', field: 'title', day: '2025-01-30' },
  ]);
  expect(advised('event', {}, days('2025-01-29'))).toEqual([]);
  expect(advised('story', { date: '2025-01-30' }, days('2025-01-30'))).toEqual([
    { code: 'twin', field: 'title', day: '2025-01-30' },
  ]);
  expect(advised('page', { date: '2025-01-30' }, days('2025-01-30'))).toEqual([]);
});
