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
