import {
  addDays,
  byCodeUnit,
  type CalendarDate,
  type Event,
  eventStateAt,
  type EventState,
  type Instant,
  isDated,
  parseCalendarDate,
} from '@porchlight/shared';

import { mostDays } from './event-day.ts';
import type { When } from './questions.ts';

/** The same state is the very same object, so that whoever asks again sees that nothing changed. */
export function stateOf({ schedule, eventStatus, recording }: Event, moment: Instant): EventState {
  const state = eventStateAt({ schedule, eventStatus, recordingState: recording.state }, moment);
  const key = 'archive' in state ? `${state.name} ${state.archive}` : state.name;
  const known = states.get(key) ?? state;
  states.set(key, known);
  return known;
}

const states = new Map<string, EventState>();

/** Whether an event belongs to a list at a moment. */
export function isIn(when: When, event: Event, moment: Instant): boolean {
  const state = stateOf(event, moment);
  switch (when) {
    case 'upcoming':
      return state.name === 'upcoming' || state.name === 'live';
    case 'called-off':
      // Whoever waits for another date looks here, also after the day that there was one for.
      return state.name === 'postponed' || (state.name === 'cancelled' && isAhead(event, moment));
    case 'past':
      return state.name === 'ended';
    case 'on-demand':
      return state.name === 'on-demand' || (state.name === 'ended' && state.archive === 'ready');
    case 'to-be-announced':
      return state.name === 'to-be-announced';
    case 'dated':
      return isDated(event.schedule);
  }
}

/** Ahead: soonest first. Behind: newest first, and what never had a date last. */
export function compareIn(when: When, a: Event, b: Event, moment: Instant): number {
  const [first, second] = [a, b].map((event) => isSoonestFirst(when, event, moment));
  if (first !== second) return first ? -1 : 1;
  return first
    ? byCodeUnit(startOf(a, '9'), startOf(b, '9')) || byCodeUnit(a.documentId, b.documentId)
    : byCodeUnit(startOf(b, '0'), startOf(a, '0')) || byCodeUnit(a.documentId, b.documentId);
}

const isSoonestFirst = (when: When, event: Event, moment: Instant): boolean =>
  when === 'upcoming' || when === 'dated' || (when === 'called-off' && isAhead(event, moment));

const isAhead = ({ schedule }: Event, moment: Instant): boolean =>
  isDated(schedule) && schedule.endsAt > moment;

const startOf = (event: Event, without: string): string =>
  isDated(event.schedule) ? event.schedule.startsAt : without;

/**
 * The moments between which an event that touches a month can start: so many days before it as an event
 * has, and 14 hours more, for the clocks of the world are that far from UTC.
 */
export function monthReach(month: string): { readonly from: Instant; readonly until: Instant } {
  const first = parseCalendarDate(`${month}-01`);
  if (first === undefined) throw new RangeError(`${month} is not a month.`);
  const noon = (day: CalendarDate): Instant => `${day}T12:00:00.000Z` as Instant;
  return { from: noon(addDays(first, -1 - mostDays)), until: noon(addDays(first, 33)) };
}
