import { foldLine } from './fold-line.ts';

/** RFC 5545 §3.6 wants a calendar's properties before its components; ours are always in this order. */
const calendarProperties = [
  'VERSION',
  'PRODID',
  'URL',
  'SOURCE',
  'CALSCALE',
  'NAME',
  'X-WR-CALNAME',
  'X-WR-CALDESC',
  'REFRESH-INTERVAL',
  'X-PUBLISHED-TTL',
];

/** What is not listed is not written: ical-generator adds X-MICROSOFT lines that repeat VALUE=DATE. */
const eventProperties = [
  'UID',
  'SEQUENCE',
  'DTSTAMP',
  'LAST-MODIFIED',
  'CREATED',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'CATEGORIES',
  'STATUS',
  'TRANSP',
  'CLASS',
];

/** Every line with its end: ical-generator leaves the last one without. */
const written = (lines: readonly string[]): string =>
  lines.map((line) => `${foldLine(line)}\r\n`).join('');

/** RFC 5545 §3.6 wants at least one component, and some readers refuse a calendar without any. */
export const emptyCalendar = written([
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
]);

export const closing = written(['END:VCALENDAR']);

/**
 * What ical-generator 11 writes of a calendar, up to its components: properties in one order before
 * them, addresses unescaped, lines folded between graphemes.
 */
export const finishHead = (text: string): string =>
  written(['BEGIN:VCALENDAR', ...inOrder(partsOf(text).calendar, calendarProperties)]);

/** The same for the events that it writes. */
export const finishEvents = (text: string): string =>
  partsOf(text)
    .events.map((event) =>
      written([
        'BEGIN:VEVENT',
        ...inOrder(event.map(unescapedAddress), eventProperties),
        'END:VEVENT',
      ]),
    )
    .join('');

/** The lines of the calendar itself, and those inside each event. */
function partsOf(text: string): {
  readonly calendar: readonly string[];
  readonly events: readonly (readonly string[])[];
} {
  const calendar: string[] = [];
  const events: string[][] = [];
  let current = calendar;
  for (const line of text.replaceAll('\r\n ', '').split('\r\n')) {
    if (line === 'BEGIN:VEVENT') events.push((current = []));
    else if (line === 'END:VEVENT') current = calendar;
    else current.push(line);
  }
  return { calendar, events };
}

const nameOf = (line: string): string => /^[A-Z-]+/.exec(line)?.[0] ?? '';

function inOrder(lines: readonly string[], names: readonly string[]): readonly string[] {
  const byName = Map.groupBy(lines, nameOf);
  return names.flatMap((name) => byName.get(name) ?? []);
}

/** An address is not TEXT (RFC 5545 §3.3.13): most readers would follow it with its backslashes. */
const unescapedAddress = (line: string): string =>
  line.startsWith('URL') ? line.replace(/\\([\\;,])/g, '$1') : line;
