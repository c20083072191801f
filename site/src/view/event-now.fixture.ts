import type { EventCardView } from './event-card.ts';
import { valueNow } from './turns.ts';

/** For tests: an event as the page shows it at its own moment. */
export const eventNow = (event: EventCardView) => ({
  ...event,
  flags: valueNow(event.flags) ?? [],
  registration: event.registration && {
    actions: valueNow(event.registration.actions),
    text: valueNow(event.registration.text),
  },
  calendar: valueNow(event.calendar),
  passed: valueNow(event.passed),
});
