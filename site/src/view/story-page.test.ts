import { expect, test } from 'vitest';

import { documentOf, hubOf } from '../hub/hub.fixture.ts';
import { toStoryPage } from './story-page.ts';

const library = documentOf('organization', {
  documentId: 'kcpl',
  name: 'Kansas City Public Library',
  url: 'https://kc.library.example/',
});
const campaign = (locale: 'en' | 'ar') =>
  documentOf('campaign', {
    documentId: 'engaged',
    locale,
    name: 'Engaged libraries',
    hashtag: '#EngagedLibraries',
  });
const post = (locale: 'en' | 'ar') =>
  documentOf('story', {
    documentId: 'service',
    locale,
    storyKind: 'social-post',
    organization: 'kcpl',
    campaign: 'engaged',
    occasion: 'MLK Day',
    date: '2025-01-20',
    permalink: 'https://social.example/kc/1',
  });

test('a post belongs to its campaign, its library and its day', () => {
  const hub = hubOf([library, campaign('en'), post('en')]);
  const page = toStoryPage(hub, '/stories/service/', 'en');
  const { kinds, occasion, day, campaign: under, links } = page;
  expect({ kinds, occasion, day, under, links }).toEqual({
    kinds: ['#EngagedLibraries post', 'Kansas City Public Library'],
    occasion: 'MLK Day',
    day: { date: '2025-01-20', words: '20 January 2025' },
    under: {
      label: 'Campaign',
      hashtag: '#EngagedLibraries',
      name: 'Engaged libraries',
      link: { words: 'More stories with #EngagedLibraries', path: '/campaigns/engaged/' },
    },
    links: [
      { words: 'See the original post on social.example', path: 'https://social.example/kc/1' },
      { words: 'Website of Kansas City Public Library', path: 'https://kc.library.example/' },
    ],
  });
});

test('in Arabic the sign stays in front of the hashtag', () => {
  const hub = hubOf([library, campaign('ar'), post('ar')]);
  expect(toStoryPage(hub, '/ar/stories/service/', 'ar').campaign?.hashtag).toBe(
    '\u2068#EngagedLibraries\u2069',
  );
});

test('without campaign, library and link there is the story', () => {
  const hub = hubOf([documentOf('story', { documentId: 'bench', campaign: 'engaged' })]);
  const page = toStoryPage(hub, '/stories/bench/', 'en');
  const { kinds, occasion, day, campaign: under, links } = page;
  expect({ kinds, occasion, day, under, links }).toEqual({
    kinds: ['Story'],
    occasion: undefined,
    day: { date: '2024-11-04', words: '4 November 2024' },
    under: undefined,
    links: [],
  });
});
