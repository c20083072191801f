/** What keeps a program from taking in a calendar: it is cut, or names one event twice (RFC 5545). */
export function faultsOfCalendar(text: Buffer): string | undefined {
  if (!startsWith(text, 'BEGIN:VCALENDAR\r\n') || !endsWith(text, 'END:VCALENDAR\r\n'))
    return 'it does not begin and end as a calendar.';
  const uids = linesFrom(text, '\r\nUID:');
  const seen = new Set<string>();
  for (const uid of uids) {
    if (seen.has(uid)) return `it has two events with the ${uid}.`;
    seen.add(uid);
  }
  const begun = linesFrom(text, '\r\nBEGIN:VEVENT').length;
  const ended = linesFrom(text, '\r\nEND:VEVENT').length;
  return begun === ended && uids.length === begun
    ? undefined
    : `it has ${begun} beginnings, ${ended} ends and ${uids.length} UIDs of events.`;
}

const startsWith = (text: Buffer, words: string): boolean =>
  text.subarray(0, words.length).toString() === words;

const endsWith = (text: Buffer, words: string): boolean =>
  text.subarray(-words.length).toString() === words;

/** The lines that begin so, without their line breaks. */
function linesFrom(text: Buffer, start: string): readonly string[] {
  const lines: string[] = [];
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length))
    lines.push(text.toString('utf8', at + 2, text.indexOf('\r\n', at + 2)));
  return lines;
}
