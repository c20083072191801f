import type { Instant } from '@porchlight/shared';
import { expect, test } from 'vitest';

import type { DatedVersion } from '../src/rules/showing/dated-versions';
import { movedVersions } from '../src/rules/showing/moved-versions';

/** As much as is looked at: 10:00 to 11:00 UTC, or one day in Tokyo. */
const schedules = {
  timed: {
    kind: 'timed',
    startsAt: '2030-05-04T10:00:00.000Z',
    endsAt: '2030-05-04T11:00:00.000Z',
  },
  'all-day': {
    kind: 'all-day',
    startsAt: '2030-05-03T15:00:00.000Z',
    endsAt: '2030-05-04T15:00:00.000Z',
  },
} as const;

const publication = { id: 7, entry: 'event-1', language: 'es', digest: 'then' };

const version = (kind: keyof typeof schedules, digest: string): DatedVersion =>
  ({ event: { schedule: schedules[kind] }, digest, publication }) as unknown as DatedVersion;

test.for<[keyof typeof schedules, string, string, readonly string[]]>([
  ['timed', 'now', '2030-05-04T09:59:59.999Z', ['now']],
  ['timed', 'now', '2030-05-04T10:30:00.000Z', ['now']],
  ['timed', 'now', '2030-05-04T10:59:59.999Z', ['now']],
  ['timed', 'now', '2030-05-04T11:00:00.000Z', []],
  ['all-day', 'now', '2030-05-04T14:59:59.999Z', ['now']],
  ['all-day', 'now', '2030-05-04T15:00:00.000Z', []],
  ['timed', 'then', '2030-05-04T09:00:00.000Z', []],
])('%s, digest “%s”, at %s: revised as %j', ([kind, digest, moment, revised]) => {
  const moved = movedVersions([version(kind, digest)], moment as Instant);
  expect(moved).toEqual(revised.map((each) => ({ ...publication, digest: each })));
});
