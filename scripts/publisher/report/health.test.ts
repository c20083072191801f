import { expect, test } from 'vitest';

import { type Health, healthOf } from './health.ts';
import type { Progress } from './reporter.ts';
import { progressing } from './site-state.fixture.ts';

type Row = readonly [number | undefined, Partial<Progress>, Health['status'], string];

test.for<Row>([
  [undefined, { sinceWorkedMs: 0 }, 200, 'The publisher followed the CMS 0 s ago.'],
  [undefined, { sinceWorkedMs: 180_000 }, 200, 'The publisher followed the CMS 3 min ago.'],
  [
    undefined,
    { sinceWorkedMs: 90_000, trouble: 'cms-unreachable' },
    200,
    'The publisher followed the CMS 90 s ago.',
  ],
  [
    undefined,
    { sinceWorkedMs: 180_001, trouble: 'cms-unreachable' },
    503,
    'The publisher has not followed the CMS for 3 min (cms-unreachable); its log says why.',
  ],
  [
    undefined,
    { sinceWorkedMs: 180_001, busyForMs: 170_000 },
    503,
    'The publisher has been at work on one run for 3 min; please wait.',
  ],
  [
    undefined,
    { sinceWorkedMs: undefined, busyForMs: 4000 },
    503,
    'The publisher has been at work on one run for 4 s; please wait.',
  ],
  [
    undefined,
    { sinceWorkedMs: undefined },
    503,
    'The publisher has not followed the CMS yet; its log says why.',
  ],
  [
    5,
    { sinceWorkedMs: 900_000, trouble: 'cms-unreachable' },
    200,
    'The site is kept at run 5; what is published waits for "unpin".',
  ],
  [
    5,
    { sinceWorkedMs: 900_000, trouble: 'disk-refused' },
    503,
    'The publisher has not followed the CMS for 15 min (disk-refused); its log says why.',
  ],
])('pinned at %s, %j', ([pinnedAt, progress, status, sentence]) => {
  expect(healthOf({ pinnedAt }, progressing(progress))).toEqual({ status, sentence });
});
