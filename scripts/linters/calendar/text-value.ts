import { isBlank } from '../characters.ts';
import { quoted } from '../problem.ts';
import type { CalendarFault } from './rules.ts';

/** A backslash and what it escapes, if anything. */
const escape = /\\(.?)/gsu;

/**
 * Judges one TEXT value (RFC 5545 §3.3.11). The capital `\N` means the same as `\n`, and some
 * programs show it as it is, so we never write it.
 */
export function judgeText(value: string): readonly CalendarFault[] {
  const bad = Array.from(value.matchAll(escape), ([written]) => written).filter(
    (written) => !/^\\[\\;,n]$/.test(written),
  );
  const bare = Array.from(value.replace(escape, '').matchAll(/[;,]/g), ([sign]) => sign);
  return [
    ...[...new Set(bad)].map((written) => ({
      rule: 'calendar-text' as const,
      message: `${quoted(written)} is not one of the four escapes of text.`,
    })),
    ...[...new Set(bare)].map((sign) => ({
      rule: 'calendar-text' as const,
      message: `A bare ${quoted(sign)} stands in the text; it has to be escaped.`,
    })),
    ...(isBlank(unescapeText(value))
      ? [{ rule: 'empty-value' as const, message: 'The text is empty.' }]
      : []),
  ];
}

/** The text that a TEXT value stands for. */
export const unescapeText = (value: string): string =>
  value.replace(escape, (_, escaped: string) => (/^n$/i.test(escaped) ? '\n' : escaped));

/** The values of a list, separated by the commas that are not escaped (RFC 5545 §3.3.11). */
export function splitList(value: string): readonly string[] {
  const values = [''];
  for (const [part] of value.matchAll(/\\.?|,|[^\\,]+/gsu)) {
    if (part === ',') values.push('');
    else values.push((values.pop() ?? '') + part);
  }
  return values;
}
