import { type Course, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf } from '../hub/settings.ts';

/** Whether a course is no longer offered: from the start of that day, in the library's own zone. */
export const isRetired = (
  hub: HubReader,
  { retiredOn }: Pick<Course, 'retiredOn'>,
  locale: Locale,
): boolean => retiredOn !== undefined && retiredOn <= todayAt(hub, locale);

/** The day it is for the library; without a zone of its own, the day in UTC. */
const todayAt = (hub: HubReader, locale: Locale): string =>
  hub.ask('day', settingsOf(hub, locale)?.defaultTimeZone ?? null);
