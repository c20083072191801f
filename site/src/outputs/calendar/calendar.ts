import type { Instant, Locale } from '@porchlight/shared';
import ical, { escape } from 'ical-generator';

import { encoded, outputLine, type Pieces } from '../output-text.ts';
import { blockOf } from './calendar-block.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { closing, emptyCalendar, finishHead } from './finish-calendar.ts';

/** A file for calendar programs: one event, or a collection that can be subscribed to. */
export interface Calendar {
  readonly locale: Locale;
  /** The page that shows the same. */
  readonly page: string;
  /** By start, then UID; no more than a calendar may have. */
  readonly entries: readonly CalendarEntry[];
  /** How many there are, those without room included. */
  readonly total: number;
  /** When one of all was last revised. */
  readonly lastChange: Instant;
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
  readonly pieces: Pieces;
  /** How many entries had no room. */
  readonly leftOut: number;
}

/** Writes a calendar: blocks that are written once for each entry, joined. */
export function toCalendar(calendar: Calendar, limits = calendarLimits): CalendarFile {
  const [head, end] = [encoded(headOf(calendar)), encoded(closing)];
  const blocks = calendar.entries.map(blockOf);
  const octets = limits.octets - head.length - end.length;
  const shown = fittingIn({ ...limits, octets }, blocks, calendar);
  return {
    pieces: [head, ...(shown.length === 0 ? [encoded(emptyCalendar)] : shown), end],
    leftOut: calendar.total - shown.length,
  };
}

/**
 * What is ahead comes before what is over, which has long been copied, and of both that which is
 * nearest. Over is what had ended when something in the calendar was last changed: the clock must
 * not change a calendar, and a library that is at work changes something every day.
 */
function fittingIn(
  limits: CalendarLimits,
  blocks: Pieces,
  { entries, lastChange }: Calendar,
): Pieces {
  const octets = blocks.reduce((sum, block) => sum + block.length, 0);
  if (blocks.length <= limits.entries && octets <= limits.octets) return blocks;
  const isAhead = (_: Uint8Array, index: number): boolean =>
    (entries[index]?.schedule.endsAt ?? '') > lastChange;
  const isOver = (block: Uint8Array, index: number): boolean => !isAhead(block, index);
  const shown = new Set<Uint8Array>();
  let room = limits.octets;
  for (const block of [...blocks.filter(isAhead), ...blocks.filter(isOver).reverse()]) {
    room -= block.length;
    if (room < 0 || shown.size >= limits.entries) break;
    shown.add(block);
  }
  return blocks.filter((block) => shown.has(block));
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
