import type { Instant } from '@porchlight/shared';

import type { RunRecord } from '../store/runs.ts';
import type { Progress } from './reporter.ts';
import type { SiteState } from './site-state.ts';

export const aMoment = '2026-06-15T12:00:00.000Z' as Instant;

export const aRun = (given: Partial<RunRecord> = {}): RunRecord => ({
  run: 7,
  kind: 'change',
  number: 41,
  at: aMoment,
  moment: aMoment,
  release: '000001-abc',
  files: 12,
  tookMs: 34,
  nextChange: null,
  ...given,
});

/** A site that stands well. */
export const aState = (given: Partial<SiteState> = {}): SiteState => ({
  number: 41,
  runs: [aRun()],
  pinnedAt: undefined,
  nextChange: undefined,
  heldBack: [],
  pages: 100,
  picturesAwaited: 0,
  pictureProblems: [],
  ...given,
});

/** A publisher that does its work. */
export const progressing = (given: Partial<Progress> = {}): Progress => ({
  cmsNumber: 41,
  cmsReachable: true,
  sinceWorkedMs: 12_000,
  busyForMs: undefined,
  trouble: undefined,
  ...given,
});
