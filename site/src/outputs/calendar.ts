import {
  addDays,
  type CalendarDate,
  type Instant,
  type Locale,
  millisOf,
  toJsDate,
  toWholeSecond,
} from '@porchlight/shared';
import ical, {
  escape,
  ICalEventClass,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

import type { CalendarEntry } from './calendar-entry.ts';
import { finishCalendar } from './finish-calendar.ts';
import { octetsOf } from './fold-line.ts';
import { outputLine, outputText } from './output-text.ts';

/** A file for calendar programs: one event, or a collection that can be subscribed to. */
export interface Calendar {
  readonly locale: Locale;
  /** The page that shows the same. */
  readonly page: string;
  /** By start, then UID. */
  readonly entries: readonly CalendarEntry[];
  /** Only what can be subscribed to has a name: a program makes a new calendar of it. */
  readonly collection?: {
    readonly name: string;
    readonly description: string;
    readonly address: string;
  };
}

const most = { entries: 1_000, octets: 1_000_000 };

const hour = 60 * 60;

/** Writes a calendar. Of too many entries the newest stay; the oldest have long been copied. */
export function toCalendar(calendar: Calendar): string {
  let entries = calendar.entries.slice(-most.entries);
  let text = finishCalendar(generate(calendar, entries));
  while (octetsOf(text) > most.octets && entries.length > 0) {
    entries = entries.slice(Math.ceil(entries.length / 10));
    text = finishCalendar(generate(calendar, entries));
  }
  return text;
}

/** No METHOD, time zone name or alarm: each makes some program refuse, misread or annoy. */
function generate(calendar: Calendar, entries: readonly CalendarEntry[]): string {
  const { locale, page, collection } = calendar;
  return ical({
    prodId: { company: 'Porchlight', product: 'Library Hub', language: locale },
    url: page,
    scale: 'GREGORIAN',
    events: entries.map(toEventData),
    ...(collection && {
      source: collection.address,
      // ical-generator writes these two as they come.
      name: escape(outputLine(collection.name), false),
      description: escape(outputLine(collection.description), false),
      ttl: hour,
    }),
  }).toString();
}

function toEventData(entry: CalendarEntry): ICalEventData {
  const stamp = toJsDate(toWholeSecond(entry.revisedAt));
  const { schedule, status } = entry;
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
    status: statuses[status],
    transparency:
      status === 'cancelled' || allDay
        ? ICalEventTransparency.TRANSPARENT
        : ICalEventTransparency.OPAQUE,
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
