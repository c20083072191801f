import { largest, sizeOf } from '../limits.ts';
import { byLine, type Source } from '../problem.ts';
import { readSource } from '../source-text.ts';
import { type Component, readComponents } from './components.ts';
import { type ContentLine, readContentLine } from './content-line.ts';
import { judgeEvent, judgeOrder, judgeUids } from './events.ts';
import { readLines } from './lines.ts';
import { judgeProperties } from './properties.ts';
import { calendarProperties, eventProperties } from './property-table.ts';
import type { CalendarProblem } from './rules.ts';
import { judgeSubscription } from './subscription.ts';
import { judgeTimeZones } from './time-zone.ts';

/**
 * Every way in which a file is not an iCalendar (RFC 5545, RFC 7986) as we write them; empty when
 * there is none. What follows from another fault may be said as well.
 */
export function lintCalendar(source: Source): readonly CalendarProblem[] {
  const file = readSource(source);
  const { lines, problems } = readLines(file.text);
  const read = lines.map(readContentLine);
  const tree = readComponents(read.filter(isContentLine));
  return byLine([
    ...file.problems,
    ...problems,
    ...read.filter(isProblem),
    ...tree.problems,
    ...judgeSize(source, tree.roots),
    ...tree.roots.flatMap((root) => (root.name === 'VCALENDAR' ? judgeCalendar(root) : [])),
  ]);
}

const isProblem = (read: ContentLine | CalendarProblem): read is CalendarProblem => 'rule' in read;
const isContentLine = (read: ContentLine | CalendarProblem): read is ContentLine =>
  !isProblem(read);

function judgeSize(source: Source, roots: readonly Component[]): readonly CalendarProblem[] {
  const octets = sizeOf(source);
  const events = roots.flatMap(eventsOf).length;
  return [
    ...(octets > largest.octets ? [`${octets} octets; ${largest.octets} are allowed.`] : []),
    ...(events > largest.events ? [`${events} events; ${largest.events} are allowed.`] : []),
  ].map((count) => ({ line: 1, rule: 'size', message: `The calendar has ${count}` }));
}

const eventsOf = ({ components }: Component): readonly Component[] =>
  components.filter(({ name }) => name === 'VEVENT');

function judgeCalendar(calendar: Component): readonly CalendarProblem[] {
  const events = eventsOf(calendar);
  return [
    ...judgeProperties(calendar, calendarProperties),
    ...judgeSubscription(calendar),
    ...events.flatMap((event) => judgeProperties(event, eventProperties)),
    ...events.flatMap(judgeEvent),
    ...judgeUids(events),
    ...judgeOrder(events),
    ...judgeTimeZones(calendar, events),
    ...[calendar, ...events].flatMap(judgeComponents),
  ];
}

/** Events hold no alarms, and a calendar no to-dos, journals or busy times. */
function judgeComponents({ name, components }: Component): readonly CalendarProblem[] {
  const allowed = name === 'VCALENDAR' ? ['VEVENT', 'VTIMEZONE'] : [];
  return components.flatMap((component) => {
    const message = `${component.name} must not stand in ${name}.`;
    return allowed.includes(component.name)
      ? []
      : [{ line: component.line, rule: 'forbidden-component' as const, message }];
  });
}
