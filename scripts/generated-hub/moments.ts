import { type CalendarDate, type Instant, instantFromMillis, millisOf } from '@porchlight/shared';

import type { Random } from './random.ts';

/** The moment that generated hubs are made for: nothing in them was written later. */
export const referenceMoment = '2026-06-15T12:00:00.000Z' as Instant;
export const referenceDay = '2026-06-15' as CalendarDate;

/** The day a hub opened, counted from the reference day. */
export const openingDay = -2_480;

const dayMillis = 24 * 60 * 60 * 1000;

export const daysAfter = (instant: Instant, days: number): Instant =>
  instantFromMillis(Math.floor(millisOf(instant) + days * dayMillis));

/** So many days, fractions too, after (or before) the reference moment. */
export const momentAfter = (days: number): Instant => daysAfter(referenceMoment, days);

/** Some time in the office hours of a day. */
export const atOffice = (day: number, random: Random): Instant =>
  momentAfter(day + (random.fraction() - 0.5) / 3);

/** Well after the one and well before the other. */
export function between(first: Instant, last: Instant, random: Random): Instant {
  const [from, to] = [millisOf(first), millisOf(last)];
  return instantFromMillis(Math.floor(from + (to - from) * (0.1 + 0.8 * random.fraction())));
}
