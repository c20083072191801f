import { expect, test } from 'vitest';

import { defaultLocale, directionOf, isLocale, locales, nativeNames } from './locales.ts';

test('the default language comes first', () => {
  expect(locales).toEqual([defaultLocale, 'es', 'ar']);
});

test.for([
  ['en', true],
  ['es', true],
  ['ar', true],
  ['EN', false],
  ['en-US', false],
  ['', false],
  [undefined, false],
  [['en'], false],
] as const)('%j is a language of the site: %s', ([value, is]) => {
  expect(isLocale(value)).toBe(is);
});

test.for([
  ['en', 'ltr', 'English'],
  ['es', 'ltr', 'Español'],
  ['ar', 'rtl', 'العربية'],
] as const)('%s runs %s and calls itself %s', ([locale, direction, name]) => {
  expect(directionOf(locale)).toBe(direction);
  expect(nativeNames[locale]).toBe(name);
});
