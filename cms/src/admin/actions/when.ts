import {
  addDays,
  type CalendarDate,
  dateOf,
  dateWords,
  type Locale,
  parseCalendarDate,
  parseWallTime,
  type Times,
  timeWords,
} from '@porchlight/shared';

/** When something is to be, as a form holds it: what is not filled in is empty. */
export interface When {
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly timeZone: string;
}

/** The times of a form as the CMS takes them; an end at or before the start is on the next day. */
export function timesOf({ date, startsAt, endsAt, timeZone }: When): Times | undefined {
  const day = parseCalendarDate(date);
  if (day === undefined || startsAt === '' || endsAt === '' || timeZone === '') return undefined;
  const lastDay = isNextDay({ startsAt, endsAt }) ? addDays(day, 1) : day;
  return {
    startsAtLocal: `${day}T${startsAt}`,
    endsAtLocal: `${lastDay}T${endsAt}`,
    timeZone,
  };
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
});

/** `Thursday 5 March 2026, 3:00 PM`, or the day alone. */
export function localWords(local: string, locale: Locale): string {
  const wall = parseWallTime(local);
  if (wall !== undefined)
    return `${dateWords(dateOf(wall), locale, 'weekday')}, ${timeWords(wall, locale, '12h')}`;
  return dateWords(local.slice(0, 10) as CalendarDate, locale, 'weekday');
}
