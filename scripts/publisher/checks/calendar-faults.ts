/** What keeps a program from taking in a calendar: it is cut, or names one event twice (RFC 5545). */
export function faultsOfCalendar(text: string): string | undefined {
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.endsWith('END:VCALENDAR\r\n'))
    return 'it does not begin and end as a calendar.';
  const uids = text.match(/^UID:.*$/gm) ?? [];
  const seen = new Set<string>();
  for (const uid of uids) {
    if (seen.has(uid)) return `it has two events with the ${uid.trim()}.`;
    seen.add(uid);
  }
  const [begun, ended] = [countOf(text, 'BEGIN:VEVENT'), countOf(text, 'END:VEVENT')];
  return begun === ended && uids.length === begun
    ? undefined
    : `it has ${begun} beginnings, ${ended} ends and ${uids.length} UIDs of events.`;
}

const countOf = (text: string, line: string): number => text.split(`\r\n${line}\r\n`).length - 1;
