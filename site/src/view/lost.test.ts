import { fixedPath, homePath } from '@porchlight/shared';
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

test.for([
  ['/events/gone/', 'This event was taken down', '/events/', 'See upcoming events'],
  ['/news/gone/', 'This news article was taken down', '/news/', 'News'],
  ['/es/courses/adios/', 'Este curso se retiró', '/es/courses/', 'Cursos'],
  ['/ar/topics/gone/', 'أُزيلت صفحة هذا الموضوع', '/ar/topics/', 'الموضوعات'],
  ['/es/places/adios/', 'La página de este lugar se retiró', '/es/places/', 'Lugares'],
  ['/people/gone/', 'The page of this person was taken down', '/topics/', 'Browse by topic'],
  ['/gone/', 'This page was taken down', '/topics/', 'Browse by topic'],
] as const)(
  '%s, taken down, says what it was and where others are',
  ([from, title, path, words]) => {
    const page = toMoved(hubOf([]), { from, gone: true, at });
    const locale = page.frame.locale;
    expect([page.title, page.forward, page.frame.canonical]).toEqual([title, undefined, undefined]);
    expect(page.links[0]).toEqual({ words, path });
    expect(page.links.slice(1).map((link) => link.path)).toEqual([
      fixedPath('search', locale),
      homePath(locale),
    ]);
  },
);

test('what was taken down is marked as that', () => {
  const page = toMoved(hubOf([]), { from: '/events/gone/', gone: true, at });
  expect([page.kind, page.text]).toEqual([
    'Removed (410)',
    'It was removed on purpose and will not come back. What is current is close by.',
  ]);
});

test('a wrong address offers ways on, and search engines are kept out', () => {
  const page = toNotFound(hubOf([]), 'en');
  expect(page.links.map(({ path }) => path)).toEqual(['/', '/events/', '/search/', '/topics/']);
  expect(page.frame.canonical).toBeUndefined();
});

test('where nothing is there is a search box, but not where the page only moved', () => {
  const hub = hubOf([]);
  const boxOf = (redirect: Parameters<typeof toMoved>[1]) => toMoved(hub, redirect).search?.path;
  expect(toNotFound(hub, 'ar').search?.path).toBe('/ar/search/');
  expect(boxOf({ from: '/es/events/adios/', gone: true, at })).toBe('/es/search/');
  expect(boxOf({ from: '/events/before/', to: '/events/', at })).toBeUndefined();
});
