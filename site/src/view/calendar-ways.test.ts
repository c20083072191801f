import { expect, test } from 'vitest';

import { libraryHub } from '../outputs/library.fixture.ts';
import { addressesBehind } from './calendar-ways.fixture.ts';
import { toCalendarWays } from './calendar-ways.ts';

const hub = libraryHub();

test('every way into a calendar, as its program wants it', () => {
  const teens = { kind: 'facet', facet: 'topic', slug: 'teens' } as const;
  const { open, services, address } = toCalendarWays(hub, teens, 'Topic: Teens', 'en');
  expect([open, ...services]).toEqual([
    {
      words: 'Open in my calendar',
      about: ': Topic: Teens',
      href: 'webcal://hub.library.example/feeds/events/topic/teens.ics',
    },
    {
      words: 'Google Calendar',
      about: ': Topic: Teens',
      href: 'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fhub.library.example%2Ffeeds%2Fevents%2Ftopic%2Fteens.ics',
      rel: 'noopener noreferrer',
    },
    {
      words: 'Outlook.com',
      about: ': Topic: Teens',
      href: 'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Fhub.library.example%2Ffeeds%2Fevents%2Ftopic%2Fteens.ics&name=Porchlight%3A%20Teens',
      rel: 'noopener noreferrer',
    },
    {
      words: 'Microsoft 365',
      about: ': Topic: Teens',
      href: 'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Fhub.library.example%2Ffeeds%2Fevents%2Ftopic%2Fteens.ics&name=Porchlight%3A%20Teens',
      rel: 'noopener noreferrer',
    },
  ]);
  expect(address).toEqual({
    label: 'Calendar address',
    text: 'https://hub.library.example/feeds/events/topic/teens.ics',
    parts: ['https://hub.library.example/', 'feeds/', 'events/', 'topic/', 'teens.ics'],
    button: {
      words: 'Copy',
      about: ' Calendar address: Topic: Teens',
      copied: 'Copied',
      selected: 'The address is selected; copy it from there.',
    },
  });
});

test('the variant that keeps what is cancelled has names and an address of its own', () => {
  const staffing = { kind: 'facet', facet: 'topic', slug: 'staffing' } as const;
  const ways = toCalendarWays(hub, staffing, 'Topic: Staff', 'en', 'kept');
  const address = 'https://hub.library.example/feeds/events/topic/staffing.keep.ics';
  expect(addressesBehind(ways)).toEqual(Array(5).fill(address));
  expect([ways.open.about, ways.address.button.about]).toEqual([
    ': Topic: Staff, cancelled events kept',
    ' Calendar address: Topic: Staff, cancelled events kept',
  ]);
  expect(new URL(ways.services[1]?.href ?? '').searchParams.get('name')).toBe(
    'Porchlight: Staff & how to keep them (cancelled ones kept)',
  );
});
