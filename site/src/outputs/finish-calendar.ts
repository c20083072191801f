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

/** RFC 5545 §3.6 wants at least one component, and some readers refuse a calendar without any. */
const emptyCalendar = [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Makes what ical-generator 11 writes conform to RFC 5545: properties in a fixed order before the
 * components, addresses unescaped, lines folded between graphemes, a line break after the last one.
 */
export function finishCalendar(text: string): string {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const { calendar, events } = sorted(lines);
  const components = events.flatMap((event) => [
    'BEGIN:VEVENT',
    ...inOrder(event.map(unescapedAddress), eventProperties),
    'END:VEVENT',
  ]);
  return [
    'BEGIN:VCALENDAR',
    ...inOrder(calendar, calendarProperties),
    ...(events.length === 0 ? emptyCalendar : components),
    'END:VCALENDAR',
    // Without this the last line would have no end.
    '',
  ]
    .map(foldLine)
    .join('\r\n');
}

/** The properties of the calendar and of each event, without the lines that begin and end them. */
function sorted(lines: readonly string[]): {
  readonly calendar: readonly string[];
  readonly events: readonly (readonly string[])[];
} {
  const calendar: string[] = [];
  const events: string[][] = [];
  let current = calendar;
  for (const line of lines) {
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
