import { locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toSearchChoices } from './search-choices.ts';
import { toSearchFacts } from './search-facts.ts';

const hub = hubOf([
  documentOf('topic', { documentId: 't1', slug: 'trust', name: 'Trust' }),
  documentOf('topic', { documentId: 't1', locale: 'es', slug: 'confianza', name: 'Confianza' }),
  article({ documentId: 'a', topics: ['t1'], firstPublishedAt: '2023-05-01T00:00:00.000Z' }),
  event({ documentId: 'e', format: 'hybrid', ...session('2025-01-30') }),
  documentOf('course', { documentId: 'c', topics: ['t1'] }),
  documentOf('person', { documentId: 'p' }),
]);

const choicesOf = (locale: 'en' | 'es' | 'ar', name: string) =>
  toSearchChoices(hub, locale)
    .groups.find((group) => group.name === name)
    ?.choices.map(({ value, words }) => `${value}: ${words}`);

test('every language offers the same values, in its own words', () => {
  expect(locales.map((locale) => choicesOf(locale, 'topic'))).toEqual([
    ['trust: Trust'],
    ['trust: Confianza'],
    ['trust: Trust'],
  ]);
  expect(locales.map((locale) => choicesOf(locale, 'year'))).toEqual([
    ['2025: 2025', '2023: 2023'],
    ['2025: 2025', '2023: 2023'],
    ['2025: ٢٠٢٥', '2023: ٢٠٢٣'],
  ]);
  expect(choicesOf('es', 'language')).toEqual(['en: English', 'es: Español', 'ar: العربية']);
});

test('a choice in another language than the page is marked', () => {
  const [topic] = toSearchChoices(hub, 'ar').groups[1]?.choices ?? [];
  expect(topic?.language).toMatchObject({ lang: 'en', dir: 'ltr' });
});

test('whatever a document is filed under can be chosen', () => {
  const offered = new Set(
    toSearchChoices(hub, 'en').groups.flatMap(({ name, choices }) =>
      choices.map(({ value }) => `${name}: ${value}`),
    ),
  );
  const filed = hub
    .documents()
    .flatMap((document) => toSearchFacts(hub, document).filters)
    .map(({ name, value }) => `${name}: ${value}`);
  expect(filed).toContain('format: hybrid');
  expect(filed.filter((each) => !offered.has(each))).toEqual([]);
});
