import {
  dateOf,
  dateWords,
  dayRangeWords,
  directionOf,
  type Locale,
  rangeWords,
  type Schedule,
  type TimedSchedule,
  zoneWords,
} from '@porchlight/shared';

import type { TimeWording } from '../hub/settings.ts';
import { outputWords } from '../text/outputs/words.ts';

/**
 * When something happens, in one line of plain text: `Thursday 30 January 2025, 3:00 PM – 4:00 PM
 * Eastern Standard Time, North America [UTC -5]`. Undefined for what happens whenever one likes.
 */
export function whenWords(
  schedule: Schedule,
  locale: Locale,
  wording: TimeWording,
): string | undefined {
  const words = outputWords[locale];
  switch (schedule.kind) {
    case 'timed':
      return timedWords(schedule, locale, wording);
    case 'all-day': {
      const { firstDay, lastDay } = schedule;
      return words.allDay(
        firstDay === lastDay
          ? dateWords(firstDay, locale, 'weekday')
          : dayRangeWords(firstDay, lastDay, locale),
      );
    }
    case 'to-be-announced':
      return words.dateToBeAnnounced;
    case 'on-demand':
      return undefined;
  }
}

/** An event stands in several feeds and calendars; to look up what its zone is called takes longest. */
const known = new WeakMap<TimedSchedule, Map<string, string>>();

function timedWords(schedule: TimedSchedule, locale: Locale, wording: TimeWording): string {
  const ways = known.get(schedule) ?? new Map<string, string>();
  known.set(schedule, ways);
  const way = `${locale} ${wording.timeStyle} ${wording.zoneWording}`;
  const words = ways.get(way) ?? writeTimed(schedule, locale, wording);
  ways.set(way, words);
  return words;
}

function writeTimed(schedule: TimedSchedule, locale: Locale, wording: TimeWording): string {
  const { startsAtLocal, endsAtLocal, startsAt, timeZone } = schedule;
  const day = dateWords(dateOf(startsAtLocal), locale, 'weekday');
  const range = rangeWords(startsAtLocal, endsAtLocal, locale, wording.timeStyle);
  const zone = zoneWords(timeZone, startsAt, locale, wording.zoneWording);
  return `${day}${outputWords[locale].comma}${range} ${zoneInText(zone, locale)}`;
}

/** Plain text has no mark-up to say that `[UTC -5]` runs from left to right. */
export const zoneInText = (
  { name, offset }: ReturnType<typeof zoneWords>,
  locale: Locale,
): string =>
  directionOf(locale) === 'rtl' ? `${name} \u2066${offset}\u2069` : `${name} ${offset}`;
