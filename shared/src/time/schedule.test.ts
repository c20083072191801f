import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from './known.fixture.ts';
import { isDated, toSchedule, type ScheduleInput } from './schedule.ts';

const timed = (
  startsAtLocal?: string,
  endsAtLocal?: string,
  timeZone: string | undefined = 'America/New_York',
): ScheduleInput => ({ startsAtLocal, endsAtLocal, timeZone, allDay: false, hasRecording: false });

const allDay = (
  startsAtLocal?: string,
  endsAtLocal?: string,
  timeZone: string | undefined = 'America/New_York',
): ScheduleInput => ({ ...timed(startsAtLocal, endsAtLocal, timeZone), allDay: true });

const undated: ScheduleInput = { allDay: false, hasRecording: false };

test('a timed event', () => {
  expect(toSchedule(timed('2025-01-30T15:00', '2025-01-30T16:00:00'))).toEqual({
    ok: true,
    value: {
      kind: 'timed',
      startsAtLocal: '2025-01-30T15:00',
      endsAtLocal: '2025-01-30T16:00',
      timeZone: 'America/New_York',
      startsAt: '2025-01-30T20:00:00.000Z',
      endsAt: '2025-01-30T21:00:00.000Z',
      repeatedHour: false,
    },
  });
});

test.for([
  ['across the gap', '2025-03-09T01:30', '2025-03-09T03:30', 'America/New_York', 60],
  ['across midnight', '2025-01-30T23:00', '2025-01-31T01:00', 'America/New_York', 120],
  ['across the year', '2025-12-31T23:00', '2026-01-01T01:00', 'Pacific/Auckland', 120],
  ['across the repeated hour', '2025-11-02T00:30', '2025-11-02T02:30', 'America/New_York', 180],
  ['across the skipped day', '2011-12-29T23:00', '2011-12-31T01:00', 'Pacific/Apia', 120],
  ['one minute', '2025-01-30T15:00', '2025-01-30T15:01', 'UTC', 1],
] as const)('%s', ([, start, end, zone, minutes]) => {
  const schedule = toSchedule(timed(start, end, zone));
  if (!schedule.ok || !isDated(schedule.value)) throw new Error('It has a schedule.');
  const { startsAt, endsAt } = schedule.value;
  expect((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000).toBe(minutes);
});

test.for([
  ['2025-11-02T00:30', '2025-11-02T01:30', true],
  ['2025-11-02T01:30', '2025-11-02T02:30', true],
  ['2025-11-02T00:30', '2025-11-02T02:30', false],
] as const)('from %s to %s a repeated hour is named: %s', ([start, end, repeatedHour]) => {
  expect(toSchedule(timed(start, end))).toMatchObject({ ok: true, value: { repeatedHour } });
});

test.for([
  ['one day', '2025-01-30', undefined, '2025-01-30', '2025-01-30', 5, '2025-01-31T05'],
  [
    'one day, said twice',
    '2025-01-30',
    '2025-01-30',
    '2025-01-30',
    '2025-01-30',
    5,
    '2025-01-31T05',
  ],
  [
    'times ignored',
    '2025-01-30T15:00',
    '2025-01-30T09:00',
    '2025-01-30',
    '2025-01-30',
    5,
    '2025-01-31T05',
  ],
  ['over New Year', '2025-12-30', '2026-01-02', '2025-12-30', '2026-01-02', 5, '2026-01-03T05'],
  ['29 February', '2024-02-29', undefined, '2024-02-29', '2024-02-29', 5, '2024-03-01T05'],
  ['the day of the gap', '2025-03-09', undefined, '2025-03-09', '2025-03-09', 5, '2025-03-10T04'],
  [
    'a time in the gap',
    '2025-03-09T02:30',
    undefined,
    '2025-03-09',
    '2025-03-09',
    5,
    '2025-03-10T04',
  ],
] as const)('all day: %s', ([, start, end, firstDay, lastDay, hour, endsAt]) => {
  expect(toSchedule(allDay(start, end))).toEqual({
    ok: true,
    value: {
      kind: 'all-day',
      firstDay,
      lastDay,
      timeZone: 'America/New_York',
      startsAt: `${firstDay}T0${hour}:00:00.000Z`,
      endsAt: `${endsAt}:00:00.000Z`,
    },
  });
});

test('a day without a midnight begins at its first moment', () => {
  expect(toSchedule(allDay('2025-03-09', undefined, 'America/Havana'))).toMatchObject({
    value: { startsAt: '2025-03-09T05:00:00.000Z', endsAt: '2025-03-10T04:00:00.000Z' },
  });
  expect(toSchedule(allDay('2025-03-08', undefined, 'America/Havana'))).toMatchObject({
    value: { startsAt: '2025-03-08T05:00:00.000Z', endsAt: '2025-03-09T05:00:00.000Z' },
  });
});

test.for([
  [undated, 'to-be-announced'],
  [{ ...undated, hasRecording: true }, 'on-demand'],
  [{ ...undated, allDay: true, timeZone: 'Europe/Berlin' }, 'to-be-announced'],
  [{ ...undated, startsAtLocal: '', endsAtLocal: '', timeZone: '' }, 'to-be-announced'],
] as const)('%j is %s', ([input, kind]) => {
  expect(toSchedule(input)).toEqual({ ok: true, value: { kind } });
});

const malformed = (field: string, value: string) => ({ code: 'time-malformed', field, value });
const startMissing = { code: 'start-missing', field: 'startsAtLocal' };
const endMissing = { code: 'end-missing', field: 'endsAtLocal' };
const zoneMissing = { code: 'zone-missing', field: 'timeZone' };
const endsBeforeStart = { code: 'ends-before-start', field: 'endsAtLocal' };
const zoneUnknown = (value: string) => ({ code: 'zone-unknown', field: 'timeZone', value });
const [three, four] = ['2025-01-30T15:00', '2025-01-30T16:00'];

test.for([
  ['end before start', timed(four, three), [endsBeforeStart]],
  ['end at the start', timed(three, three), [endsBeforeStart]],
  ['no end', timed(three), [endMissing]],
  ['no start', timed(undefined, four), [startMissing]],
  ['no zone', timed(three, four, ''), [zoneMissing]],
  ['an abbreviation', timed(three, four, 'EST'), [zoneUnknown('EST')]],
  ['an offset', timed(three, four, 'GMT+5'), [zoneUnknown('GMT+5')]],
  ['another case', timed(three, four, 'europe/berlin'), [zoneUnknown('europe/berlin')]],
  ['a zone alone', { ...undated, timeZone: 'EST' }, [zoneUnknown('EST')]],
  [
    'no 29 February',
    timed('2025-02-29T15:00', four),
    [malformed('startsAtLocal', '2025-02-29T15:00')],
  ],
  ['a date for a time', timed('2025-01-30', four), [malformed('startsAtLocal', '2025-01-30')]],
  ['blanks', timed(three, ' '), [malformed('endsAtLocal', ' ')]],
  ['order without a zone', timed(four, three, ''), [zoneMissing, endsBeforeStart]],
  ['order in an unknown zone', timed(four, three, 'EST'), [zoneUnknown('EST'), endsBeforeStart]],
  [
    'everything',
    timed('soon', 'later', 'EST'),
    [malformed('startsAtLocal', 'soon'), malformed('endsAtLocal', 'later'), zoneUnknown('EST')],
  ],
  [
    'only an end, unreadable',
    timed(undefined, 'later', ''),
    [startMissing, malformed('endsAtLocal', 'later'), zoneMissing],
  ],
  ['last day before the first', allDay('2025-01-30', '2025-01-29'), [endsBeforeStart]],
  ['all day without a start', allDay(undefined, '2025-01-30'), [startMissing]],
  ['all day without a zone', allDay('2025-01-30', undefined, ''), [zoneMissing]],
  ['all day, no such day', allDay('2025-02-30'), [malformed('startsAtLocal', '2025-02-30')]],
  ['all day, junk after it', allDay('2025-01-30T'), [malformed('startsAtLocal', '2025-01-30T')]],
  ['all day in the year 205', allDay('0205-01-30'), [malformed('startsAtLocal', '0205-01-30')]],
] as const)('refused: %s', ([, input, problem]) => {
  expect(toSchedule(input)).toEqual({ ok: false, problem });
});

const newYorkGap = {
  code: 'time-in-gap',
  before: '2025-03-09T01:59',
  after: '2025-03-09T03:00',
  timeZone: 'America/New_York',
};

test('both ends in a gap are both named', () => {
  expect(toSchedule(timed('2025-03-09T02:45', '2025-03-09T02:15'))).toEqual({
    ok: false,
    problem: [
      { ...newYorkGap, field: 'startsAtLocal', value: '2025-03-09T02:45' },
      { ...newYorkGap, field: 'endsAtLocal', value: '2025-03-09T02:15' },
      endsBeforeStart,
    ],
  });
});

test('a day that a zone skipped is no day to hold an event on', () => {
  expect(toSchedule(allDay('2011-12-30', undefined, 'Pacific/Apia'))).toEqual({
    ok: false,
    problem: [
      {
        code: 'time-in-gap',
        field: 'startsAtLocal',
        value: '2011-12-30',
        before: '2011-12-29T23:59',
        after: '2011-12-31T00:00',
        timeZone: 'Pacific/Apia',
      },
    ],
  });
});

test('no text makes it throw, and no schedule ends before it starts', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('', '2025-01-30', '2025-03-09T02:30', '2025-01-30T15:00', '2011-12-30'),
    fc.constantFrom('UTC', 'America/New_York', 'Pacific/Apia', 'EST', '__proto__'),
  );
  const input = fc.record(
    { startsAtLocal: text, endsAtLocal: text, timeZone: text },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(input, fc.boolean(), fc.boolean(), (fields, isAllDay, hasRecording) => {
      const read = toSchedule({ ...fields, allDay: isAllDay, hasRecording });
      if (!read.ok) expect(read.problem).not.toEqual([]);
      else if (isDated(read.value)) {
        expect(read.value.startsAt < read.value.endsAt).toBe(true);
        expect(instant(read.value.endsAt)).toBe(read.value.endsAt);
      }
    }),
    { seed: 8, numRuns: 1000 },
  );
});
