import {
  type ChangedField,
  type DatedSchedule,
  type EventFormat,
  eventFormats,
  type EventStatus,
  eventStatuses,
  isDated,
  isToldReady,
  parseInstant,
  parseTimeZone,
  type Schedule,
  scheduleBetween,
} from '@porchlight/shared';

import type { EventCard } from '../../hub/questions.ts';

/** What is known of an event at one time; undefined is what there was not, or what nobody can read. */
export interface EventThen {
  readonly schedule: DatedSchedule | undefined;
  readonly eventStatus: EventStatus | undefined;
  readonly format: EventFormat | undefined;
  readonly place: string | undefined;
  readonly isRecorded: boolean;
  readonly isCaptioned: boolean;
}

/** What readers were told of an event at one time, as change records keep it. */
export type EventValues = Readonly<Partial<Record<ChangedField, string | null>>>;

/** Reads them; the event is as it is now. */
export const thenOf = (
  { eventStatus, format, place, recording, captions, ...times }: EventValues,
  event: EventCard,
): EventThen => ({
  schedule: isStill(times, event.schedule) ? event.schedule : scheduleOf(times),
  eventStatus: eventStatuses.find((each) => each === eventStatus),
  format: eventFormats.find((each) => each === format),
  place: place ?? undefined,
  isRecorded: isToldReady(recording),
  isCaptioned: Boolean(captions),
});

/** How an event is now says more than a record: whether it takes whole days. */
const isStill = (
  { startsAt, endsAt, timeZone }: EventValues,
  schedule: Schedule,
): schedule is DatedSchedule =>
  isDated(schedule) &&
  startsAt === schedule.startsAt &&
  endsAt === schedule.endsAt &&
  timeZone === schedule.timeZone;

function scheduleOf({ startsAt, endsAt, timeZone }: EventValues): DatedSchedule | undefined {
  const [start, end] = [parseInstant(startsAt ?? ''), parseInstant(endsAt ?? '')];
  const zone = parseTimeZone(timeZone ?? '');
  if (start === undefined || end === undefined || zone === undefined) return undefined;
  return start < end ? scheduleBetween(start, end, zone) : undefined;
}
