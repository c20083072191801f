import {
  address,
  categories,
  duration,
  type JudgeValue,
  moment,
  oneOf,
  sequence,
  stamp,
  text,
  uid,
} from './values.ts';

/** What a component of ours may say, in the order it says it. */
export interface PropertyKind {
  readonly judge: JudgeValue;
  readonly required?: true;
  /** The value type that may be written, or has to be. */
  readonly valueType?: { readonly name: string; readonly required?: true };
}

export type PropertyTable = Readonly<Record<string, PropertyKind>>;

/** RFC 5545 §3.6 and RFC 7986 §5. */
export const calendarProperties: PropertyTable = {
  VERSION: { judge: oneOf('2.0'), required: true },
  PRODID: { judge: text(), required: true },
  URL: { judge: address, valueType: { name: 'URI' } },
  // RFC 7986 §5.8 and §5.7 give these two no default type.
  SOURCE: { judge: address, valueType: { name: 'URI', required: true } },
  CALSCALE: { judge: oneOf('GREGORIAN') },
  NAME: { judge: text() },
  'X-WR-CALNAME': { judge: text() },
  'X-WR-CALDESC': { judge: text() },
  'REFRESH-INTERVAL': { judge: duration, valueType: { name: 'DURATION', required: true } },
  'X-PUBLISHED-TTL': { judge: duration },
};

/** RFC 5545 §3.6.1. */
export const eventProperties: PropertyTable = {
  UID: { judge: uid, required: true },
  SEQUENCE: { judge: sequence, required: true },
  DTSTAMP: { judge: stamp, required: true },
  'LAST-MODIFIED': { judge: stamp, required: true },
  CREATED: { judge: stamp, required: true },
  DTSTART: { judge: moment, required: true, valueType: { name: 'DATE' } },
  DTEND: { judge: moment, required: true, valueType: { name: 'DATE' } },
  SUMMARY: { judge: text(250), required: true },
  DESCRIPTION: { judge: text(2_000) },
  LOCATION: { judge: text() },
  URL: { judge: address, required: true, valueType: { name: 'URI' } },
  CATEGORIES: { judge: categories },
  STATUS: { judge: oneOf('CONFIRMED', 'TENTATIVE', 'CANCELLED'), required: true },
  TRANSP: { judge: oneOf('OPAQUE', 'TRANSPARENT'), required: true },
  CLASS: { judge: oneOf('PUBLIC', 'PRIVATE', 'CONFIDENTIAL'), required: true },
};

/** What other programs write and we must not, with the reason. */
export const forbidden: Readonly<Record<string, string>> = {
  METHOD: 'servers refuse it, and Outlook makes an invitation of it',
  RRULE: 'each session is an event of its own',
  RDATE: 'each session is an event of its own',
  EXDATE: 'each session is an event of its own',
  DURATION: 'RFC 5545 §3.6.1 allows it or DTEND, and we write DTEND',
  'X-WR-TIMEZONE': 'some programs move times in UTC by it',
  'TIMEZONE-ID': 'it is no property, and libical refuses it',
  ORGANIZER: 'nobody answers these events',
  ATTENDEE: 'nobody is invited by these events',
  ATTACH: 'programs drop it',
  GEO: 'not every place is known as a point',
  'X-ALT-DESC': 'descriptions are plain text',
  CONFERENCE: 'it may hold a passcode, and calendars are public',
};
