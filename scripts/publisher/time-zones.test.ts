import { expect, test } from 'vitest';

import { requireCurrentTimeZones } from './time-zones.ts';

test.for(['2025c', '2026b', '', undefined])(
  '23: with time-zone data %s nothing that is ahead is written',
  (version) => {
    expect(() => requireCurrentTimeZones(version, true)).toThrow(
      'time-zone data of this Node is too old',
    );
    expect(() => requireCurrentTimeZones(version, false)).not.toThrow();
  },
);

test.for(['2026c', '2027a'])('with %s all is written', (version) => {
  expect(() => requireCurrentTimeZones(version, true)).not.toThrow();
});
