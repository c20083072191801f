/** When an event is, and how the page's language says it to a visitor elsewhere. */
export interface OwnTimePattern {
  /** The start and the end as instants, separated by a blank. */
  readonly instants: string;
  /** What the clocks at the event show then: `2025-01-30T15:00 2025-01-30T16:00`. */
  readonly clocks: string;
  /** The zone of the event, as IANA names it. */
  readonly zone: string;
  /** `In your time zone: {from} to {to}` */
  readonly line: string;
  /** Stands before a time whose day has to be said: `{weekday} {day} {month} {year}, `. */
  readonly day: string;
  /** What follows a time before noon and after it, separated by a bar; without it there are 24 hours. */
  readonly halves?: string;
  /** BCP 47, digits included. */
  readonly language: string;
}

/** Where the visitor's clocks are. */
export interface Visitor {
  /** As IANA names it. */
  readonly zone: string;
  /** Minutes east of UTC at a moment, in milliseconds since 1970. */
  readonly offsetAt: (ms: number) => number;
}

/**
 * The time of an event on the visitor's clocks: `In your time zone: 9:00 PM to 10:00 PM`. A day is
 * said where it is another than the one said before. Undefined where these clocks show the same as
 * those at the event, and in its very zone: a browser that says otherwise there has rules for it that
 * are older than the page's.
 */
export function ownTime(
  { instants, clocks, zone, line, day, halves, language }: OwnTimePattern,
  visitor: Visitor,
): string | undefined {
  if (zone === visitor.zone) return undefined;
  const edges = instants.split(' ').map((instant) => {
    const ms = Date.parse(instant);
    return ms + visitor.offsetAt(ms) * 60_000;
  });
  if (edges.map(clockAt).join(' ') === clocks) return undefined;
  const format = new Intl.DateTimeFormat(language, {
    // What the visitor's clocks show is counted as if it were UTC, whatever rules their zone has.
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: halves ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: halves ? 'h12' : 'h23',
  });
  let said = clocks.slice(0, 10);
  let beforeMidnight = 0;
  const [from, to] = edges.map((ms) => {
    const parts = Object.fromEntries(
      format.formatToParts(ms).map(({ type, value }) => [type, value]),
    );
    const clock = clockAt(ms);
    const time =
      filled('{hour}:{minute}', parts) + (halves?.split('|')[clock.slice(11) < '12' ? 0 : 1] ?? '');
    const its = clockAt(ms - beforeMidnight).slice(0, 10);
    const words = its === said ? time : filled(day, parts) + time;
    said = its;
    // The midnight that ends a day belongs to it, but not where the day began with the event.
    beforeMidnight = clock.endsWith('T00:00') ? 0 : 1;
    return words;
  });
  return filled(line, { from, to });
}

/** `2025-01-30T15:00` */
const clockAt = (ms: number): string => new Date(ms).toISOString().slice(0, 16);

/** Puts values in the places that carry their names in braces. */
const filled = (pattern: string, values: Readonly<Record<string, string | undefined>>): string =>
  pattern.replace(/{(\w+)}/g, (_, name: string) => values[name] ?? '');
