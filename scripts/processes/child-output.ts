import { stripVTControlCharacters } from 'node:util';
import type { Stream } from './child.ts';

/** The terminal shows warnings and errors; the whole story is in the log file. */
export function isWorthShowing(stream: Stream, line: string): boolean {
  const text = stripVTControlCharacters(line);
  if (text.trim() === '') return false;
  // Node's own notices, such as "(node:12) ExperimentalWarning: …", are for those who build this.
  if (/^\(node:\d+\)|^\(Use `node --trace/.test(text)) return false;
  return stream === 'stderr' || /^(\[[^\]]*\]\s*)?(warn|error|fatal)\b/i.test(text);
}
