import {
  addDays,
  type CalendarDate,
  type Instant,
  millisOf,
  toJsDate,
  toWholeSecond,
} from '@porchlight/shared';
import ical, {
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import { encoded, outputLine, outputText } from '../output-text.ts';
import { remembering } from '../remembering.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { finishEvents } from './finish-calendar.ts';

/**
 * The lines of one event, from BEGIN to END and each with its line break, as they stand in every
 * calendar that has it. Written once: an event stands in many calendars, and most events stay.
 */
export const blockOf = remembering((entry: CalendarEntry): Uint8Array =>
  encoded(finishEvents(ical({ events: [toEventData(entry)] }).toString())),
);

/** For ical-generator, which makes up whatever it is not told: an id, a stamp. */
export function toEventData(entry: CalendarEntry): ICalEventData {
  const stamp = toJsDate(toWholeSecond(entry.revisedAt));
  const { schedule } = entry;
  const allDay = schedule.kind === 'all-day';
  return {
    id: entry.uid,
    sequence: sequenceOf(entry.revisedAt),
    stamp,
    lastModified: stamp,
    created: toJsDate(toWholeSecond(entry.firstPublishedAt)),
    allDay,
    start: allDay ? midnight(schedule.firstDay) : toJsDate(schedule.startsAt),
    end: allDay ? midnight(addDays(schedule.lastDay, 1)) : toJsDate(schedule.endsAt),
    summary: outputLine(entry.title),
    description: outputText(entry.description),
    location: entry.location === undefined ? null : outputLine(entry.location),
    url: entry.url,
    categories: entry.categories.map((name) => ({ name: outputLine(name) })),
    status: statuses[entry.status],
    transparency: entry.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PUBLIC,
  };
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

/** Programs ignore an update whose number did not rise; a count of edits would need a memory. */
const sequenceOf = (revisedAt: Instant): number =>
  Math.max(0, Math.floor((millisOf(revisedAt) - millisOf(firstSequence)) / 1000));

const firstSequence = '2020-01-01T00:00:00.000Z' as Instant;

/** A day in no zone: ical-generator writes the UTC date of it, whatever the machine's zone. */
const midnight = (day: CalendarDate) => toJsDate(`${day}T00:00:00.000Z` as Instant);
