import { expect, test } from 'vitest';

import { offsetIn } from './offset-in.ts';

test.for([
  ['America/New_York', '2026-01-15T12:00:00Z', -300],
  ['America/New_York', '2026-07-15T12:00:00Z', -240],
  ['Asia/Kathmandu', '2026-07-15T12:00:00Z', 345],
  ['America/St_Johns', '2026-01-15T12:00:00Z', -210],
  ['Pacific/Kiritimati', '2026-01-15T12:00:00Z', 840],
  ['Africa/Abidjan', '2026-01-15T12:00:00Z', 0],
] as const)('%s, %s: %i minutes', ([zone, moment, minutes]) => {
  expect(offsetIn(zone, Date.parse(moment))).toBe(minutes);
});
