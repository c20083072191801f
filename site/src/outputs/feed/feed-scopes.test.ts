import { type FeedScope, feedScopeNamed, type Locale } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { hubOf, libraryHub } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { feed } from './feed.fixture.ts';
import { feedOf } from './feed.ts';

const all: FeedScope = { kind: 'all' };

describe('which items', () => {
  const guids = (scope: FeedScope, locale?: Locale) =>
    feed(scope, locale).items.map(({ guid }) => guid.replace('tag:hub.library.example,2024:', ''));

  test('newest first, those of one moment by their guids; a recording is one of its own', () => {
    expect(guids(all)).toEqual([
      'event/embrace-change/recording',
      'blog-post/co-create',
      'news-article/abcd',
      'course/things',
      'event/always',
      'event/book-fair',
      'event/climate',
      'event/embrace-change',
      'event/hiring',
      'event/night-walk',
      'event/someday',
      'event/teens',
      'event/theory-of-change',
      'story/mlk-day',
    ]);
  });

  test.for([
    ['news', ['news-article/abcd']],
    ['blog', ['blog-post/co-create']],
    ['stories', ['story/mlk-day']],
    ['courses', ['course/things']],
  ] as const)('%s', ([name, expected]) => {
    const scope = feedScopeNamed(name);
    expect(scope && guids(scope)).toEqual(expected);
  });

  test('of one topic, every type', () => {
    expect(guids({ kind: 'facet', facet: 'topic', slug: 'partnerships' })).toEqual([
      'news-article/abcd',
      'event/hiring',
    ]);
  });

  test('another language has guids of its own, and only its own documents', () => {
    expect(guids(all, 'es')).toEqual(['event/hiring/es']);
  });

  test('there is no feed of a topic that has no name in the language', () => {
    const scope: FeedScope = { kind: 'facet', facet: 'topic', slug: 'quiet' };
    expect(feedOf(scope, 'es', libraryHub())).toBeUndefined();
  });
});

describe('recordings', () => {
  const recorded = (recording: object, more: object = {}) =>
    feed(
      { kind: 'type', type: 'event' },
      'en',
      hubOf([
        raw('event', 'one', {
          title: 'One',
          slug: 'the-one',
          format: 'webinar',
          startsAtLocal: '2025-01-10T15:00',
          endsAtLocal: '2025-01-10T16:00',
          timeZone: 'UTC',
          recording: { state: 'ready', url: 'https://video.library.example/1', ...recording },
          ...more,
        }),
      ]),
    )
      .items.filter(({ guid }) => guid.endsWith('/recording'))
      .map(({ publishedAt, revisedAt }) => [publishedAt, revisedAt >= publishedAt]);

  const notOver = { endsAtLocal: '2025-01-20T12:01' };
  test.for([
    ['on the day the editor gave', '2025-01-12', {}, '2025-01-12T00:00:00.000Z'],
    ['of a day still to come, with the event', '2025-01-21', {}, '2024-11-04T09:00:00.000Z'],
    ['without a day, when the event was over', undefined, {}, '2025-01-10T16:00:00.000Z'],
    ['ready before that, with the event', undefined, notOver, '2024-11-04T09:00:00.000Z'],
    ['never before the event was announced', '2023-01-01', {}, '2024-11-04T09:00:00.000Z'],
  ] as const)('%s', ([, publishedOn, times, at]) => {
    expect(recorded({ publishedOn }, times)).toEqual([[at, true]]);
  });

  test('of a cancelled event are none', () => {
    expect(recorded({}, { eventStatus: 'cancelled', statusNote: 'Storm.' })).toEqual([]);
  });
});

describe('the words of an event', () => {
  test.for([
    ['cancelled', 'Cancelled: One'],
    ['postponed', 'Postponed: One'],
    ['scheduled', 'One'],
  ])('that is %s', ([eventStatus, title]) => {
    const hub = hubOf([
      raw('event', 'one', {
        title: 'One',
        slug: 'the-one',
        format: 'webinar',
        summary: 'About one.',
        startsAtLocal: '2025-07-10T15:00',
        endsAtLocal: '2025-07-10T16:00',
        timeZone: 'America/New_York',
        eventStatus,
        statusNote: 'The river rose.',
      }),
      raw('site-settings', 'settings', { name: 'Alder', timeStyle: '24h', zoneWording: 'generic' }),
    ]);
    const [first] = feed(all, 'en', hub).items;
    expect([first?.title, first?.description]).toEqual([
      title,
      'Thursday 10 July 2025, 15:00 – 16:00 Eastern Time [UTC -4]. The river rose. About one.',
    ]);
  });
});

describe('what is in them', () => {
  test('addresses in a body are full', () => {
    const [content] = feed({ kind: 'type', type: 'news-article' }).items.map(
      (each) => each.content,
    );
    expect(content?.match(/(?:href|src)="[^"]*"/g)).toEqual([
      'href="https://hub.library.example/events/?a=1&amp;b=2"',
      'src="https://hub.library.example/media/0123456789abcdef-1200.jpg"',
    ]);
  });

  const many = Array.from({ length: 120 }, (_, index) =>
    raw('news-article', `n${index}`, { title: `News ${index}`, slug: `news-${index}` }),
  );

  test('a hundred of everything, fifty of one type', () => {
    const hub = hubOf(many);
    expect(feed(all, 'en', hub).items).toHaveLength(100);
    expect(feed({ kind: 'type', type: 'news-article' }, 'en', hub).items).toHaveLength(50);
  });
});
