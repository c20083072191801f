import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toFacetList } from './facet-list.ts';
import { toFacetPage } from './facet-page.ts';

const trust = documentOf('topic', {
  documentId: 'trust',
  name: 'Trust',
  description: 'Come back.\n\nThen come back again.',
});
const under = { topics: ['trust'] };
const documents = [
  trust,
  event({ documentId: 'talk', ...session('2025-01-30'), ...under }),
  event({
    documentId: 'off',
    ...session('2025-02-06'),
    ...under,
    eventStatus: 'cancelled',
    statusNote: 'Too few could come.',
  }),
  event({ documentId: 'someday', ...under }),
  article({ documentId: 'fresh', ...under }),
  documentOf('story', { documentId: 'bench', ...under }),
  article({ documentId: 'elsewhere' }),
];

const eventsAt = (moment: string) =>
  toFacetPage(hubOf(documents, moment), 'topic', '/topics/trust/', 'en').events.map(
    ({ id, heading, events }) => [id, heading, events.map(({ card }) => card.id)],
  );

const calledOff = ['called-off', 'Called off', ['off']];
const undated = ['to-be-announced', 'Date to be announced', ['someday']];

test.for([
  ['2025-01-30T20:59:59.999Z', [['upcoming', 'Coming up', ['talk']], calledOff, undated]],
  [
    '2025-01-30T21:00:00.000Z',
    [calledOff, undated, ['past', 'Past events and recordings', ['talk']]],
  ],
  ['2025-02-06T21:00:00.000Z', [undated, ['past', 'Past events and recordings', ['talk']]]],
] as const)('events of a topic at %s', ([moment, expected]) => {
  expect(eventsAt(moment)).toEqual(expected);
});

test('a postponed event stays under its topic until there is a new date', () => {
  const waiting = { eventStatus: 'postponed', statusNote: 'The river is high.' };
  const later = [
    trust,
    event({ documentId: 'walk', ...session('2025-01-15'), ...under, ...waiting }),
  ];
  const { events, empty } = toFacetPage(hubOf(later), 'topic', '/topics/trust/', 'en');
  expect([events.map(({ id }) => id), empty]).toEqual([['called-off'], undefined]);
});

test('what there is to read stands under its kind', () => {
  const { sections, intro, empty } = toFacetPage(hubOf(documents), 'topic', '/topics/trust/', 'en');
  expect([
    sections.map(({ heading, cards }) => [heading, cards.map(({ id }) => id)]),
    intro,
    empty,
  ]).toEqual([
    [
      ['Stories', ['bench']],
      ['News', ['fresh']],
    ],
    ['Come back.', 'Then come back again.'],
    undefined,
  ]);
});

test('every value can be followed, by the feed and the calendar it has', () => {
  const hub = hubOf([
    trust,
    documentOf('audience', { documentId: 'teens', ageRange: '13 to 17' }),
    documentOf('campaign', { documentId: 'porches' }),
  ]);
  const topic = toFacetPage(hub, 'topic', '/topics/trust/', 'en');
  const audience = toFacetPage(hub, 'audience', '/audiences/teens/', 'en');
  const campaign = toFacetPage(hub, 'campaign', '/campaigns/porches/', 'en');
  const offers = [topic, audience, campaign].map(({ follow, frame }) => [
    follow.heading,
    follow.addresses.map(({ text }) => text.replace('https://hub.library.example', '')),
    follow.all.path,
    frame.feeds.map(({ path }) => path),
  ]);
  expect(offers).toEqual([
    [
      'Follow this topic',
      ['/feeds/events/topic/trust.ics', '/feeds/topic/trust.xml'],
      '/feeds/#feed-topic-trust',
      ['/feeds/topic/trust.xml', '/feeds/all.xml', '/feeds/events/topic/trust.ics'],
    ],
    [
      'Follow what is for you',
      ['/feeds/events/audience/teens.ics', '/feeds/audience/teens.xml'],
      '/feeds/#feed-audience-teens',
      ['/feeds/audience/teens.xml', '/feeds/all.xml', '/feeds/events/audience/teens.ics'],
    ],
    [
      'Follow this campaign',
      ['/feeds/campaign/porches.xml'],
      '/feeds/#feed-campaign-porches',
      ['/feeds/campaign/porches.xml', '/feeds/all.xml'],
    ],
  ]);
  expect(audience.tags).toEqual([{ words: 'Age: 13 to 17' }]);
});

test('a subject with nothing under it says so', () => {
  const { empty } = toFacetPage(hubOf([trust]), 'topic', '/topics/trust/', 'en');
  expect(empty?.heading).toBe('Nothing is published here just now');
});

const placeOf = (fields: Record<string, unknown>) =>
  toFacetPage(
    hubOf([documentOf('place', { documentId: 'central', ...fields })]),
    'place',
    '/places/central/',
    'en',
  ).place?.notes;

test.for([
  [{ stepFreeAccess: true }, ['Step-free access']],
  [{ stepFreeAccess: true, accessNote: 'Ring.' }, ['Step-free access', 'Ring.']],
  [
    { accessNote: 'Two steps.' },
    ['Step-free access is not confirmed; please ask before you come.', 'Two steps.'],
  ],
  [{}, ['Step-free access is not confirmed; please ask before you come.']],
] as const)('a place says how to get in: %o', ([fields, paragraphs]) => {
  expect(placeOf(fields)).toEqual([{ label: 'Getting in', paragraphs }]);
});

test.for([
  ['en', ['3 entries', 'Nothing yet']],
  ['es', ['3 entradas', 'Nada todavía']],
  ['ar', ['٣ مواد', 'لا شيء بعد']],
] as const)('in %s the list of topics says how much each holds', ([locale, expected]) => {
  const hub = hubOf([
    trust,
    documentOf('topic', { documentId: 'yet', name: 'Yet to come' }),
    ...['a', 'b', 'c'].map((documentId) => article({ documentId, ...under })),
  ]);
  expect(toFacetList(hub, 'topic', locale).values.map(({ entries }) => entries)).toEqual(expected);
});
