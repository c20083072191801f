import type { Fault, LineProblem } from '../problem.ts';
import { textRules } from '../source-text.ts';

/** Every rule a calendar has to keep, and where it is written. "Ours": our calendars all look alike. */
export const calendarRules = {
  ...textRules,
  size: 'Ours: a calendar has at most 1,000,000 octets and 1,000 events',
  'line-break':
    'RFC 5545 §3.1: every line, the last one too, ends with CR LF, and neither stands alone',
  'line-length': 'RFC 5545 §3.1: at most 75 octets, the line break not counted',
  'fold-in-character': 'Ours: programs that show a line before joining it would show broken signs',
  'control-character':
    'RFC 5545 §3.1 (CONTROL); ours for C1, separators of lines and noncharacters',
  'content-line': 'RFC 5545 §3.1: a name, parameters, a colon, a value',
  nesting: 'RFC 5545 §3.4 and §3.6: each BEGIN has its END, one inside the other',
  'one-calendar': 'Ours: RFC 5545 §3.4 allows several in a file, and programs read the first',
  'property-after-component': 'RFC 5545 §3.4 and §3.6: properties first, then components',
  'missing-property': 'RFC 5545 §3.6 and §3.6.1; ours for what every event of ours has',
  'repeated-property': 'RFC 5545 §3.6.1: MUST NOT occur more than once',
  'property-order': 'Ours: the same content gives the same bytes',
  'forbidden-property': 'Ours: each makes some program refuse, misread or annoy',
  'unknown-property': 'Ours: what we do not know we do not write',
  'forbidden-component': 'Ours: events, or a lone time zone when there are none',
  parameter: 'RFC 5545 §3.2; RFC 7986 §5.7 and §5.8 want VALUE written',
  'time-zone-reference': 'Ours: an instant in UTC needs no VTIMEZONE that could be wrong',
  'fixed-value': 'RFC 5545 §3.7.1, §3.7.4, §3.8.1.3, §3.8.1.11, §3.8.2.7: one of a few words',
  'calendar-text':
    'RFC 5545 §3.3.11: only the escapes \\\\ \\; \\, \\n, and no bare comma or semicolon',
  'empty-value': 'Ours: a property without words is left out',
  'text-length': 'Ours: at most 250 characters for a title, 2,000 for a description',
  categories: 'RFC 5545 §3.8.1.2; ours: trimmed, each once, sorted, none empty',
  uid: 'RFC 7986 §5.3; ours: [A-Za-z0-9._@-]{1,200}, since programs make file names of it',
  'repeated-uid': 'RFC 5545 §3.8.4.7: globally unique',
  sequence: 'RFC 5545 §3.8.7.4, within the 32 bits of §3.3.8',
  stamp: 'RFC 5545 §3.8.7: the UTC form, a moment there is',
  'stamps-differ': 'RFC 5545 §3.8.7.2: without METHOD, DTSTAMP is the same as LAST-MODIFIED',
  'date-time':
    'RFC 5545 §3.3.4 and §3.3.5; ours: a UTC time or a VALUE=DATE, never a floating time',
  'end-kind': 'RFC 5545 §3.8.2.2: DTEND is of the same kind as DTSTART',
  'end-before-start': 'RFC 5545 §3.8.2.2: DTEND is later than DTSTART',
  address: 'RFC 5545 §3.3.13, RFC 3986: an absolute URI in ASCII, without the escapes of text',
  duration: 'RFC 5545 §3.3.6: a positive duration',
  subscription:
    'Ours: what can be subscribed to has all of NAME, SOURCE and the hints, the rest none',
  'event-order': 'Ours: by start, then UID',
  'no-event': 'RFC 5545 §3.6: at least one component; ours: exactly one VTIMEZONE if no event',
  'time-zone': 'RFC 5545 §3.6.5; ours: UTC, and only in a calendar without events',
} as const;

export type CalendarRule = keyof typeof calendarRules;
export type CalendarProblem = LineProblem<CalendarRule>;
export type CalendarFault = Fault<CalendarRule>;
