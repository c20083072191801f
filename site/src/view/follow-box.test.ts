import { toEvents, toRecordings, type Subscription } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { libraryHub } from '../outputs/library.fixture.ts';
import { toFollowBox } from './follow-box.ts';

const hub = libraryHub();
const invitation = { heading: 'Follow', text: 'It comes by itself.', name: 'The list' };

const boxOf = (followable: Subscription) => {
  const { buttons, note, fold, addresses, all } = toFollowBox(hub, followable, invitation, 'en');
  return {
    buttons: buttons.map(({ words, href }) => [words, href]),
    note,
    fold,
    addresses: addresses.map(({ label, text }) => [label, text]),
    all,
  };
};

test('a list with a feed shows its address', () => {
  expect(boxOf(toRecordings)).toEqual({
    buttons: [],
    note: undefined,
    fold: undefined,
    addresses: [
      ['Address for a feed reader (RSS)', 'https://hub.library.example/feeds/recordings.xml'],
    ],
    all: { words: 'All ways to subscribe', path: '/feeds/#feed-recordings' },
  });
});

test('a list with a calendar offers that first, and folds its addresses', () => {
  expect(boxOf(toEvents)).toEqual({
    buttons: [
      ['Open in my calendar', 'webcal://hub.library.example/feeds/events.ics'],
      [
        'Google Calendar',
        'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Fhub.library.example%2Ffeeds%2Fevents.ics',
      ],
    ],
    note: 'The first button starts Apple Calendar, Thunderbird or Outlook.',
    fold: 'Addresses to copy',
    addresses: [
      ['Calendar address', 'https://hub.library.example/feeds/events.ics'],
      ['Address for a feed reader (RSS)', 'https://hub.library.example/feeds/events.xml'],
    ],
    all: { words: 'All ways to subscribe', path: '/feeds/#feed-events' },
  });
});

test('a calendar that no feed goes with', () => {
  const { addresses, all } = boxOf({ calendar: { kind: 'format', format: 'in-person' } });
  expect([addresses, all.path]).toEqual([
    [['Calendar address', 'https://hub.library.example/feeds/events/format/in-person.ics']],
    '/feeds/#feed-format-in-person',
  ]);
});
