import type { Component } from './components.ts';
import type { CalendarProblem } from './rules.ts';

/** RFC 7986 §5.1, §5.7 and §5.8, with the older names that programs read. */
const marks = ['NAME', 'X-WR-CALNAME', 'SOURCE', 'REFRESH-INTERVAL', 'X-PUBLISHED-TTL'];

/** Each pair says the same twice, for programs that know only one of the names. */
const twins = [
  ['NAME', 'X-WR-CALNAME'],
  ['REFRESH-INTERVAL', 'X-PUBLISHED-TTL'],
] as const;

/**
 * A program makes a calendar of what has a name and a source, and puts a lone event into one it
 * has: so a file has all of these or none.
 */
export function judgeSubscription({ line, properties }: Component): readonly CalendarProblem[] {
  const values = new Map(properties.map(({ name, value }) => [name, value]));
  const there = marks.filter((mark) => values.has(mark));
  const missing = marks.filter((mark) => !values.has(mark));
  const isCollection = there.length > 0 || values.has('X-WR-CALDESC');
  return [
    ...(isCollection && missing.length > 0
      ? [problem(line, `A calendar to subscribe to needs ${missing.join(', ')} too.`)]
      : []),
    ...twins.flatMap(([name, twin]) =>
      values.has(name) && values.has(twin) && values.get(name) !== values.get(twin)
        ? [problem(line, `${name} and ${twin} say different things.`)]
        : [],
    ),
  ];
}

const problem = (line: number, message: string): CalendarProblem => ({
  line,
  rule: 'subscription',
  message,
});
