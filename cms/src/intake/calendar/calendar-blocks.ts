/** A calendar taken apart, so that an event that cannot be read leaves the others alone. */
export interface CalendarBlocks {
  /** Each event, from its `BEGIN` to its `END`. */
  readonly events: readonly string[];
  /** The lines of everything else. */
  readonly rest: string;
}

export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR\s*$/im.test(text);

export function calendarBlocks(text: string): CalendarBlocks {
  const events: string[][] = [];
  const rest: string[] = [];
  let current: string[] | undefined;
  for (const line of text.split(/\r\n?|\n/)) {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) events.push((current = []));
    (current ?? rest).push(line);
    if (/^END:VEVENT\s*$/i.test(line)) current = undefined;
  }
  return { events: events.map(joined), rest: joined(rest) };
}

const joined = (lines: readonly string[]): string =>
  lines.filter((line) => line.trim() !== '').join('\r\n');
