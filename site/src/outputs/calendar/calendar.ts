import type { Locale } from '@porchlight/shared';
import ical, { escape } from 'ical-generator';

import { octetsOf, outputLine } from '../output-text.ts';
import { blockOf, type CalendarBlock } from './calendar-block.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { closing, emptyCalendar, finishHead } from './finish-calendar.ts';

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

/** How much a program takes without trouble. */
export interface CalendarLimits {
  readonly entries: number;
  readonly octets: number;
}

export const calendarLimits: CalendarLimits = { entries: 1_000, octets: 1_000_000 };

/** A calendar as it is served. */
export interface CalendarFile {
  readonly text: string;
  /** How many of the oldest entries gave way. */
  readonly leftOut: number;
}

/**
 * Writes a calendar: blocks that are written once for each entry, joined. Of too many entries the
 * newest stay; the oldest have long been copied.
 */
export function toCalendar(calendar: Calendar, limits = calendarLimits): CalendarFile {
  const head = headOf(calendar);
  const blocks = calendar.entries.map(blockOf);
  const room = limits.octets - octetsOf(head) - octetsOf(closing);
  const first = firstFitting(blocks, limits.entries, room);
  const body = blocks.slice(first).map(({ text }) => text);
  return {
    text: [head, ...(body.length === 0 ? [emptyCalendar] : body), closing].join(''),
    leftOut: first,
  };
}

/** From where on the blocks are few and short enough. */
function firstFitting(blocks: readonly CalendarBlock[], most: number, octets: number): number {
  let first = blocks.length;
  let room = octets;
  while (first > 0 && blocks.length - first < most) {
    room -= blocks[first - 1]?.octets ?? 0;
    if (room < 0) break;
    first -= 1;
  }
  return first;
}

const hour = 60 * 60;

/** No METHOD, time zone name or alarm: each makes some program refuse, misread or annoy. */
const headOf = ({ locale, page, collection }: Calendar): string =>
  finishHead(
    ical({
      prodId: { company: 'Porchlight', product: 'Library Hub', language: locale },
      url: page,
      scale: 'GREGORIAN',
      ...(collection && {
        source: collection.address,
        // ical-generator writes these two as they come.
        name: escape(outputLine(collection.name), false),
        description: escape(outputLine(collection.description), false),
        ttl: hour,
      }),
    }).toString(),
  );
