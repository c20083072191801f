import {
  type DatedSchedule,
  type EventFormat,
  eventFormats,
  type EventStatus,
  eventStatuses,
  isDated,
  toSchedule,
} from '@porchlight/shared';

import { type FoundEvent, textOf, versionFor } from './found-event';

/** Whether an event takes place, and how: the same in all its languages. */
export function standOf(found: FoundEvent): {
  readonly status: EventStatus;
  readonly format: EventFormat;
} {
  const version = versionFor(found);
  const [status, format] = [textOf(version, 'eventStatus'), textOf(version, 'format')];
  return {
    status: eventStatuses.find((each) => each === status) ?? 'scheduled',
    format: eventFormats.find((each) => each === format) ?? 'webinar',
  };
}

/** What says when an event is. */
export const timesFields = ['startsAtLocal', 'endsAtLocal', 'timeZone', 'allDay'] as const;

/** What a list of events tells of each. */
export const datedFields = ['title', ...timesFields] as const;

/** When an event is, as readers know it; undefined without dates. */
export function scheduleOf(found: FoundEvent): DatedSchedule | undefined {
  const version = versionFor(found);
  const schedule = toSchedule({
    startsAtLocal: textOf(version, 'startsAtLocal'),
    endsAtLocal: textOf(version, 'endsAtLocal'),
    timeZone: textOf(version, 'timeZone'),
    allDay: version?.fields['allDay'] === true,
    hasRecording: false,
  });
  return schedule.ok && isDated(schedule.value) ? schedule.value : undefined;
}
