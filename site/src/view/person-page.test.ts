import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toPersonPage } from './person-page.ts';

const documents = [
  documentOf('person', {
    documentId: 'audrey',
    name: 'Audrey Barbakoff',
    prefix: 'Dr.',
    suffixes: 'EdD, MLIS',
  }),
  event({
    documentId: 'talk',
    ...session('2025-01-30'),
    presenters: [{ person: 'audrey', role: 'presenter' }],
  }),
  event({ documentId: 'other', ...session('2025-01-31') }),
  article({ documentId: 'written', authors: ['audrey'] }),
  article({ documentId: 'not-hers' }),
];

test.for([
  ['2025-01-30T20:59:59.999Z', 'Coming up'],
  ['2025-01-30T21:00:00.000Z', 'Past events and recordings'],
] as const)('at %s her event is under “%s”', ([moment, heading]) => {
  const { person, events, writings } = toPersonPage(
    hubOf(documents, moment),
    '/people/audrey/',
    'en',
  );
  expect([
    person.name,
    events.map((section) => [section.heading, section.events.map(({ card }) => card.id)]),
    writings?.cards.map(({ id }) => id),
  ]).toEqual(['Dr. Audrey Barbakoff, EdD, MLIS', [[heading, ['talk']]], ['written']]);
});

test('someone of whom nothing is published has a page that says so', () => {
  const { nothing } = toPersonPage(hubOf(documents.slice(0, 1)), '/people/audrey/', 'en');
  expect(nothing).toBe('Nothing by this person is published just now.');
});

test('it shows the newest 24 of each kind, and nobody else’s', () => {
  const presenters = [{ person: 'audrey', role: 'presenter' }];
  const days = Array.from({ length: 26 }, (_, index) => String(index + 1).padStart(2, '0'));
  const firstPublishedAt = (day: string) => ({ firstPublishedAt: `2024-11-${day}T09:00:00.000Z` });
  const hub = hubOf([
    ...documents,
    ...days.flatMap((day) => [
      event({ documentId: `past-${day}`, ...session(`2024-12-${day}`), presenters }),
      event({ documentId: `ahead-${day}`, ...session(`2025-02-${day}`), presenters }),
      article({ documentId: `by-her-${day}`, authors: ['audrey'], ...firstPublishedAt(day) }),
      article({ documentId: `by-him-${day}`, authors: ['ben'], ...firstPublishedAt(day) }),
    ]),
  ]);
  const { events, writings } = toPersonPage(hub, '/people/audrey/', 'en');
  const newest = days.toReversed();
  expect(events.map((section) => section.events.map(({ card }) => card.id))).toEqual([
    ['talk', ...days.slice(0, 23).map((day) => `ahead-${day}`)],
    newest.slice(0, 24).map((day) => `past-${day}`),
  ]);
  expect(writings?.cards.map(({ id }) => id)).toEqual([
    ...newest.slice(0, 23).map((day) => `by-her-${day}`),
    'written',
  ]);
});
