import { expect, test } from 'vitest';

import { documentOf, hubOf } from '../hub/hub.fixture.ts';
import { toCoursePage } from './course-page.ts';
import { listedCards } from './listed-card.ts';

const course = (given: Parameters<typeof documentOf>[1] = {}) =>
  documentOf('course', {
    documentId: 'things',
    title: 'Library of Things',
    provider: 'webjunction',
    enrolUrl: 'https://learn.library.example/things',
    free: true,
    ...given,
  });
const provider = documentOf('organization', { documentId: 'webjunction', name: 'WebJunction' });
const inNewYork = documentOf('site-settings', { defaultTimeZone: 'America/New_York' });

const pageAt = (moment: string, ...documents: readonly unknown[]) =>
  toCoursePage(hubOf([provider, ...documents], moment), '/courses/things/', 'en');

const noon = '2025-01-20T12:00:00.000Z';

test('a free course says whose it is and where it opens', () => {
  const { kinds, availability } = pageAt(noon, course());
  expect({ kinds, availability }).toEqual({
    kinds: ['Free course', 'WebJunction'],
    availability: {
      name: 'offered',
      action: { words: 'Go to the course', path: 'https://learn.library.example/things' },
      note: 'Opens on learn.library.example.',
      until: undefined,
    },
  });
});

test('its facts, and its catalogue card', () => {
  const page = pageAt(
    noon,
    course({
      lengthMinutes: 90,
      level: 'beginner',
      certificate: true,
      lastReviewedOn: '2025-01-09',
    }),
  );
  expect([page.facts, page.card.facts]).toEqual([
    [
      { label: 'Length', words: '90 minutes' },
      { label: 'Level', words: 'Beginner' },
      { label: 'Format', words: 'Self-paced' },
      { label: 'Certificate', words: 'Yes, on completion' },
    ],
    [
      { label: 'Cost', words: 'Free' },
      { label: 'Offered by', words: 'WebJunction' },
      { label: 'Last reviewed', words: '9 January 2025' },
    ],
  ]);
});

test.for([
  ['2025-01-30T04:59:59.999Z', [inNewYork], 'offered'],
  ['2025-01-30T05:00:00.000Z', [inNewYork], 'retired'],
  ['2025-01-29T23:59:59.999Z', [], 'offered'],
  ['2025-01-30T00:00:00.000Z', [], 'retired'],
] as const)('at %s a course retired on 30 January is %s', ([moment, settings, name]) => {
  const page = pageAt(moment, course({ retiredOn: '2025-01-30' }), ...settings);
  expect(page.availability.name).toBe(name);
});

test('before that day it says until when, after it where to look instead', () => {
  const retiring = course({ retiredOn: '2025-01-30' });
  expect([
    pageAt(noon, retiring).availability,
    pageAt('2025-02-01T00:00:00.000Z', retiring).availability,
  ]).toEqual([
    {
      name: 'offered',
      action: { words: 'Go to the course', path: 'https://learn.library.example/things' },
      note: 'Opens on learn.library.example.',
      until: 'This course is offered until 29 January 2025.',
    },
    {
      name: 'retired',
      heading: 'This course is no longer offered: it was retired on 30 January 2025.',
      text: 'The page stays for those who took it. Other courses are listed beside it.',
      others: { words: 'All courses', path: '/courses/' },
    },
  ]);
});

test('a list says so too', () => {
  const hub = hubOf([provider, course({ retiredOn: '2025-01-01' })], noon);
  expect(listedCards(hub, ['things'], 'en').map(({ kind, source }) => [kind, source])).toEqual([
    ['No longer offered', 'WebJunction'],
  ]);
});
