import { parseTimeZone, type TimeZone } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readCalendar } from '../src/intake/calendar/read-calendar';
import { intakeLimits, type FileRow } from '../src/intake/file-event';

const newYork = parseTimeZone('America/New_York') as TimeZone;

/** A calendar of one event with these lines, and others of the calendar before it. */
const calendar = (lines: readonly string[], frame: readonly string[] = []): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...frame,
    'BEGIN:VEVENT',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

function rowsOf(text: string): readonly FileRow[] {
  const read = readCalendar(text, newYork);
  return read.ok ? read.value : expect.fail(read.problem.code);
}

const session = (...lines: readonly string[]): readonly string[] => [
  'UID:one@elsewhere.example',
  'SUMMARY:Plan your year',
  ...lines,
];

const timesOf = ({ event }: FileRow) =>
  event.ok
    ? [event.value.startsAtLocal, event.value.endsAtLocal, event.value.timeZone]
    : event.problem;

test('an event comes in with all that a hub has a place for', () => {
  const rows = rowsOf(
    calendar(
      session(
        'DTSTART;TZID=Europe/Madrid:20261005T180000',
        'DTEND;TZID=Europe/Madrid:20261005T193000',
        'STATUS:TENTATIVE',
        'LOCATION:Main Library\\, 12 Main St',
        'URL:https://library.example/plan',
        'X-GOOGLE-CONFERENCE:https://meet.example/abc',
        'DESCRIPTION:<p>Bring <b>two</b> pens &amp; paper.</p><ul><li>One</li><li>See <a hr',
        ' ef="https://library.example/two">two</a></li></ul>',
        'BEGIN:VALARM',
        'TRIGGER:-PT15M',
        'DESCRIPTION:Soon',
        'END:VALARM',
      ),
    ),
  );
  expect(rows).toEqual([
    {
      number: 1,
      title: 'Plan your year',
      uid: 'one@elsewhere.example',
      isRepeat: false,
      notes: [],
      event: {
        ok: true,
        value: {
          title: 'Plan your year',
          startsAtLocal: '2026-10-05T18:00',
          endsAtLocal: '2026-10-05T19:30',
          timeZone: 'Europe/Madrid',
          allDay: false,
          eventStatus: 'tentative',
          paragraphs: ['Bring two pens & paper.', 'One', 'See two (https://library.example/two)'],
          location: 'Main Library, 12 Main St',
          link: 'https://library.example/plan',
          joinUrl: 'https://meet.example/abc',
        },
      },
    },
  ]);
});

const outlookZone = [
  'BEGIN:VTIMEZONE',
  'TZID:Customized Time Zone',
  'X-LIC-LOCATION:America/Denver',
  'BEGIN:STANDARD',
  'DTSTART:16010101T020000',
  'TZOFFSETFROM:-0600',
  'TZOFFSETTO:-0700',
  'END:STANDARD',
  'END:VTIMEZONE',
];

test.for<[string, readonly string[], readonly string[], unknown, readonly string[]]>([
  [
    'the name that Windows has for a zone',
    [
      'DTSTART;TZID=Eastern Standard Time:20261005T150000',
      'DTEND;TZID=Eastern Standard Time:20261005T160000',
    ],
    [],
    ['2026-10-05T15:00', '2026-10-05T16:00', 'America/New_York'],
    [],
  ],
  [
    'a name with the prefix of a program',
    ['DTSTART;TZID=/citadel.org/20210210_1/Europe/Berlin:20261005T150000', 'DURATION:PT90M'],
    [],
    ['2026-10-05T15:00', '2026-10-05T16:30', 'Europe/Berlin'],
    [],
  ],
  [
    'a zone that the calendar describes itself',
    ['DTSTART;TZID=Customized Time Zone:20261005T150000', 'DURATION:PT1H'],
    outlookZone,
    ['2026-10-05T15:00', '2026-10-05T16:00', 'America/Denver'],
    [],
  ],
  [
    'UTC, shown by the clocks of the hub',
    ['DTSTART:20261005T190000Z', 'DTEND:20261005T200000Z'],
    [],
    ['2026-10-05T15:00', '2026-10-05T16:00', 'America/New_York'],
    ['was-utc'],
  ],
  [
    'UTC, shown by the clocks of the calendar',
    ['DTSTART:20261005T190000Z', 'DTEND:20261005T200000Z'],
    ['X-WR-TIMEZONE:America/Chicago'],
    ['2026-10-05T14:00', '2026-10-05T15:00', 'America/Chicago'],
    ['was-utc'],
  ],
  [
    'a time of no zone',
    ['DTSTART:20261005T150000', 'DURATION:PT1H'],
    [],
    ['2026-10-05T15:00', '2026-10-05T16:00', 'America/New_York'],
    ['was-floating'],
  ],
  [
    'an end in another zone',
    ['DTSTART;TZID=America/New_York:20261005T150000', 'DTEND;TZID=Europe/London:20261005T210000'],
    [],
    ['2026-10-05T15:00', '2026-10-05T16:00', 'America/New_York'],
    [],
  ],
  [
    'no end',
    ['DTSTART;TZID=America/New_York:20261005T150000'],
    [],
    ['2026-10-05T15:00', undefined, 'America/New_York'],
    ['end-missing'],
  ],
  [
    'one whole day',
    ['DTSTART;VALUE=DATE:20261005'],
    [],
    ['2026-10-05', '2026-10-05', 'America/New_York'],
    [],
  ],
  [
    'three whole days, named by the day after',
    ['DTSTART;VALUE=DATE:20261005', 'DTEND;VALUE=DATE:20261008'],
    [],
    ['2026-10-05', '2026-10-07', 'America/New_York'],
    [],
  ],
  ['no start', [], [], { code: 'start-missing' }, []],
  [
    'an unknown zone',
    ['DTSTART;TZID=Middle-earth/Shire:20261005T150000'],
    [],
    { code: 'zone-unknown', value: 'Middle-earth/Shire' },
    [],
  ],
  [
    'a day that does not exist',
    ['DTSTART;VALUE=DATE:20260231'],
    [],
    { code: 'time-malformed', value: '2026-02-31' },
    [],
  ],
  [
    'an end before the start',
    ['DTSTART:20261005T150000Z', 'DTEND:20261005T140000Z'],
    [],
    { code: 'ends-before-start' },
    [],
  ],
])('%s', ([, lines, frame, times, notes]) => {
  const [row] = rowsOf(calendar(session(...lines), frame));
  expect(timesOf(row!)).toEqual(times);
  expect(row!.notes.map(({ code }) => code)).toEqual(notes);
});

const start = 'DTSTART;TZID=America/New_York:20261027T190000';

test.for<[string, readonly string[], readonly string[]]>([
  [
    'weeks, across the end of daylight saving',
    ['RRULE:FREQ=WEEKLY;COUNT=3'],
    ['2026-10-27T19:00', '2026-11-03T19:00', '2026-11-10T19:00'],
  ],
  [
    'until a moment in UTC that is the last start',
    ['RRULE:FREQ=WEEKLY;UNTIL=20261104T000000Z'],
    ['2026-10-27T19:00', '2026-11-03T19:00'],
  ],
  [
    'until the second before it',
    ['RRULE:FREQ=WEEKLY;UNTIL=20261103T235900Z'],
    ['2026-10-27T19:00'],
  ],
  [
    'until a day, all of it',
    ['RRULE:FREQ=WEEKLY;UNTIL=20261103'],
    ['2026-10-27T19:00', '2026-11-03T19:00'],
  ],
  [
    'but for one date',
    ['RRULE:FREQ=WEEKLY;COUNT=3', 'EXDATE;TZID=America/New_York:20261103T190000'],
    ['2026-10-27T19:00', '2026-11-10T19:00'],
  ],
  [
    'and one more',
    ['RRULE:FREQ=MONTHLY;COUNT=2;BYDAY=-1TU', 'RDATE:20261202T000000Z'],
    ['2026-10-27T19:00', '2026-11-24T19:00', '2026-12-01T19:00'],
  ],
])('each date of a series is a row of its own: %s', ([, lines, starts]) => {
  const rows = rowsOf(calendar(session(start, 'DURATION:PT1H', ...lines)));
  expect(rows.map(timesOf)).toEqual(
    starts.map((wall) => [wall, wall.replace('T19', 'T20'), 'America/New_York']),
  );
  expect(rows.map(({ uid }) => uid)).toEqual(starts.map((wall) => `one@elsewhere.example ${wall}`));
});

test('a date that was moved by itself takes the place of the one in its series', () => {
  const series = calendar(session(start, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=2'));
  const moved = [
    'BEGIN:VEVENT',
    'UID:one@elsewhere.example',
    'RECURRENCE-ID;TZID=America/New_York:20261103T190000',
    'SUMMARY:Plan your year, a day later',
    'DTSTART;TZID=America/New_York:20261104T190000',
    'DURATION:PT1H',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const rows = rowsOf(series.replace('END:VCALENDAR\r\n', moved));
  expect(rows.map(({ uid, title }) => [uid, title])).toEqual([
    ['one@elsewhere.example 2026-10-27T19:00', 'Plan your year'],
    ['one@elsewhere.example 2026-11-03T19:00', 'Plan your year, a day later'],
  ]);
  expect(rows.map(timesOf)).toEqual([
    ['2026-10-27T19:00', '2026-10-27T20:00', 'America/New_York'],
    ['2026-11-04T19:00', '2026-11-04T20:00', 'America/New_York'],
  ]);
});

test.for<[string, object]>([
  ['FREQ=WEEKLY', { code: 'repeats-for-ever' }],
  [`FREQ=DAILY;COUNT=${intakeLimits.repeats + 1}`, { code: 'repeats-too-often', limit: 100 }],
  ['FREQ=DAILY;UNTIL=20281231', { code: 'repeats-too-often', limit: 100 }],
  ['FREQ=SECONDLY;COUNT=5', { code: 'repeats-oddly' }],
  ['FREQ=YEARLY;BYWEEKNO=20;COUNT=5', { code: 'repeats-oddly' }],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=5', { code: 'repeats-oddly' }],
  ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5', { code: 'repeats-oddly' }],
  // The library would look for a date of this one for ever.
  ['FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO;COUNT=5', { code: 'repeats-oddly' }],
])('%s is refused', ([rule, problem]) => {
  const [row, ...others] = rowsOf(calendar(session(start, `RRULE:${rule}`)));
  expect(timesOf(row!)).toEqual(problem);
  expect(others).toEqual([]);
});

test('a rule without a further date has the first one', () => {
  const rule = 'RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO;COUNT=5';
  const rows = rowsOf(calendar(session(start, rule)));
  expect(rows.map(timesOf)).toEqual([['2026-10-27T19:00', undefined, 'America/New_York']]);
});

test('an event that cannot be read leaves the others alone', () => {
  const text = calendar(['SUMMARY:Broken', 'a line without a colon', 'DTSTART:20261005']);
  const whole = calendar(session(start)).split('BEGIN:VEVENT')[1]!;
  const rows = rowsOf(text.replace('END:VCALENDAR\r\n', `BEGIN:VEVENT${whole}`));
  expect(rows.map(({ title, event }) => [title, event.ok])).toEqual([
    ['Broken', false],
    ['Plan your year', true],
  ]);
});

test('a calendar that takes back what it lists cancels it', () => {
  const [row] = rowsOf(calendar(session(start), ['METHOD:CANCEL']));
  expect(row!.event.ok && row!.event.value.eventStatus).toBe('cancelled');
});

const oddLines = [
  'BEGIN:VEVENT',
  'END:VEVENT',
  'BEGIN:VTIMEZONE',
  'END:VTIMEZONE',
  'SUMMARY:A',
  'UID:u',
  'DTSTART:20261005T150000Z',
  'DTSTART;VALUE=DATE:20261005',
  'DTSTART;TZID=X:1',
  'DTEND:9',
  'DURATION:-PT1H',
  'DURATION:PT99999999999S',
  'RDATE;VALUE=PERIOD:20261005T15Z/PT1H',
  'RECURRENCE-ID:20261005T150000Z',
  'EXDATE:x,y',
  'DESCRIPTION:<p><a href="//x">&#0;',
];

const oddParts = [
  'BYDAY=MO',
  'BYDAY=5FR',
  'BYDAY=-5SU',
  'BYMONTHDAY=31',
  'BYMONTHDAY=-31',
  'BYMONTH=2',
  'BYSETPOS=-1',
  'BYHOUR=3',
  'BYYEARDAY=366',
  'BYWEEKNO=53',
  'INTERVAL=7',
  'INTERVAL=12',
  'INTERVAL=0',
  'INTERVAL=365',
];

const ends = ['COUNT=3', 'UNTIL=20270101', 'UNTIL=20270101T000000Z', 'COUNT=-1', 'X=1'];

const rule = fc
  .tuple(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY', 'X'),
    fc.constantFrom(...ends),
    fc.subarray(oddParts),
  )
  .map(([often, end, parts]) => `RRULE:FREQ=${[often, end, ...parts].join(';')}`);

const anyLine = fc.oneof(
  fc.constantFrom(...oddLines),
  rule,
  fc.string({ unit: 'binary', maxLength: 40 }),
);

test('whatever is in a calendar, it is read to its end', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
      const read = readCalendar(calendar(['SUMMARY:A', start, ...lines]), newYork);
      expect(read.ok ? read.value.every((row) => row.number > 0) : read.problem.code).toBe(true);
    }),
  );
});
