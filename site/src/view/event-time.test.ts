import { type Schedule, toSchedule } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { toEventTime } from './event-time.ts';

const standard = { zoneWording: 'full', timeStyle: '12h' } as const;

function schedule(
  startsAtLocal: string,
  endsAtLocal: string,
  timeZone = 'America/New_York',
  allDay = false,
): Schedule {
  const read = toSchedule({ startsAtLocal, endsAtLocal, timeZone, allDay, hasRecording: false });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

const winter = schedule('2025-01-30T15:00', '2025-01-30T16:00');

test.for([
  [
    'en',
    'Thursday',
    '30 January 2025',
    '3:00 PM – 4:00 PM',
    'Eastern Standard Time, North America',
  ],
  [
    'es',
    'jueves',
    '30 de enero de 2025',
    '3:00\u00a0p.\u00a0m. – 4:00\u00a0p.\u00a0m.',
    'hora estándar del este, América del Norte',
  ],
  [
    'ar',
    'الخميس',
    '٣٠ يناير ٢٠٢٥',
    '٣:٠٠\u00a0م – ٤:٠٠\u00a0م',
    'التوقيت الشرقي القياسي، أمريكا الشمالية',
  ],
] as const)('an hour in winter (%s)', ([locale, weekday, date, range, zoneName]) => {
  expect(toEventTime(winter, locale, standard)).toMatchObject({
    weekday,
    date,
    range,
    zoneName,
    zoneOffset: '[UTC -5]',
    startsAt: '2025-01-30T20:00:00.000Z',
    note: undefined,
  });
});

test('an hour in summer, in the wording a library chose', () => {
  const summer = schedule('2025-07-10T09:30', '2025-07-10T10:30', 'Asia/Kolkata');
  const time = toEventTime(summer, 'en', { zoneWording: 'generic', timeStyle: '24h' });
  expect([time.range, time.zoneName, time.zoneOffset, time.until]).toEqual([
    '09:30 – 10:30',
    'India Time',
    '[UTC +5:30]',
    '10:30 India Time',
  ]);
});

// It stands alone at the top of a page, before the line that says which zone all times are in.
test.for([
  ['en', '4:00 PM Eastern Time'],
  ['es', '4:00\u00a0p.\u00a0m. hora del este'],
  ['ar', '٤:٠٠\u00a0م التوقيت الشرقي'],
] as const)('the end alone names its zone in short (%s)', ([locale, until]) => {
  expect(toEventTime(winter, locale, standard).until).toBe(until);
});

test('an end on another day says which', () => {
  const night = schedule('2025-01-30T22:00', '2025-01-31T01:00');
  const { range, until } = toEventTime(night, 'en', standard);
  expect(range).toBe('10:00 PM – 1:00 AM (Friday 31 January 2025)');
  // “Until 1:00 AM” would be read as the night before.
  expect(until).toBeUndefined();
});

test('an hour that the clocks show twice says which one is meant', () => {
  const twice = schedule('2025-11-02T01:30', '2025-11-02T03:00');
  expect(toEventTime(twice, 'en', standard).note).toBe(
    'The clocks go back that night; the first of the two equal hours is meant.',
  );
});

test.for([
  ['one day', '2025-03-03', 'Monday', '3 March 2025'],
  ['several days', '2025-03-05', undefined, '3 – 5 March 2025'],
] as const)('%s without times', ([, last, weekday, date]) => {
  const days = schedule('2025-03-03T00:00', `${last}T00:00`, 'America/New_York', true);
  expect(toEventTime(days, 'en', standard)).toEqual({
    weekday,
    date,
    range: 'All day',
    zoneName: undefined,
    zoneOffset: undefined,
    startsAt: '2025-03-03',
    until: undefined,
    note: undefined,
  });
});

test.for([
  ['to-be-announced', 'Date to be announced'],
  ['on-demand', 'Watch at any time'],
] as const)('%s', ([kind, date]) => {
  const time = toEventTime({ kind }, 'en', standard);
  expect([time.date, time.range, time.startsAt]).toEqual([date, undefined, undefined]);
});
