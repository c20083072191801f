import { expect, test } from 'vitest';

import { type Appointment, dueAt, momentsOf, nextStepOf, parseAppointment } from './appointment.ts';
import { instant, wall, zone } from './known.fixture.ts';

const newYork = 'America/New_York';
const noon = instant('2031-01-30T12:00:00.000Z');

const appointment = (publishOn?: string, unpublishOn?: string, name = newYork): Appointment => ({
  publishOn: publishOn === undefined ? undefined : wall(publishOn),
  unpublishOn: unpublishOn === undefined ? undefined : wall(unpublishOn),
  timeZone: zone(name),
});

test('what an editor wrote is read with its zone', () => {
  const written = { publishOn: '2031-01-31T09:00', unpublishOn: null, timeZone: newYork };
  expect(parseAppointment(written, noon)).toEqual({
    ok: true,
    value: appointment('2031-01-31T09:00'),
  });
  expect(parseAppointment({ publishOn: '', timeZone: newYork }, noon)).toEqual({
    ok: true,
    value: appointment(),
  });
});

test.for([
  [{ timeZone: 'EST' }, [{ code: 'zone-unknown' }]],
  [{}, [{ code: 'zone-unknown' }]],
  [
    { publishOn: 'tomorrow', unpublishOn: 9, timeZone: newYork },
    [
      { code: 'time-unreadable', step: 'publish' },
      { code: 'time-unreadable', step: 'unpublish' },
    ],
  ],
  // 7:00 AM in New York is noon: not later than now.
  [{ publishOn: '2031-01-30T07:00', timeZone: newYork }, [{ code: 'time-over', step: 'publish' }]],
  [
    { unpublishOn: '2031-03-09T02:30', timeZone: newYork },
    [
      {
        code: 'time-never-shown',
        step: 'unpublish',
        before: '2031-03-09T01:59',
        after: '2031-03-09T03:00',
      },
    ],
  ],
  [
    { publishOn: '2031-02-02T09:00', unpublishOn: '2031-02-02T09:00', timeZone: newYork },
    [{ code: 'taken-off-first' }],
  ],
] as const)('%o is refused: %o', ([written, problem]) => {
  expect(parseAppointment(written, noon)).toEqual({ ok: false, problem });
});

test('a minute later than now is accepted', () => {
  expect(parseAppointment({ publishOn: '2031-01-30T07:01', timeZone: newYork }, noon).ok).toBe(
    true,
  );
});

test.for([
  ['2031-01-31T13:59:59.999Z', undefined],
  ['2031-01-31T14:00:00.000Z', { step: 'publish' }],
  ['2031-02-28T14:00:00.000Z', { step: 'publish' }],
] as const)('at %s a publication of 9:00 is %o', ([moment, due]) => {
  expect(dueAt(appointment('2031-01-31T09:00'), instant(moment))).toEqual(due);
});

test.for([
  ['2031-01-31T14:00:00.000Z', { step: 'publish' }],
  ['2031-01-31T14:59:59.999Z', { step: 'publish' }],
  ['2031-01-31T15:00:00.000Z', { step: 'unpublish', missed: true }],
] as const)('at %s what is public from 9:00 to 10:00 is %o', ([moment, due]) => {
  expect(dueAt(appointment('2031-01-31T09:00', '2031-01-31T10:00'), instant(moment))).toEqual(due);
});

test('what is public already is only taken off', () => {
  const off = appointment(undefined, '2031-01-31T10:00');
  expect(dueAt(off, instant('2031-01-31T15:00:00.000Z'))).toEqual({
    step: 'unpublish',
    missed: false,
  });
  expect(dueAt(appointment(), instant('2199-01-01T00:00:00.000Z'))).toBeUndefined();
});

test('an hour that is shown twice means the first, and one that is skipped its end', () => {
  expect(momentsOf(appointment('2031-11-02T01:30', '2031-03-09T02:30'))).toEqual({
    publish: '2031-11-02T05:30:00.000Z',
    unpublish: '2031-03-09T07:00:00.000Z',
  });
});

test('the next step is the earlier one', () => {
  expect(nextStepOf(appointment('2031-01-31T09:00', '2031-02-01T09:00'))).toEqual({
    step: 'publish',
    at: '2031-01-31T14:00:00.000Z',
  });
  expect(nextStepOf(appointment(undefined, '2031-02-01T09:00'))).toEqual({
    step: 'unpublish',
    at: '2031-02-01T14:00:00.000Z',
  });
  expect(nextStepOf(appointment())).toBeUndefined();
});
