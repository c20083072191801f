import { locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { hubOf } from './library.fixture.ts';
import { toManifest } from './manifest.ts';
import { raw } from './raw-document.fixture.ts';

const manifestOf = (name: string, locale: (typeof locales)[number] = 'en') => {
  const settings = raw('site-settings', 'settings', { name, tagline: 'A light on for everyone' });
  return JSON.parse(toManifest(locale, hubOf([settings]))) as Record<string, unknown>;
};

test.for([
  ['en', 'ltr', '/'],
  ['es', 'ltr', '/es/'],
  ['ar', 'rtl', '/ar/'],
] as const)('in %s the site is a program of its own, and all of it belongs to it', (expected) => {
  const [locale, dir, start] = expected;
  const { lang, id, start_url, scope, ...rest } = manifestOf('Alder Hub', locale);
  expect([lang, rest['dir'], id, start_url, scope]).toEqual([locale, dir, start, start, '/']);
  expect(rest).toMatchObject({ name: 'Alder Hub', description: 'A light on for everyone' });
});

test.for([
  ['Porchlight', 'Porchlight'],
  ['Alder County Libraries', 'Alder County'],
  ['Gemeindebibliotheken', 'Gemeindebibl'],
  ['The Free Library of Philadelphia', 'The Free'],
] as const)('%s is short enough under an icon as %s', ([name, short]) => {
  expect(manifestOf(name)).toMatchObject({ name, short_name: short });
});
