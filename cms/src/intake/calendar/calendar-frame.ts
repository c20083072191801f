import ICAL from 'ical.js';
import type { TimeZone } from '@porchlight/shared';

import { namedZone } from '../named-zone';

/** What a calendar says of all its events. */
export interface CalendarFrame {
  /** Where a time stands that names no zone, if the calendar says so. */
  readonly timeZone?: TimeZone | undefined;
  /** Whether it takes back what it lists. */
  readonly isCancelled: boolean;
  /** The zone that a name of the calendar's own stands for. */
  readonly zoneCalled: (name: string) => TimeZone | undefined;
}

const nothingSaid: CalendarFrame = { isCancelled: false, zoneCalled: namedZone };

/** @param text the calendar without its events */
export function readCalendarFrame(text: string): CalendarFrame {
  try {
    return frameOf(new ICAL.Component(ICAL.parse(text)));
  } catch {
    return nothingSaid;
  }
}

function frameOf(calendar: ICAL.Component): CalendarFrame {
  const own = new Map(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => [textOf(zone, 'tzid'), namedZone(textOf(zone, 'x-lic-location'))] as const),
  );
  return {
    timeZone: namedZone(textOf(calendar, 'x-wr-timezone')),
    isCancelled: textOf(calendar, 'method').toUpperCase() === 'CANCEL',
    zoneCalled: (name) => namedZone(name) ?? own.get(name),
  };
}

/** The text of a property; empty when there is none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
