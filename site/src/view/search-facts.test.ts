import { parseDocument } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toSearchFacts } from './search-facts.ts';

const topics = [
  documentOf('topic', { documentId: 't1', slug: 'trust', name: 'Trust' }),
  documentOf('topic', { documentId: 't1', locale: 'es', slug: 'confianza', name: 'Confianza' }),
  documentOf('topic', { documentId: 't2', locale: 'es', slug: 'solo', name: 'Solo' }),
];

/** What a result of a page says and can be narrowed down by, at noon of 30 January 2025. */
function factsOf(record: ReturnType<typeof documentOf>) {
  const hub = hubOf([...topics, record]);
  const document = hub.ask('document', record.documentId, record.locale);
  if (document === undefined) throw new Error(JSON.stringify(parseDocument(record)));
  const { filters, shown } = toSearchFacts(hub, document);
  const told = (facts: typeof filters) => facts.map(({ name, value }) => `${name}: ${value}`);
  return { filters: told(filters), shown: told(shown) };
}

test('topics have the same names in every language, and the rest is said in its own', () => {
  const spanish = article({
    locale: 'es',
    topics: ['t1', 't2', 'gone'],
    firstPublishedAt: '2024-12-31T23:30:00.000Z',
  });
  expect(factsOf(spanish)).toEqual({
    filters: ['type: news-article', 'topic: trust', 'topic: solo', 'year: 2024'],
    shown: ['kind: Noticia', 'date: 2024-12-31', 'day: 31 de diciembre de 2024'],
  });
});

test.for([
  ['to come', { ...session('2025-01-31') }, ['kind: Webinar', 'date: 2025-01-31']],
  ['past', { ...session('2025-01-29') }, ['kind: Past webinar', 'date: 2025-01-29']],
  [
    'cancelled, to come',
    { ...session('2025-01-31'), eventStatus: 'cancelled', statusNote: 'Snow.' },
    ['kind: Webinar', 'note: Cancelled', 'date: 2025-01-31'],
  ],
  [
    'cancelled, over',
    { ...session('2025-01-29'), eventStatus: 'cancelled', statusNote: 'Snow.' },
    ['kind: Webinar', 'note: Cancelled', 'date: 2025-01-29'],
  ],
  [
    'postponed',
    { ...session('2025-01-31'), eventStatus: 'postponed', statusNote: 'Snow.' },
    ['kind: Webinar', 'note: Postponed', 'date: 2025-01-31'],
  ],
  [
    'without a date',
    { startsAtLocal: undefined, endsAtLocal: undefined, timeZone: undefined },
    ['kind: Webinar'],
  ],
] as const)('an event %s says so', ([, fields, expected]) => {
  const { shown } = factsOf(event({ format: 'webinar', ...fields }));
  expect(shown.filter((each) => !each.startsWith('day: '))).toEqual(expected);
});

test('an event counts in the year it begins where it is, not in UTC', () => {
  const late = { startsAtLocal: '2024-12-31T22:00', endsAtLocal: '2025-01-01T01:00' };
  const { filters } = factsOf(event({ ...late, timeZone: 'America/New_York' }));
  expect(filters).toContain('year: 2024');
});

test.for([
  ['course', ['type: course', 'format: self-paced']],
  ['topic', ['type: topic']],
  ['person', ['type: person']],
  ['page', ['type: page']],
] as const)('a %s has no year, for nobody knows it by one', ([type, expected]) => {
  expect(factsOf(documentOf(type)).filters).toEqual(expected);
});
