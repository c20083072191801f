import {
  dateOf,
  dateWords,
  type Locale,
  locales,
  parseTimeZone,
  parseWallTime,
  rangeWords,
  type TimeStyle,
  type TimeZone,
  timeWords,
  toInstant,
  toSchedule,
  toWallTime,
  offsetMinutesAt,
  type Instant,
  type WallTime,
} from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordsFor } from '../text/words.ts';
import { toEventTime } from '../view/event-time.ts';
import { ownTime, type OwnTimePattern } from './own-time.ts';

interface Told {
  readonly from: string;
  readonly to: string;
  readonly at?: string;
  readonly locale?: Locale;
  readonly timeStyle?: TimeStyle;
}

/** What the page of an event says, the event being in New York unless said otherwise. */
function patternOf({
  from,
  to,
  at = 'America/New_York',
  locale = 'en',
  timeStyle = '12h',
}: Told): OwnTimePattern {
  const input = { startsAtLocal: from, endsAtLocal: to, timeZone: at, allDay: false };
  const read = toSchedule({ ...input, hasRecording: false });
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { own } = toEventTime(read.value, locale, { zoneWording: 'full', timeStyle });
  if (own === undefined) throw new Error('An event with a time says how to write it elsewhere.');
  return own;
}

const zone = (name: string): TimeZone => {
  const read = parseTimeZone(name);
  if (read === undefined) throw new Error(`${name} is not a time zone.`);
  return read;
};

const offsetIn = (name: string) => (ms: number) =>
  offsetMinutesAt(zone(name), new Date(ms).toISOString() as Instant);

const shownIn = (visitor: string, told: Told) =>
  ownTime(patternOf(told), { zone: visitor, offsetAt: offsetIn(visitor) });

const afternoon = { from: '2025-01-30T15:00', to: '2025-01-30T16:00' };
const evening = { from: '2025-01-30T22:00', to: '2025-01-31T01:00' };

test.for<readonly [string, string, Told, string | undefined]>([
  ['the zone of the event', 'America/New_York', afternoon, undefined],
  ['another zone with the same clocks', 'America/Toronto', afternoon, undefined],
  ['the same day', 'Europe/Berlin', afternoon, 'In your time zone: 9:00 PM to 10:00 PM'],
  [
    'the next day',
    'Asia/Tokyo',
    afternoon,
    'In your time zone: Friday 31 January 2025, 5:00 AM to 6:00 AM',
  ],
  ['a half hour', 'America/St_Johns', afternoon, 'In your time zone: 4:30 PM to 5:30 PM'],
  [
    'a quarter of an hour, over midnight',
    'Asia/Kathmandu',
    { from: '2025-01-30T13:00', to: '2025-01-30T14:00' },
    'In your time zone: 11:45 PM to Friday 31 January 2025, 12:45 AM',
  ],
  [
    'over midnight here, not there',
    'America/Los_Angeles',
    evening,
    'In your time zone: 7:00 PM to 10:00 PM',
  ],
  [
    'over midnight there, from the next day on here',
    'Europe/London',
    evening,
    'In your time zone: Friday 31 January 2025, 3:00 AM to 6:00 AM',
  ],
  [
    'until the midnight that ends the day',
    'America/Chicago',
    evening,
    'In your time zone: 9:00 PM to 12:00 AM',
  ],
  [
    'a whole day here',
    'America/Chicago',
    { from: '2025-01-30T01:00', to: '2025-01-31T01:00' },
    'In your time zone: 12:00 AM to Friday 31 January 2025, 12:00 AM',
  ],
  [
    'the day before',
    'America/Los_Angeles',
    { from: '2025-01-30T02:00', to: '2025-01-30T04:00' },
    'In your time zone: Wednesday 29 January 2025, 11:00 PM to Thursday 30 January 2025, 1:00 AM',
  ],
  [
    'clocks that go forward there during the event, not here',
    'America/Panama',
    { from: '2025-03-09T01:00', to: '2025-03-09T04:00' },
    'In your time zone: 1:00 AM to 3:00 AM',
  ],
  [
    'clocks that go back here during the event, not there',
    'America/New_York',
    { from: '2025-11-02T00:30', to: '2025-11-02T03:30', at: 'America/Puerto_Rico' },
    'In your time zone: 12:30 AM to 2:30 AM',
  ],
  [
    'the same clocks, which change at the same moment',
    'America/Detroit',
    { from: '2025-11-02T00:30', to: '2025-11-02T03:30' },
    undefined,
  ],
  [
    '24 hours',
    'Europe/Berlin',
    { ...evening, timeStyle: '24h' },
    'In your time zone: Friday 31 January 2025, 04:00 to 07:00',
  ],
  [
    'Spanish',
    'Asia/Tokyo',
    { ...afternoon, locale: 'es' },
    'En su zona horaria: viernes 31 de enero de 2025, 5:00\u00a0a.\u00a0m. a 6:00\u00a0a.\u00a0m.',
  ],
  [
    'Arabic',
    'Asia/Tokyo',
    { ...afternoon, locale: 'ar' },
    'بحسب منطقتكم الزمنية: من الجمعة ٣١ يناير ٢٠٢٥، ٥:٠٠\u00a0ص إلى ٦:٠٠\u00a0ص',
  ],
])('%s', ([, visitor, told, words]) => {
  expect(shownIn(visitor, told)).toBe(words);
});

test('a browser that does not know the newest rules of the event’s own zone is not believed', () => {
  // British Columbia keeps its summer time from November 2026 on.
  const vancouver = { from: '2026-12-01T13:00', to: '2026-12-01T14:00', at: 'America/Vancouver' };
  const shown = (visitorZone: string) =>
    ownTime(patternOf(vancouver), { zone: visitorZone, offsetAt: () => -8 * 60 });
  expect([shown('America/Vancouver'), shown('America/Los_Angeles')]).toEqual([
    undefined,
    'In your time zone: 12:00 PM to 1:00 PM',
  ]);
});

const zones = [
  'America/New_York',
  'America/Phoenix',
  'America/St_Johns',
  'Europe/London',
  'Africa/Monrovia',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
];

const wallTime = (minute: number): string =>
  new Date(Date.parse('2024-01-01T00:00Z') + minute * 60_000).toISOString().slice(0, 16);

test('it is written in the very words in which the page writes times and days', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 60 * 24 * 365 * 3 }),
      fc.integer({ min: 1, max: 60 * 40 }),
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      fc.constantFrom(...locales),
      fc.constantFrom<TimeStyle>('12h', '24h'),
      (start, length, at, visitor, locale, timeStyle) => {
        const [from, to] = [wallTime(start), wallTime(start + length)];
        const edges = [from, to].map((wall) => toInstant(parseWallTime(wall)!, zone(at)));
        const moments = edges.flatMap((edge) => (edge.ok ? [edge.value.instant] : []));
        // A time that the clocks jump over is no time of an event, nor is one that ends as it starts.
        fc.pre(moments.length === 2 && moments[0]! < moments[1]!);
        const [own, until] = moments.map((moment) => toWallTime(moment, zone(visitor)));
        const joint = locale === 'ar' ? '، ' : ', ';
        const written = (wall: WallTime, isDaySaid: boolean): string =>
          (isDaySaid ? dateWords(dateOf(wall), locale, 'weekday') + joint : '') +
          timeWords(wall, locale, timeStyle);
        // The range of an event says the day of its end in brackets, where it is another.
        const isEndElsewhen = rangeWords(own!, until!, locale, timeStyle).endsWith(')');
        const told = { from, to, at, locale, timeStyle };
        const expected =
          own === from && until === to
            ? undefined
            : wordsFor(locale)
                .time.own.line.replace('{from}', written(own!, dateOf(own!) !== from.slice(0, 10)))
                .replace('{to}', written(until!, isEndElsewhen));
        expect(shownIn(visitor, told)).toBe(expected);
      },
    ),
  );
});
