import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays, parseCalendarDate } from './calendar-date.ts';
import { instantFromMillis } from './instant.ts';
import { isDated, toSchedule } from './schedule.ts';
import { scheduleBetween } from './schedule-between.ts';
import { toWallTime } from './wall-time.ts';
import { parseTimeZone, type TimeZone } from './zones.ts';

const zone = (name: string): TimeZone => {
  const read = parseTimeZone(name);
  if (read === undefined) throw new Error(`${name} is no zone.`);
  return read;
};

const zones = fc
  .constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Africa/Cairo', 'UTC')
  .map(zone);
const start = fc.integer({
  min: Date.UTC(2020, 0, 1) / 60_000,
  max: Date.UTC(2035, 0, 1) / 60_000,
});

test('what a schedule says is found again from its two moments and its zone', () => {
  fc.assert(
    fc.property(zones, start, fc.integer({ min: 1, max: 3_000 }), (timeZone, minute, length) => {
      const [from, to] = [minute, minute + length].map((each) =>
        toWallTime(instantFromMillis(each * 60_000), timeZone),
      );
      const read = toSchedule({
        startsAtLocal: from,
        endsAtLocal: to,
        timeZone,
        allDay: false,
        hasRecording: false,
      });
      fc.pre(read.ok && isDated(read.value) && read.value.kind === 'timed');
      if (!read.ok || !isDated(read.value)) return;
      const again = scheduleBetween(read.value.startsAt, read.value.endsAt, timeZone);
      // From midnight to midnight is whole days, however it was entered.
      fc.pre(again.kind === 'timed');
      expect(again).toEqual({ ...read.value, repeatedHour: false });
    }),
  );
});

test('whole days are found again as days', () => {
  fc.assert(
    fc.property(zones, start, fc.integer({ min: 0, max: 40 }), (timeZone, minute, more) => {
      const first = parseCalendarDate(
        toWallTime(instantFromMillis(minute * 60_000), timeZone).slice(0, 10),
      );
      if (first === undefined) throw new Error('A wall time begins with a day.');
      const read = toSchedule({
        startsAtLocal: `${first}T00:00`,
        endsAtLocal: `${addDays(first, more)}T00:00`,
        timeZone,
        allDay: true,
        hasRecording: false,
      });
      if (!read.ok || !isDated(read.value)) throw new Error('These days are a schedule.');
      expect(scheduleBetween(read.value.startsAt, read.value.endsAt, timeZone)).toEqual(read.value);
    }),
  );
});
