import type { Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import type { HubReader } from '../hub/recording-hub.ts';
import { hubOf } from '../outputs/library.fixture.ts';
import { type EventListPage, toFormatPage, toOnDemandPage, toUpcomingPage } from './event-list.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { referenceDocuments, referenceHub, webinar } from './reference.fixture.ts';

const now = '2025-01-20T12:00:00Z';

const groupsOf = ({ groups }: EventListPage) =>
  groups.map(({ heading, events }) => [heading, events.map(({ card }) => card.id)]);

const called = (eventStatus: string) => ({ eventStatus, statusNote: 'Nobody could come.' });

test('changes stand first until their end, then the months, then what has no date', () => {
  const documents = [
    ...referenceDocuments,
    webinar('later', 'Later', '2025-02-12', called('postponed')),
    webinar('gone', 'Gone', '2025-01-19', called('cancelled')),
    webinar('off', 'Off', '2025-01-21', called('cancelled')),
    webinar('some-day', 'Some day', '', { startsAtLocal: undefined, endsAtLocal: undefined }),
  ];
  const page = toUpcomingPage(hubOf(documents, { moment: now }), 'en');
  expect(groupsOf(page)).toEqual([
    ['Changes', ['off', 'later']],
    ['January 2025', ['hiring']],
    ['February 2025', ['teens', 'strategy']],
    ['Date to be announced', ['some-day']],
  ]);
  expect(page.groups.map(({ id, path }) => [id, path])).toEqual([
    ['changes', undefined],
    ['month-2025-01', '/events/2025/01/'],
    ['month-2025-02', '/events/2025/02/'],
    ['to-be-announced', undefined],
  ]);
  expect(page.empty).toBeUndefined();
});

test('exactly one entry of the whole list is lit', () => {
  const { groups } = toUpcomingPage(referenceHub(now), 'en');
  const looks = groups.flatMap(({ events }) => events.map(({ leaf }) => leaf.look));
  expect(looks).toEqual(['next', 'soon', 'soon']);
});

test('the soonest sixty events ahead are shown, and each group leads to its whole month', () => {
  const days = ['02', '03', '04'].flatMap((month) =>
    Array.from({ length: 25 }, (_, index) => `2025-${month}-${String(index + 1).padStart(2, '0')}`),
  );
  const documents = days.map((day) => webinar(`on-${day}`, `On ${day}`, day));
  const hub = hubOf(documents, { moment: now });
  const { groups } = toUpcomingPage(hub, 'en');
  expect(groups.map(({ path, events }) => [path, events.length])).toEqual([
    ['/events/2025/02/', 25],
    ['/events/2025/03/', 25],
    ['/events/2025/04/', 10],
  ]);
  expect(groups.flatMap(({ events }) => events.map(({ card }) => card.id))).toEqual(
    days.slice(0, 60).map((day) => `on-${day}`),
  );
});

test('a month is that of the event’s own wall clock', () => {
  const tokyo = {
    startsAtLocal: '2025-02-01T08:00',
    endsAtLocal: '2025-02-01T09:00',
    timeZone: 'Asia/Tokyo',
  };
  const hub = hubOf([webinar('tokyo', 'Tokyo', '', tokyo)], { moment: now });
  expect(groupsOf(toUpcomingPage(hub, 'en'))).toEqual([['February 2025', ['tokyo']]]);
});

test('an empty programme says so, and still shows what can be watched', () => {
  const page = toUpcomingPage(referenceHub('2025-02-26T21:00:00Z'), 'en');
  expect(page.groups).toEqual([]);
  expect(page.empty?.heading).toBe('Nothing is announced just now');
  expect(page.reels?.events.map(({ card }) => card.id)).toEqual(['change', 'climate', 'community']);
});

test('the on-demand page holds what can be watched, and nothing else', () => {
  const page = toOnDemandPage(referenceHub('2025-02-26T21:00:00Z'), 'es');
  expect(page.title).toBe('Eventos grabados');
  expect(page.reels?.events.map(({ card }) => card.id)).toEqual(['change', 'climate', 'community']);
  expect(page.reels?.events[0]?.card.language).toEqual({
    lang: 'en',
    dir: 'ltr',
    word: 'En inglés',
  });
});

test('without a recording it says so and points ahead', () => {
  const page = toOnDemandPage(hubOf([], { moment: now }), 'en');
  expect([page.reels, page.empty?.links]).toEqual([
    undefined,
    [{ words: 'See upcoming events', path: '/events/' }],
  ]);
});

test('a format has a page of its own', () => {
  const hybrid = webinar('both', 'Both', '2025-01-25', { format: 'hybrid' });
  const page = toFormatPage(
    hubOf([...referenceDocuments, hybrid], { moment: now }),
    'en',
    'hybrid',
  );
  expect([page.title, groupsOf(page)]).toEqual([
    'Events in person and online',
    [['January 2025', ['both']]],
  ]);
});

test('filters are links to pages that exist; the page itself is marked', () => {
  const { filters } = toUpcomingPage(referenceHub(now), 'en');
  expect(filters.groups.map(({ label, links }) => [label, links.map(({ path }) => path)])).toEqual([
    ['When', ['/events/', '/events/2025/01/', '/events/on-demand/']],
    ['Format', ['/events/formats/webinar/']],
  ]);
  expect(filters.groups[0]?.links.map(({ isCurrent }) => isCurrent)).toEqual([true, false, false]);
});

test('a filter says how many events it holds, past ones too', () => {
  const more = ['2025-01-26', '2024-01-25'].map((day, index) =>
    webinar(`more-${index}`, 'More', day, { format: 'hybrid', topics: ['young'] }),
  );
  const teens = raw('topic', 'young', { name: 'Teens', slug: 'young' });
  const hub = hubOf([...referenceDocuments, ...more, teens], { moment: now });
  const { groups } = toUpcomingPage(hub, 'en').filters;
  const counts = groups.map(({ links }) => links.map(({ words, count }) => [words, count?.words]));
  expect(counts.slice(2)).toEqual([[['Teens', '2 entries']]]);
  expect(counts[1]?.at(-1)).toEqual(['In person and online', '2 entries']);
});

test('without an event there is no month to look at, and so no link to one', () => {
  const { filters } = toUpcomingPage(hubOf([], { moment: now }), 'en');
  expect(filters.groups.flatMap(({ links }) => links.map(({ path }) => path))).toEqual([
    '/events/',
    '/events/on-demand/',
  ]);
});

test.for([
  [
    'events',
    toUpcomingPage,
    'Get these events in your calendar',
    ['/feeds/events.ics', '/feeds/events.xml'],
    ['/feeds/events.xml', '/feeds/all.xml', '/feeds/events.ics'],
  ],
  [
    'recordings',
    toOnDemandPage,
    'Follow the recordings',
    ['/feeds/recordings.xml'],
    ['/feeds/recordings.xml', '/feeds/events.xml', '/feeds/all.xml', '/feeds/events.ics'],
  ],
  [
    'format-webinar',
    (hub: HubReader, locale: Locale) => toFormatPage(hub, locale, 'webinar'),
    'Get these events in your calendar',
    ['/feeds/events/format/webinar.ics'],
    [
      '/feeds/events.xml',
      '/feeds/all.xml',
      '/feeds/events/format/webinar.ics',
      '/feeds/events.ics',
    ],
  ],
] as const)('the list of %s offers its own', ([name, toPage, heading, addresses, feeds]) => {
  const { follow, frame } = toPage(referenceHub(now), 'en');
  expect([
    follow.heading,
    follow.addresses.map(({ text }) => new URL(text).pathname),
    follow.all.path,
    frame.feeds.map(({ path }) => path),
  ]).toEqual([heading, addresses, `/feeds/#feed-${name}`, feeds]);
});

test('what an event of another language says among its tags is marked as its title is', () => {
  const millrace = { name: 'Millrace Branch', slug: 'millrace' };
  const supper = webinar('supper', 'Supper', '2025-01-21', {
    format: 'in-person',
    place: 'millrace',
    free: false,
    cost: '$45; free for students',
  });
  const tagsOf = (locale: Locale, places: readonly Locale[]) =>
    toUpcomingPage(
      hubOf(
        [supper, ...places.map((each) => raw('place', 'millrace', millrace, { locale: each }))],
        { moment: now },
      ),
      locale,
    ).groups.flatMap(({ events }) =>
      events.flatMap(({ tags }) => tags.map(({ words, language }) => [words, language?.lang])),
    );
  const cost = '$45; free for students';
  expect(tagsOf('en', ['en'])).toEqual([
    ['In person', undefined],
    ['Millrace Branch', undefined],
    [cost, undefined],
  ]);
  expect(tagsOf('ar', ['en'])).toEqual([
    ['حضوري', undefined],
    ['Millrace Branch', 'en'],
    [cost, 'en'],
  ]);
  // The place has a page in this language, and is called there what it is called here.
  expect(tagsOf('ar', ['en', 'ar'])).toEqual([
    ['حضوري', undefined],
    ['Millrace Branch', undefined],
    [cost, 'en'],
  ]);
});
