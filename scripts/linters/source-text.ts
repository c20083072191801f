import type { LineProblem, Source } from './problem.ts';

/** What holds for every text file of ours, and where it is written. */
export const textRules = {
  'not-utf-8':
    'RFC 3629; RFC 5545 §6, RSS, JSON Feed 1.1 (RFC 8259 §8.1) and OPML 2.0 as we write them',
  'byte-order-mark':
    'RFC 8259 §8.1 forbids it in JSON; several calendar programs take it for a name',
} as const;

type TextRule = keyof typeof textRules;

interface SourceText {
  /** Well-formed, without a byte order mark; what could not be read is U+FFFD. */
  readonly text: string;
  readonly problems: readonly LineProblem<TextRule>[];
}

const byteOrderMark = '\ufeff';

/** Reads a file as UTF-8. Each line that is not UTF-8 is a problem, and the rest is read all the same. */
export function readSource(source: Source): SourceText {
  const lines = typeof source === 'string' ? brokenText(source) : brokenBytes(source);
  const whole = typeof source === 'string' ? source.toWellFormed() : lenient.decode(source);
  const marked = whole.startsWith(byteOrderMark);
  return {
    text: marked ? whole.slice(1) : whole,
    problems: [
      ...(marked ? [markFound] : []),
      ...lines.map((line) => ({
        line,
        rule: 'not-utf-8' as const,
        message: 'This line is not UTF-8.',
      })),
    ],
  };
}

const markFound = {
  line: 1,
  rule: 'byte-order-mark',
  message: 'The file begins with a byte order mark; it has to begin with its first word.',
} as const;

/** Text cannot be written as UTF-8 where half of a surrogate pair is missing. */
const brokenText = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, index) => (line.isWellFormed() ? [] : [index + 1]));

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const strict = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true });

function brokenBytes(bytes: Uint8Array): readonly number[] {
  if (isUtf8(bytes)) return [];
  const broken: number[] = [];
  let start = 0;
  // The octet of a line feed is never a part of another character, so lines can be read alone.
  for (let line = 1; start <= bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) broken.push(line);
    start = end + 1;
  }
  return broken;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
