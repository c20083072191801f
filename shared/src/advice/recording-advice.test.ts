import { expect, test } from 'vitest';

import type { Instant } from '../time/instant.ts';
import { advised } from './advised.fixture.ts';

const awaited = { code: 'recording-awaited', field: 'recording.state' };

const at = (moment: string) => ({ moment: moment as Instant, isPublic: true });

/** It ends at 21:00 UTC on 30 January. */
test.for([
  ['2025-02-06T21:00:00.000Z', []],
  ['2025-02-06T21:00:00.001Z', [awaited]],
] as const)('at %s a recording that is planned gives %j', ([moment, expected]) => {
  expect(advised('event', { recording: { state: 'planned' } }, at(moment))).toEqual(expected);
  expect(advised('event', {}, at(moment))).toEqual(expected);
});

test('nobody waits for what was not recorded, or did not take place', () => {
  const later = at('2025-03-01T00:00:00.000Z');
  expect(advised('event', { recording: { state: 'not-recorded' } }, later)).toEqual([]);
  expect(advised('event', { eventStatus: 'cancelled' }, later)).toEqual([]);
  expect(advised('event', { startsAtLocal: '', endsAtLocal: '' }, later)).toEqual([]);
});

const ready = { state: 'ready', url: 'https://video.example/1' };
const early = { code: 'recording-before-event', field: 'recording.state' };
const following = { captionsUrl: 'https://video.example/1.vtt' };

/** It starts at 20:00 UTC on 30 January. */
test.for([
  ['2025-01-30T19:59:59.999Z', {}, [early]],
  ['2025-01-30T20:00:00.000Z', {}, []],
  ['2025-01-15T12:00:00.000Z', { eventStatus: 'cancelled' }, []],
  ['2025-01-15T12:00:00.000Z', { startsAtLocal: '', endsAtLocal: '' }, []],
] as const)('at %s a recording that is ready for an event with %j gives %j', (example) => {
  const [moment, fields, expected] = example;
  const recording = { ...ready, ...following };
  expect(advised('event', { ...fields, recording }, at(moment))).toEqual(expected);
});

test.for([
  [{}, [{ code: 'recording-without-words', field: 'recording.captionsUrl' }]],
  [following, []],
  [{ transcript: 'Welcome.' }, []],
] as const)('a recording with %j gives %j', ([words, expected]) => {
  const recording = { ...ready, ...words };
  expect(advised('event', { recording }, at('2025-02-01T12:00:00.000Z'))).toEqual(expected);
});
