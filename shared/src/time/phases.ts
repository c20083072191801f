import type { EventStatus, RecordingState } from '../vocabulary.ts';
import type { Instant } from './instant.ts';
import { isDated, type DatedSchedule, type Schedule } from './schedule.ts';

/** Where a moment stands to a schedule; {@link EventState} also knows what became of the event. */
export type Phase =
  { readonly name: 'upcoming' } | { readonly name: 'live' } | { readonly name: 'ended' };

/** Half-open: at `startsAt` it is live, at `endsAt` it has ended. */
export function phaseAt(schedule: DatedSchedule, moment: Instant): Phase {
  if (moment < schedule.startsAt) return { name: 'upcoming' };
  if (moment < schedule.endsAt) return { name: 'live' };
  return { name: 'ended' };
}

/** What an event is to a visitor. */
export type EventState =
  | { readonly name: 'upcoming' }
  | { readonly name: 'live' }
  | { readonly name: 'ended'; readonly archive: 'ready' | 'coming' | 'not-recorded' }
  | { readonly name: 'cancelled' }
  | { readonly name: 'postponed' }
  | { readonly name: 'to-be-announced' }
  | { readonly name: 'on-demand' };

/** As much of an event as its state depends on. */
export interface EventStateInput {
  readonly schedule: Schedule;
  readonly eventStatus: EventStatus;
  readonly recordingState: RecordingState;
}

/**
 * What an event is to a visitor at a moment. A cancelled or postponed event stays so for ever: it
 * took place at no moment, so it never ends.
 */
export function eventStateAt(input: EventStateInput, moment: Instant): EventState {
  const { schedule, eventStatus, recordingState } = input;
  if (eventStatus === 'cancelled' || eventStatus === 'postponed') return { name: eventStatus };
  if (!isDated(schedule)) return { name: schedule.kind };
  const phase = phaseAt(schedule, moment);
  if (phase.name !== 'ended') return phase;
  return { name: 'ended', archive: recordingState === 'planned' ? 'coming' : recordingState };
}

/** The first start or end after the moment: when words written at the moment stop being true. */
export function nextChange(schedules: Iterable<Schedule>, moment: Instant): Instant | undefined {
  let next: Instant | undefined;
  for (const schedule of schedules) {
    if (!isDated(schedule)) continue;
    for (const edge of [schedule.startsAt, schedule.endsAt]) {
      if (edge > moment && (next === undefined || edge < next)) next = edge;
    }
  }
  return next;
}
