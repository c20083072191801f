import { type Course, dateOf, type Locale, toWallTime } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';

/**
 * Whether a course is no longer offered: from the start of that day, in the library's own zone.
 * It reads the hub's moment, not an answer, so only courses with such a day depend on the day.
 */
export const isRetired = (
  hub: HubReader,
  { retiredOn }: Pick<Course, 'retiredOn'>,
  locale: Locale,
): boolean => retiredOn !== undefined && retiredOn <= todayAt(hub, locale);

/** The day it is for the library; without a zone of its own, the day in UTC. */
function todayAt(hub: HubReader, locale: Locale): string {
  const zone = settingsOf(hub, locale)?.defaultTimeZone;
  return zone === undefined ? hub.moment.slice(0, 10) : dateOf(toWallTime(hub.moment, zone));
}
