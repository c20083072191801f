import { characterCutAt, octetsOf, unwritableIn } from '../characters.ts';
import type { CalendarProblem } from './rules.ts';

/** A line after unfolding (RFC 5545 §3.1). */
export interface CalendarLine {
  /** Where its first part stands. */
  readonly number: number;
  readonly text: string;
}

interface CalendarLines {
  readonly lines: readonly CalendarLine[];
  readonly problems: readonly CalendarProblem[];
}

/** A line as it stands in the file. */
interface PhysicalLine {
  readonly number: number;
  readonly text: string;
  /** What ends it: nothing at the end of a file that stops in a line. */
  readonly end: string;
}

/** Unfolds the lines and judges what only shows before: line breaks, lengths, folds, characters. */
export function readLines(text: string): CalendarLines {
  const physical = split(text);
  const folded: PhysicalLine[][] = [];
  for (const line of physical) {
    const open = folded.at(-1);
    if (open !== undefined && /^[ \t]/.test(line.text)) open.push(line);
    else folded.push([line]);
  }
  const lines = folded.map((parts) => ({ number: parts[0]?.number ?? 1, text: unfold(parts) }));
  return {
    // A line of nothing is a problem already.
    lines: lines.filter((line) => line.text !== ''),
    problems: [...physical.flatMap(judgeLine), ...folded.flatMap(judgeFolds)],
  };
}

function split(text: string): readonly PhysicalLine[] {
  const lines = Array.from(text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g), (found, index) => ({
    number: index + 1,
    text: found[1] ?? '',
    end: found[2] ?? '',
  }));
  // The expression also finds the nothing after the last line.
  return lines.filter((line) => line.text !== '' || line.end !== '');
}

const unfold = (parts: readonly PhysicalLine[]): string =>
  parts.map(({ text }, index) => (index === 0 ? text : text.slice(1))).join('');

/** RFC 5545 §3.1: CRLF, 75 octets, no control characters but tab; a fold begins in a line of something. */
function judgeLine({ number, text, end }: PhysicalLine): readonly CalendarProblem[] {
  const octets = octetsOf(text);
  return [
    ...(end === '\r\n' ? [] : [problem(number, 'line-break', lineEnds[end] ?? '')]),
    ...(octets <= 75
      ? []
      : [problem(number, 'line-length', `The line has ${octets} octets; 75 are allowed.`)]),
    ...(text === '' ? [problem(number, 'content-line', 'The line is empty.')] : []),
    ...unwritableIn(text).map((character) =>
      problem(number, 'control-character', `The line holds ${character}.`),
    ),
  ];
}

const lineEnds: Readonly<Record<string, string>> = {
  '\n': 'The line ends with a bare LF; it has to end with CR LF.',
  '\r': 'The line ends with a bare CR; it has to end with CR LF.',
  '': 'The last line has no end; it has to end with CR LF.',
};

/** A character longer than a continuation line has to be cut somewhere. */
const longestWhole = 74;

function judgeFolds(parts: readonly PhysicalLine[]): readonly CalendarProblem[] {
  const whole = unfold(parts);
  let index = parts[0]?.text.length ?? 0;
  return parts.slice(1).flatMap(({ number, text }) => {
    const cut = characterCutAt(whole, index);
    index += text.length - 1;
    return cut === undefined || octetsOf(cut) > longestWhole
      ? []
      : [problem(number, 'fold-in-character', `The fold before this line cuts ${cut} in two.`)];
  });
}

const problem = (
  line: number,
  rule: CalendarProblem['rule'],
  message: string,
): CalendarProblem => ({ line, rule, message });
