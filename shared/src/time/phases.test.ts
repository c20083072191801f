import { expect, test } from 'vitest';
import { instant } from './known.fixture.ts';
import { eventStateAt, nextChange, phaseAt, type EventStateInput } from './phases.ts';
import { isDated, toSchedule, type DatedSchedule, type Schedule } from './schedule.ts';

function dated(start: string, end: string, allDay = false): DatedSchedule {
  const read = toSchedule({
    startsAtLocal: start,
    endsAtLocal: end,
    timeZone: 'America/New_York',
    allDay,
    hasRecording: false,
  });
  if (!read.ok || !isDated(read.value)) throw new Error('The test has an unreadable schedule.');
  return read.value;
}

const session = dated('2025-01-30T15:00', '2025-01-30T16:00');
const fair = dated('2025-03-09', '2025-03-10', true);
const announced: Schedule = { kind: 'to-be-announced' };
const onDemand: Schedule = { kind: 'on-demand' };

test.for([
  ['2025-01-30T19:59:59.999Z', 'upcoming'],
  ['2025-01-30T20:00:00.000Z', 'live'],
  ['2025-01-30T20:59:59.999Z', 'live'],
  ['2025-01-30T21:00:00.000Z', 'ended'],
] as const)('at %s the session is %s', ([moment, name]) => {
  expect(phaseAt(session, instant(moment))).toEqual({ name });
});

test.for([
  ['2025-03-09T04:59:59.999Z', 'upcoming'],
  ['2025-03-09T05:00:00.000Z', 'live'],
  ['2025-03-11T03:59:59.999Z', 'live'],
  ['2025-03-11T04:00:00.000Z', 'ended'],
] as const)('at %s the fair is %s', ([moment, name]) => {
  expect(phaseAt(fair, instant(moment))).toEqual({ name });
});

const [before, during, after] = [
  '2025-01-30T19:00:00Z',
  '2025-01-30T20:30:00Z',
  '2025-01-30T22:00:00Z',
];

const planned: EventStateInput = {
  schedule: session,
  eventStatus: 'scheduled',
  recordingState: 'planned',
};

test.for([
  [planned, before, { name: 'upcoming' }],
  [planned, during, { name: 'live' }],
  [planned, after, { name: 'ended', archive: 'coming' }],
  [{ ...planned, recordingState: 'ready' }, before, { name: 'upcoming' }],
  [{ ...planned, recordingState: 'ready' }, after, { name: 'ended', archive: 'ready' }],
  [
    { ...planned, recordingState: 'not-recorded' },
    after,
    { name: 'ended', archive: 'not-recorded' },
  ],
  [{ ...planned, eventStatus: 'tentative' }, before, { name: 'upcoming' }],
  [{ ...planned, eventStatus: 'moved-online' }, during, { name: 'live' }],
  [{ ...planned, eventStatus: 'moved-online' }, after, { name: 'ended', archive: 'coming' }],
  [{ ...planned, eventStatus: 'cancelled' }, before, { name: 'cancelled' }],
  [{ ...planned, eventStatus: 'cancelled' }, during, { name: 'cancelled' }],
  [{ ...planned, eventStatus: 'cancelled', recordingState: 'ready' }, after, { name: 'cancelled' }],
  [{ ...planned, eventStatus: 'postponed' }, before, { name: 'postponed' }],
  [{ ...planned, eventStatus: 'postponed' }, during, { name: 'postponed' }],
  [{ ...planned, eventStatus: 'postponed' }, after, { name: 'postponed' }],
  [{ ...planned, schedule: announced }, after, { name: 'to-be-announced' }],
  [{ ...planned, schedule: announced, eventStatus: 'cancelled' }, after, { name: 'cancelled' }],
  [{ ...planned, schedule: announced, eventStatus: 'postponed' }, after, { name: 'postponed' }],
  [{ ...planned, schedule: onDemand, recordingState: 'ready' }, before, { name: 'on-demand' }],
] as const)('%j at %s', ([input, moment, state]) => {
  expect(eventStateAt(input, instant(moment))).toEqual(state);
});

test.for([
  ['2025-01-01T00:00:00.000Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T19:59:59.999Z', '2025-01-30T20:00:00.000Z'],
  ['2025-01-30T20:00:00.000Z', '2025-01-30T21:00:00.000Z'],
  ['2025-01-30T21:00:00.000Z', '2025-03-09T05:00:00.000Z'],
  ['2025-03-09T05:00:00.000Z', '2025-03-11T04:00:00.000Z'],
  ['2025-03-11T04:00:00.000Z', undefined],
] as const)('after %s the next change is %s', ([moment, change]) => {
  expect(nextChange([fair, announced, session, onDemand], instant(moment))).toBe(change);
});

test('what has no dates never changes', () => {
  expect(nextChange([announced, onDemand], instant(before))).toBeUndefined();
  expect(nextChange(new Set<Schedule>(), instant(before))).toBeUndefined();
});
