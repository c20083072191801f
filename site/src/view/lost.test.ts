import { expect, test } from 'vitest';

import { hubOf } from '../outputs/library.fixture.ts';
import { localeOf } from './locale-of.ts';
import { toMoved, toNotFound } from './lost.ts';

const at = '2025-01-10T00:00:00.000Z';

test.for([
  [undefined, 'en'],
  ['es', 'es'],
  ['ar', 'ar'],
  ['en', undefined],
  ['x/y', undefined],
  ['', undefined],
] as const)('pages below %o are in %o', ([part, locale]) => {
  expect(localeOf(part)).toBe(locale);
});

test('a page that moved leads on by itself, in the language of its address', () => {
  const page = toMoved(hubOf([]), { from: '/es/events/antes/', to: '/es/events/ahora/', at });
  expect([page.frame.locale, page.title, page.forward, page.links]).toEqual([
    'es',
    'Esta página se ha movido',
    '/es/events/ahora/',
    [{ words: 'Ir a la dirección nueva', path: '/es/events/ahora/' }],
  ]);
});

test('a page that was taken down says so and stays', () => {
  const page = toMoved(hubOf([]), { from: '/events/gone/', gone: true, at });
  expect([page.kind, page.title, page.forward]).toEqual([
    'Removed (410)',
    'This page was taken down',
    undefined,
  ]);
});

test('a wrong address offers ways on, and search engines are kept out', () => {
  const page = toNotFound(hubOf([]), 'en');
  expect(page.links.map(({ path }) => path)).toEqual(['/', '/events/', '/topics/']);
  expect(page.frame.canonical).toBeUndefined();
});
