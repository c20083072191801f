import type { Component } from './components.ts';
import type { CalendarProblem } from './rules.ts';

const zoneLines = ['TZID:UTC'];
const standardLines = [
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'TZNAME:UTC',
];

/**
 * RFC 5545 §3.6 wants at least one component, so a calendar without events has one time zone, UTC
 * (§3.6.5), and no other calendar has any: events are in UTC.
 */
export function judgeTimeZones(
  calendar: Component,
  events: readonly Component[],
): readonly CalendarProblem[] {
  const zones = calendar.components.filter(({ name }) => name === 'VTIMEZONE');
  if (events.length === 0 && zones.length !== 1) {
    const message = `The calendar has no event and ${zones.length} time zones; it needs one.`;
    return [{ line: calendar.line, rule: 'no-event', message }];
  }
  return zones.flatMap((zone): readonly CalendarProblem[] => {
    if (events.length > 0)
      return [{ line: zone.line, rule: 'time-zone', message: 'Events in UTC need no time zone.' }];
    return isUtc(zone)
      ? []
      : [{ line: zone.line, rule: 'time-zone', message: 'The time zone is not plain UTC.' }];
  });
}

function isUtc(zone: Component): boolean {
  const [standard, ...others] = zone.components;
  return (
    says(zone, zoneLines) &&
    standard?.name === 'STANDARD' &&
    says(standard, standardLines) &&
    standard.components.length === 0 &&
    others.length === 0
  );
}

const says = ({ properties }: Component, lines: readonly string[]): boolean =>
  properties.length === lines.length &&
  properties.every(
    ({ name, parameters, value }, index) =>
      parameters.length === 0 && lines[index] === `${name}:${value}`,
  );
