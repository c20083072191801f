import { type Locale, locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { libraryHub } from '../outputs/library.fixture.ts';
import { everyPath } from '../renderer/every-path.ts';
import { addressesBehind } from './calendar-ways.fixture.ts';
import { type FeedsPage, toFeedsPage } from './feeds-page.ts';
import type { SubscriptionView } from './subscription.ts';

const hub = libraryHub();
const origin = 'https://hub.library.example';

const subscriptionsOf = ({ groups }: FeedsPage): readonly SubscriptionView[] =>
  groups.flatMap(({ subscriptions }) => subscriptions);

const subscription = (page: FeedsPage, id: string): SubscriptionView => {
  const found = subscriptionsOf(page).find((each) => each.id === id);
  if (found === undefined) throw new Error(`The page has no ${id}.`);
  return found;
};

const calendarsOf = ({ calendar }: SubscriptionView) =>
  calendar ? [calendar.ways, calendar.kept] : [];

test.for(locales)('in %s every address that is offered exists, and none is left out', (locale) => {
  const page = toFeedsPage(hub, locale);
  const offered = [
    page.opml.address.text,
    ...subscriptionsOf(page).flatMap((each) => [
      ...each.feed.map(({ text }) => text),
      ...calendarsOf(each).map(({ address }) => address.text),
    ]),
  ].map((address) => address.replace(origin, ''));
  const prefix = locale === 'en' ? '/feeds/' : `/${locale}/feeds/`;
  const existing = everyPath(hub).filter((path) => path.startsWith(prefix) && !path.endsWith('/'));
  expect(offered.toSorted()).toEqual(existing);
});

test.for(locales)('in %s every way into a calendar leads to the same address', (locale) => {
  const page = toFeedsPage(hub, locale);
  const ways = [page.calendar, ...subscriptionsOf(page).flatMap(calendarsOf)];
  expect(ways.flatMap(addressesBehind)).toEqual(
    ways.flatMap(({ address }) => Array<string>(5).fill(address.text)),
  );
});

/** The name that a screen reader says of each link and button, without its neighbours. */
const namesOn = (page: FeedsPage): readonly string[] => {
  const ways = [page.calendar, ...subscriptionsOf(page).flatMap(calendarsOf)];
  const boxes = [
    ...page.reader,
    page.opml.address,
    ...ways.map(({ address }) => address),
    ...subscriptionsOf(page).flatMap(({ feed }) => feed),
  ];
  return [
    ...ways.flatMap(({ open, services }) => [open, ...services]),
    ...boxes.map(({ button }) => button),
  ].map(({ words, about }) => (words + about).toLowerCase());
};

test.for(locales)('in %s every link, every button and every place is one of a kind', (locale) => {
  const twins = hubOf([
    documentOf('topic', { documentId: 'teens-topic', slug: 'teens', name: 'Teens', locale }),
    documentOf('audience', { documentId: 'teens-people', slug: 'teens', name: 'Teens', locale }),
  ]);
  const page = toFeedsPage(twins, locale);
  const ids = [...page.groups.map(({ id }) => id), ...subscriptionsOf(page).map(({ id }) => id)];
  for (const all of [namesOn(page), ids])
    expect(all.toSorted()).toEqual([...new Set(all)].toSorted());
  expect(ids).toContain(page.changes.slice(1));
});

test.for<[Locale, string, readonly string[]]>([
  ['en', 'Topics', ['Partnerships', 'Quiet', 'Staff & how to keep them', 'Teens']],
  ['es', 'Temas', ['Alianzas']],
  ['ar', 'الحملات', []],
])(
  'in %s a topic is offered by the name it has there, or not at all',
  ([locale, heading, names]) => {
    const { groups } = toFeedsPage(hub, locale);
    const topics = groups.find((group) => group.heading === heading);
    expect(topics?.subscriptions.map(({ name }) => name) ?? []).toEqual(names);
  },
);

test('groups come in the order in which they matter', () => {
  expect(toFeedsPage(hub, 'en').groups.map(({ heading }) => heading)).toEqual([
    'Everything',
    'By type',
    'Topics',
    'Audiences',
    'Series',
    'Places',
    'Formats of events',
  ]);
});

const under = { topics: ['trust'] };
const lively = [
  documentOf('topic', { documentId: 'trust', name: 'Trust' }),
  ...['01', '08', '15', '22', '29'].map((day) =>
    article({
      documentId: `week-${day}`,
      title: `Week ${day}`,
      firstPublishedAt: `2024-11-${day}T09:00:00.000Z`,
      ...under,
    }),
  ),
  ...['2024-12-20', '2025-02-01', '2025-03-01', '2025-01-10'].map((day) =>
    event({ documentId: `on-${day}`, title: `On ${day}`, format: 'webinar', ...session(day) }),
  ),
];

test('a subscription says what comes, how often, and what came last', () => {
  const { name, carries, often, latest } = subscription(
    toFeedsPage(hubOf(lively), 'en'),
    'feed-all',
  );
  expect({ name, carries, often, latest }).toEqual({
    name: 'Everything new',
    carries: 'Events, recordings, news, blog posts, stories, courses, guides and research.',
    often: 'About once a week',
    latest: {
      heading: 'Latest',
      entries: [
        ['Week 29', '/news/week-29/', '2024-11-29', '29 November 2024'],
        ['Week 22', '/news/week-22/', '2024-11-22', '22 November 2024'],
        ['Week 15', '/news/week-15/', '2024-11-15', '15 November 2024'],
      ].map(([title, path, date, words]) => ({ title, path, day: { date, words } })),
      none: 'Nothing yet. Subscribe already, and the first one reaches you.',
    },
  });
});

test.for([
  ['feed-topic-trust', 'About once a week', ': Topic: Trust', '/topics/trust/'],
  ['feed-news', 'About once a week', ': News', '/news/'],
  ['feed-recordings', 'Nothing yet', ': Recordings', '/events/on-demand/'],
  [
    'feed-format-webinar',
    'Whenever an event is added or changes',
    ': Webinars',
    '/events/formats/webinar/',
  ],
] as const)('%s has a page that shows what came last', ([id, often, about, href]) => {
  expect(subscription(toFeedsPage(hubOf(lively), 'en'), id)).toMatchObject({
    often,
    latest: { heading: 'Latest', page: { words: 'See what is there', about, href } },
  });
});

test('what is empty is offered all the same', () => {
  const { often, latest } = subscription(toFeedsPage(hubOf([]), 'es'), 'feed-all');
  expect({ often, latest }).toMatchObject({ often: 'Nada todavía', latest: { entries: [] } });
});

test.for(locales)('in %s nothing on the page changes only because time passes', (locale) => {
  const [before, after] = ['2025-01-20T12:00:00.000Z', '2031-01-01T00:00:00.000Z'].map((moment) =>
    toFeedsPage(libraryHub(moment), locale),
  );
  expect(after).toEqual(before);
});

test('programs are told of everything, as RSS, as JSON and as a calendar', () => {
  expect(toFeedsPage(hub, 'es').frame.feeds.map(({ path }) => path)).toEqual([
    '/es/feeds/all.xml',
    '/es/feeds/events.xml',
    '/es/feeds/all.json',
    '/es/feeds/events.ics',
  ]);
});
