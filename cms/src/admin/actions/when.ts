import {
  type CalendarDate,
  dateOf,
  dateWords,
  extraDays,
  type Instant,
  type Locale,
  parseCalendarDate,
  parseWallTime,
  type Times,
  timesOn,
  parseTimeZone,
  timeWords,
  zoneWords,
} from '@porchlight/shared';

/** When something is to be, as a form holds it: what is not filled in is empty. */
export interface When {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
  /** How many days later it ends than its hours alone say. */
  readonly moreDays: number;
}

/** The times of a form as the CMS takes them; an end at or before the start is on the next day. */
export function timesOf({ date, moreDays, timeZone, ...hours }: When): Times | undefined {
  const day = parseCalendarDate(date);
  if (day === undefined || hours.startsAt === '' || hours.endsAt === '' || timeZone === '')
    return undefined;
  return { ...timesOn(day, hours, moreDays), timeZone };
}

export const isNextDay = ({ startsAt, endsAt }: Pick<When, 'startsAt' | 'endsAt'>): boolean =>
  startsAt !== '' && endsAt !== '' && endsAt <= startsAt;

/** What is stored, in a form. */
export const whenOf = (
  startsAtLocal: string | null,
  endsAtLocal: string | null,
  timeZone: string | null,
): When => ({
  date: (startsAtLocal ?? '').slice(0, 10),
  startsAt: (startsAtLocal ?? '').slice(11, 16),
  endsAt: (endsAtLocal ?? '').slice(11, 16),
  timeZone: timeZone ?? '',
  moreDays:
    startsAtLocal?.includes('T') && endsAtLocal?.includes('T')
      ? extraDays({ startsAtLocal, endsAtLocal })
      : 0,
});

/** `Thursday 5 March 2026, 3:00 PM`, or the day alone. */
export function localWords(local: string, locale: Locale): string {
  const wall = parseWallTime(local);
  if (wall !== undefined)
    return `${dateWords(dateOf(wall), locale, 'weekday')}, ${timeWords(wall, locale, '12h')}`;
  return dateWords(local.slice(0, 10) as CalendarDate, locale, 'weekday');
}

/** When something begins at a venue. */
export interface VenueStart {
  readonly startsAt: Instant;
  readonly startsAtLocal: string;
  readonly timeZone: string;
}

/** The same with the zone of that clock, for who may sit beside another; a day needs none. */
export function venueWords(
  { startsAt, startsAtLocal, timeZone }: VenueStart,
  locale: Locale,
): string {
  const words = localWords(startsAtLocal, locale);
  const zone = parseTimeZone(timeZone);
  if (zone === undefined || parseWallTime(startsAtLocal) === undefined) return words;
  return `${words}, ${zoneWords(zone, startsAt, locale, 'generic').name}`;
}
