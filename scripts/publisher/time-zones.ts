import { timeZoneDataIsCurrent } from '@porchlight/shared';

import { Failure } from '../terminal/failure.ts';

/**
 * Zone rules change every year: with old ones, an event that is ahead would be shown at a wrong hour.
 *
 * @param version as `process.versions.tz` gives it
 */
export function requireCurrentTimeZones(
  version: string | undefined,
  hasEventsAhead: boolean,
): void {
  if (!hasEventsAhead || timeZoneDataIsCurrent(version ?? '')) return;
  throw new Failure(`The time-zone data of this Node is too old (${version ?? 'unknown'}).`, {
    remedy: 'Use the Node that is installed with Porchlight, or one with data of 2026c or later.',
  });
}
