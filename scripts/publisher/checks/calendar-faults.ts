import { oncePerPiece } from './once-per-piece.ts';

/** What keeps a program from taking in a calendar: it is cut, or names one event twice (RFC 5545). */
export function faultsOfCalendar(pieces: readonly Uint8Array[]): string | undefined {
  const parts = partsOf(pieces);
  if (parts[0]?.opens !== true || parts.at(-1)?.closes !== true)
    return 'it does not begin and end as a calendar.';
  if (!parts.every(({ isWhole }) => isWhole)) return 'it is cut in the middle of a line.';
  const seen = new Set<string>();
  let [begun, ended] = [0, 0];
  for (const { uids, begins, ends } of parts) {
    for (const uid of uids) {
      if (seen.has(uid)) return `it has two events with the UID:${uid}.`;
      seen.add(uid);
    }
    begun += begins;
    ended += ends;
  }
  return begun === ended && seen.size === begun
    ? undefined
    : `it has ${begun} beginnings, ${ended} ends and ${seen.size} UIDs of events.`;
}

/** What stands on the lines of a piece. */
interface Part {
  readonly opens: boolean;
  readonly closes: boolean;
  /** Its last line is ended. */
  readonly isWhole: boolean;
  readonly uids: readonly string[];
  readonly begins: number;
  readonly ends: number;
}

const partsOf = oncePerPiece((piece): Part => {
  const text = `\r\n${piece.toString()}`;
  return {
    opens: text.startsWith('\r\nBEGIN:VCALENDAR\r\n'),
    closes: text.endsWith('\r\nEND:VCALENDAR\r\n'),
    isWhole: text.endsWith('\r\n'),
    uids: linesFrom(text, '\r\nUID:'),
    begins: linesFrom(text, '\r\nBEGIN:VEVENT').length,
    ends: linesFrom(text, '\r\nEND:VEVENT').length,
  };
});

/** What follows on each line that begins so. */
function linesFrom(text: string, start: string): readonly string[] {
  const lines: string[] = [];
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + start.length))
    lines.push(text.slice(at + start.length, text.indexOf('\r\n', at + start.length)));
  return lines;
}
