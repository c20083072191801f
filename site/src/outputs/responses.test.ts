import { expect, test } from 'vitest';

import { calendarOf } from './calendar/calendar-scopes.ts';
import { feed } from './feed/feed.fixture.ts';
import { hubOf, libraryHub } from './library.fixture.ts';
import { raw } from './raw-document.fixture.ts';
import { answer, answerCalendar, answerFeed } from './responses.ts';

const path = '/feeds/events.ics';

test('nothing to say is no such file', async () => {
  expect(answer('rss', undefined).status).toBe(404);
  expect(answerCalendar(undefined, { path, notes: [] }).status).toBe(404);
  expect((await answerFeed(undefined, 'rss', { path, notes: [] })).status).toBe(404);
});

test.for([
  ['rss', 'application/rss+xml; charset=utf-8'],
  ['jsonFeed', 'application/feed+json; charset=utf-8'],
] as const)('a feed as %s says what it is', async ([format, type]) => {
  const notes: string[] = [];
  const response = await answerFeed(feed({ kind: 'all' }), format, { path, notes });
  expect([response.status, response.headers.get('content-type'), notes]).toEqual([200, type, []]);
});

test('a calendar says what it is, and has nothing to note while all has room', () => {
  const notes: string[] = [];
  const calendar = calendarOf({ kind: 'all' }, 'en', libraryHub());
  const response = answerCalendar(calendar, { path, notes });
  expect([response.headers.get('content-type'), notes]).toEqual([
    'text/calendar; charset=utf-8',
    [],
  ]);
});

test('a calendar that cannot hold every event notes how many it holds of how many there are', () => {
  const hub = hubOf(
    Array.from({ length: 1_003 }, (_, index) =>
      raw('event', `e${index}`, {
        title: 'One of many',
        slug: `e${index}`,
        format: 'webinar',
        startsAtLocal: '2025-01-30T15:00',
        endsAtLocal: '2025-01-30T16:00',
        timeZone: 'UTC',
      }),
    ),
  );
  const notes: string[] = [];
  answerCalendar(calendarOf({ kind: 'all' }, 'en', hub), { path, notes });
  expect(notes).toEqual([
    '/feeds/events.ics holds 1000 of 1003 events: more than 1000 events or 1000000 bytes are too much for some calendar programs. What is over longest is left out first, then what is furthest ahead.',
  ]);
});
