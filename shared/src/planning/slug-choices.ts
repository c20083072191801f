import { limits } from '../limits.ts';
import { isReservedSlug, proposeSlug } from '../slug.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/** How often a number is put behind an address before somebody has to think of one. */
const tries = 99;

/**
 * Addresses for an event, the best first: its title, its title and its date, then numbered ones. One
 * of many sessions always has its date. A title without Latin letters goes by "session".
 */
export function* slugChoices(
  title: string,
  { date, isOneOfMany }: { readonly date: CalendarDate | undefined; readonly isOneOfMany: boolean },
): Generator<string, void> {
  const plain = proposeSlug(title) || 'session';
  const dated = date === undefined ? plain : followedBy(plain, date);
  if (!isOneOfMany && !isReservedSlug(plain)) yield plain;
  if (date !== undefined) yield dated;
  for (let number = 2; number <= tries; number += 1) yield followedBy(dated, String(number));
}

const followedBy = (slug: string, end: string): string =>
  `${slug.slice(0, limits.slug - end.length - 1).replace(/-$/, '')}-${end}`;
