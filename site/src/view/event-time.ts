import {
  dateOf,
  dateWords,
  dayRangeWords,
  endsOnItsDay,
  halfDayWords,
  type Locale,
  rangeWords,
  type Schedule,
  timeWords,
  weekdayWord,
  zoneWords,
} from '@porchlight/shared';

import type { TimeWording } from '../hub/settings.ts';
import type { OwnTimePattern } from '../islands/own-time.ts';
import { wordsFor } from '../text/words.ts';

/** When an event is, in words, and as machines read it. */
export interface EventTime {
  /** `Thursday`; several days have none. */
  readonly weekday: string | undefined;
  /** `30 January 2025`, `3 – 5 March 2025`, `Date to be announced`. */
  readonly date: string;
  /** `3:00 PM – 4:00 PM`, `All day`. */
  readonly range: string | undefined;
  /** `Eastern Standard Time, North America` */
  readonly zoneName: string | undefined;
  /** `[UTC -5]`: to be isolated in right-to-left text. */
  readonly zoneOffset: string | undefined;
  /** For `datetime` attributes: a moment, a day, or nothing. */
  readonly startsAt: string | undefined;
  /** The end alone, for what is on just now: `4:00 PM Eastern Time`. */
  readonly until: string | undefined;
  /** Says which of two equal hours is meant. */
  readonly note: string | undefined;
  /** For visitors whose clocks show another time; whole days are the same days to everybody. */
  readonly own: OwnTimePattern | undefined;
}

export function toEventTime(
  schedule: Schedule,
  locale: Locale,
  { zoneWording, timeStyle }: TimeWording,
): EventTime {
  const { time } = wordsFor(locale);
  switch (schedule.kind) {
    case 'timed': {
      const { startsAtLocal, endsAtLocal, startsAt, endsAt, timeZone, repeatedHour } = schedule;
      const day = dateOf(startsAtLocal);
      const zone = zoneWords(timeZone, startsAt, locale, zoneWording);
      return {
        weekday: weekdayWord(day, locale),
        date: dateWords(day, locale, 'plain'),
        range: rangeWords(startsAtLocal, endsAtLocal, locale, timeStyle),
        zoneName: zone.name,
        zoneOffset: zone.offset,
        startsAt,
        until: endsOnItsDay(startsAtLocal, endsAtLocal)
          ? `${timeWords(endsAtLocal, locale, timeStyle)} ${zoneWords(timeZone, endsAt, locale, 'generic').name}`
          : undefined,
        note: repeatedHour ? time.repeatedHour : undefined,
        own: {
          instants: `${startsAt} ${endsAt}`,
          clocks: `${startsAtLocal} ${endsAtLocal}`,
          zone: timeZone,
          ...time.own,
          ...(timeStyle === '12h' && { halves: halfDayWords(locale).join('|') }),
        },
      };
    }
    case 'all-day': {
      const { firstDay, lastDay } = schedule;
      return {
        ...undated,
        weekday: firstDay === lastDay ? weekdayWord(firstDay, locale) : undefined,
        date: dayRangeWords(firstDay, lastDay, locale),
        range: time.allDay,
        startsAt: firstDay,
      };
    }
    case 'to-be-announced':
      return { ...undated, date: time.toBeAnnounced };
    case 'on-demand':
      return { ...undated, date: time.onDemand };
  }
}

const undated = {
  weekday: undefined,
  range: undefined,
  zoneName: undefined,
  zoneOffset: undefined,
  startsAt: undefined,
  until: undefined,
  note: undefined,
  own: undefined,
} satisfies Omit<EventTime, 'date'>;
