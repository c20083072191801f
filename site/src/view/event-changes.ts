import {
  type CalendarDate,
  type ChangedField,
  type ChangeRecord,
  dateOf,
  dateWords,
  type Instant,
  isDated,
  type Locale,
  parseInstant,
  parseTimeZone,
  rangeWords,
  type TimeZone,
  toWallTime,
  zoneWords,
} from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { settingsOf, timeWordingOf } from '../hub/settings.ts';
import { zoneInText } from '../outputs/when-words.ts';
import { wordsFor } from '../text/words.ts';

/** What was changed about an event since it was first public, the newest first. */
export interface ChangeView {
  readonly date: CalendarDate;
  readonly day: string;
  readonly words: string;
}

export function toChanges(hub: HubReader, event: EventCard, locale: Locale): readonly ChangeView[] {
  const { changed } = wordsFor(locale).event;
  const days = Map.groupBy(hub.ask('changes', event.documentId), (change) =>
    dayOfChange(hub, change, event, locale),
  );
  return [...days]
    .map(([date, records]) => {
      const fields = new Set(records.flatMap(({ changes }) => changes.map(({ field }) => field)));
      return {
        date,
        day: dateWords(date, locale, 'plain'),
        words: [...fields].map((field) => changed[field]).join(wordsFor(locale).archive.joint),
      };
    })
    .filter(({ words }) => words !== '')
    .reverse();
}

/** The day of a change where the event is, or else where the library is. */
export function dayOfChange(
  hub: HubReader,
  { at }: Pick<ChangeRecord, 'at'>,
  { schedule }: EventCard,
  locale: Locale,
): CalendarDate {
  const zone = isDated(schedule) ? schedule.timeZone : settingsOf(hub, locale)?.defaultTimeZone;
  return zone === undefined
    ? (at.slice(0, 10) as CalendarDate)
    : dateOf(toWallTime(at as Instant, zone));
}

/**
 * The time an event had before it was moved: "Was: Thursday 6 February 2025, 3:00 PM – 4:00 PM", with
 * its zone where that is another now.
 */
export function formerTime(hub: HubReader, event: EventCard, locale: Locale): string | undefined {
  const { schedule } = event;
  if (!isDated(schedule)) return undefined;
  const records = hub.ask('changes', event.documentId);
  const moved = records.findLastIndex(({ changes }) =>
    changes.some(({ field }) => field === 'startsAt'),
  );
  if (moved === -1) return undefined;
  const formerly = formerValues(records.slice(moved));
  const start = parseInstant(formerly('startsAt') ?? '');
  if (start === undefined) return undefined;
  const zone: TimeZone = parseTimeZone(formerly('timeZone') ?? '') ?? schedule.timeZone;
  const from = toWallTime(start, zone);
  const day = dateWords(dateOf(from), locale, 'weekday');
  const { archive, time } = wordsFor(locale);
  if (schedule.kind === 'all-day') return time.was(day);
  const { timeStyle, zoneWording } = timeWordingOf(hub, locale);
  const end = parseInstant(formerly('endsAt') ?? '') ?? schedule.endsAt;
  const range = rangeWords(from, toWallTime(end, zone), locale, timeStyle);
  const zoneName = zoneInText(zoneWords(zone, start, locale, zoneWording), locale);
  const when = `${day}${archive.joint}${range}`;
  return time.was(zone === schedule.timeZone ? when : `${when} ${zoneName}`);
}

/** What a field was before the first of these changes to it; what was never changed is not told. */
const formerValues =
  (records: readonly ChangeRecord[]) =>
  (field: ChangedField): string | undefined =>
    records.flatMap(({ changes }) => changes).find((change) => change.field === field)?.from ??
    undefined;
