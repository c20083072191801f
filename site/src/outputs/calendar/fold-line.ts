import { graphemes } from '../output-text.ts';

/** Octets in a line, its line break not counted (RFC 5545 §3.1). */
const limit = 75;

/**
 * Folds to 75 octets, not characters, as RFC 5545 §3.1 asks, and never inside what people see as one
 * character: readers that show a line before joining it would show broken signs.
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= limit) return line;
  const lines: string[] = [];
  let start = 0;
  // The space that marks a continuation counts too.
  for (let room = limit; start < line.length; room = limit - 1) {
    const end = endOfLine(line, start, room);
    lines.push(line.slice(start, end));
    start = end;
  }
  return lines.join('\r\n ');
}

/** Where a line that begins here must end to have no more than so many octets. */
function endOfLine(line: string, start: number, room: number): number {
  let end = start;
  let octets = 0;
  while (end < line.length) {
    const point = line.codePointAt(end) ?? 0;
    octets += octetsOfPoint(point);
    if (octets > room) return graphemeStart(line, start, end);
    end += point > 0xffff ? 2 : 1;
  }
  return end;
}

const octetsOfPoint = (point: number): number =>
  point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

/**
 * The beginning of the character at `end`. One that is longer than a whole line (marks can be piled
 * up without end) is cut between its code points.
 */
function graphemeStart(line: string, start: number, end: number): number {
  if (line.charCodeAt(end) < 0x80 && line.charCodeAt(end - 1) < 0x80) return end;
  // Lines begin with a whole character, so what stands before this one need not be looked at.
  const { index } = graphemes.segment(line.slice(start, end + limit)).containing(end - start) ?? {};
  return index === undefined || index === 0 ? end : start + index;
}
