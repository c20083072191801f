import { byCodeUnit, type Instant, millisOf } from '@porchlight/shared';

import { repeated } from '../repeated.ts';
import type { Component } from './components.ts';
import type { ContentLine } from './content-line.ts';
import type { CalendarProblem } from './rules.ts';
import { momentOf } from './values.ts';

const propertyOf = ({ properties }: Component, name: string): ContentLine | undefined =>
  properties.find((property) => property.name === name);

/** What the properties of one event say together. */
export function judgeEvent(event: Component): readonly CalendarProblem[] {
  return [...judgeEnd(event), ...judgeStamps(event)];
}

/** RFC 5545 §3.8.2.2: DTEND is of DTSTART's kind, and later. */
function judgeEnd(event: Component): readonly CalendarProblem[] {
  const [startsAt, endsAt] = [propertyOf(event, 'DTSTART'), propertyOf(event, 'DTEND')];
  if (startsAt === undefined || endsAt === undefined) return [];
  const [start, end] = [momentOf(startsAt), momentOf(endsAt)];
  if (start === undefined || end === undefined) return [];
  const { line } = endsAt;
  if (start.kind !== end.kind)
    return [{ line, rule: 'end-kind', message: 'One of DTSTART and DTEND is a date, one a time.' }];
  return start.value < end.value
    ? []
    : [{ line, rule: 'end-before-start', message: 'DTEND is not later than DTSTART.' }];
}

/** RFC 5545 §3.8.7.2. */
function judgeStamps(event: Component): readonly CalendarProblem[] {
  const stamp = propertyOf(event, 'DTSTAMP');
  const modified = propertyOf(event, 'LAST-MODIFIED');
  if (stamp === undefined || modified === undefined || stamp.value === modified.value) return [];
  const message = 'DTSTAMP is not the same as LAST-MODIFIED.';
  return [{ line: modified.line, rule: 'stamps-differ', message }];
}

/** RFC 5545 §3.8.4.7. */
export function judgeUids(events: readonly Component[]): readonly CalendarProblem[] {
  const uids = events.flatMap((event) => propertyOf(event, 'UID') ?? []);
  return repeated(uids, ({ value }) => value).map(({ line, value }) => ({
    line,
    rule: 'repeated-uid',
    message: `Another event has the UID ${value}.`,
  }));
}

/**
 * By start, then UID. A date begins with the day of its place, which the file does not name: so two
 * events are out of order only if they are in every zone there is.
 */
export function judgeOrder(events: readonly Component[]): readonly CalendarProblem[] {
  let latest: Start | undefined;
  return events.flatMap((event) => {
    const start = startOf(event);
    if (start === undefined) return [];
    const isEarlier = latest !== undefined && comesBefore(start, latest);
    if (latest === undefined || start.from >= latest.from) latest = start;
    const message = 'The event before this one starts later, or at the same time with a later UID.';
    return isEarlier ? [{ line: event.line, rule: 'event-order' as const, message }] : [];
  });
}

interface Start {
  /** The first and the last moment it may be, in milliseconds; the same for a time. */
  readonly from: number;
  readonly to: number;
  readonly uid: string;
}

const comesBefore = (a: Start, b: Start): boolean =>
  a.to < b.from ||
  (a.from === a.to && b.from === b.to && a.to === b.from && byCodeUnit(a.uid, b.uid) < 0);

const hour = 3_600_000;

function startOf(event: Component): Start | undefined {
  const property = propertyOf(event, 'DTSTART');
  const moment = property && momentOf(property);
  if (moment === undefined) return undefined;
  const uid = propertyOf(event, 'UID')?.value ?? '';
  const [, year, month, day, hours = '00', minutes = '00', seconds = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z)?$/.exec(moment.value) ?? [];
  const at = millisOf(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}.000Z` as Instant);
  // Zones reach from UTC-12 to UTC+14.
  return moment.kind === 'time'
    ? { from: at, to: at, uid }
    : { from: at - 14 * hour, to: at + 12 * hour, uid };
}
