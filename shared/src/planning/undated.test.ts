import fc from 'fast-check';
import { expect, test } from 'vitest';

import { undated } from './undated.ts';

const held = {
  title: 'Plan your year',
  slug: 'plan-your-year',
  startsAtLocal: '2025-01-30T15:00',
  endsAtLocal: '2025-01-30T16:00',
  timeZone: 'America/New_York',
  eventStatus: 'cancelled',
  statusNote: 'Our presenter is ill.',
  joinUrl: 'https://meet.library.example/plan',
  registrationState: 'full',
  registrationUrl: 'https://library.example/register/plan',
  registrationOpensOn: '2025-01-10',
  recording: { id: 7, state: 'ready', url: 'https://video.library.example/plan', note: null },
  materials: [{ id: 3, kind: 'slides', url: 'https://files.library.example/plan' }],
};

const nothingDated = {
  slug: null,
  startsAtLocal: null,
  endsAtLocal: null,
  eventStatus: 'scheduled',
  statusNote: null,
  joinUrl: null,
  registrationState: 'opens-later',
  registrationUrl: null,
  registrationOpensOn: null,
  recording: null,
  materials: [],
};

test('a copy has nothing of the date of its original', () => {
  expect(undated(held)).toEqual(nothingDated);
});

test('where nobody had to register, nobody has to', () => {
  expect(undated({ ...held, registrationState: 'not-needed' })['registrationState']).toBe(
    'not-needed',
  );
  expect(undated({})['registrationState']).toBe('not-needed');
});

test('what a form repeats of the original is not meant, what it says otherwise is', () => {
  const recording = { state: 'ready', url: 'https://video.library.example/plan', fileUrl: null };
  const repeated = { ...held, recording, materials: [{ ...held.materials[0], id: 99, note: '' }] };
  expect(undated(held, repeated)).toEqual(nothingDated);
  const meant = {
    startsAtLocal: '2026-01-29T15:00',
    registrationState: 'open',
    recording: { state: 'not-recorded' },
  };
  expect(undated(held, { ...repeated, ...meant })).toEqual({ ...nothingDated, ...meant });
});

test('whatever an event says, a copy of it says none of it of its date', () => {
  const names = Object.keys(nothingDated).filter((name) => !name.endsWith('State'));
  const dated = names.filter((name) => name !== 'eventStatus' && name !== 'materials');
  const events = fc.record(
    Object.fromEntries(dated.map((name) => [name, fc.oneof(fc.string(), fc.jsonValue())])),
  );
  fc.assert(
    fc.property(events, (event) => {
      expect(undated(event, structuredClone(event))).toEqual(undated(event));
      expect(dated.map((name) => undated(event)[name])).toEqual(dated.map(() => null));
    }),
  );
});
