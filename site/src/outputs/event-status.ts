import type { EventCard } from '../hub/questions.ts';
import { outputWords } from '../text/outputs/words.ts';

/** Calendars and readers that do not show a status still show the title. */
export function titleWithStatus({ title, eventStatus, locale }: EventCard): string {
  const words = outputWords[locale];
  if (eventStatus === 'cancelled') return words.cancelled(title);
  return eventStatus === 'postponed' ? words.postponed(title) : title;
}

/** The address to register at, while one can: not for a date that does not hold. */
export const registrationUrlOf = (event: EventCard): string | undefined =>
  event.eventStatus !== 'cancelled' &&
  event.eventStatus !== 'postponed' &&
  (event.registrationState === 'open' || event.registrationState === 'waiting-list')
    ? event.registrationUrl
    : undefined;

/**
 * What a calendar calls the state of an event. A postponed one keeps its old date until it has a new
 * one, so that date is not certain.
 */
export function calendarStatusOf({
  eventStatus,
}: EventCard): 'confirmed' | 'tentative' | 'cancelled' {
  if (eventStatus === 'cancelled') return 'cancelled';
  return eventStatus === 'tentative' || eventStatus === 'postponed' ? 'tentative' : 'confirmed';
}
