import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { brokenFiles, cleanFile, countRules, goldenFiles } from './broken-files.fixture.ts';
import { lintCalendar } from './calendar/lint-calendar.ts';
import { calendarRules } from './calendar/rules.ts';
import { isBlank } from './characters.ts';

const files = brokenFiles('calendar');

/** Files whose one fault shows in several places; the others have one problem. */
const places: Readonly<Record<string, number>> = {
  'content-line--empty-line-in-fold.ics': 2,
  'duration--negative.ics': 2,
  'duration--no-t.ics': 2,
  'duration--nothing.ics': 2,
  'line-break--lf-everywhere.ics': 45,
  'not-utf-8--fold-in-code-point.ics': 2,
  'stamp--date-only.ics': 4,
};

describe('a broken calendar', () => {
  test.for(files)('$name', ({ name, rule, bytes }) => {
    expect(countRules(lintCalendar(bytes))).toEqual({ [rule]: places[name] ?? 1 });
  });

  test('there is one for every rule', () => {
    // Files that are too large are made in `size.test.ts`.
    expect([...new Set([...files.map(({ rule }) => rule), 'size'])].toSorted()).toEqual(
      Object.keys(calendarRules).toSorted(),
    );
  });
});

test.for([
  ['two-events.ics', cleanFile('two-events.ics')],
  ['no-event.ics', cleanFile('no-event.ics')],
  ...goldenFiles('.ics'),
] as const)('%s has no fault', ([, bytes]) => {
  expect(lintCalendar(bytes)).toEqual([]);
});

const clean = new TextDecoder().decode(cleanFile('two-events.ics'));

test('every fault is reported, from the top, with the line as it stands in the file', () => {
  const text = clean
    .replace('CALSCALE:GREGORIAN', 'CALSCALE:JULIAN')
    .replace('SEQUENCE:0', 'SEQUENCE:-1')
    .replace('LOCATION:Online', 'LOCATION:Online; at home')
    .replace('UID:fair@hub.library.example\r\n', '');
  expect(lintCalendar(text).map(({ line, rule }) => [line, rule])).toEqual([
    [6, 'fixed-value'],
    [12, 'missing-property'],
    [28, 'sequence'],
    // The description before it takes two lines.
    [37, 'calendar-text'],
  ]);
});

test('a character longer than a line may be cut, one that fits may not', () => {
  const marks = (count: number) => `e${'\u0301'.repeat(count)}`;
  const withTitle = (title: string) => clean.replace('SUMMARY:Book fair', `SUMMARY:${title}`);
  // 1 + 2 × 37 = 75 octets do not fit behind the space that continues a line; 73 do.
  expect(lintCalendar(withTitle(`${marks(20)}\r\n ${'\u0301'.repeat(17)}`))).toEqual([]);
  expect(countRules(lintCalendar(withTitle(`${marks(20)}\r\n ${'\u0301'.repeat(16)}`)))).toEqual({
    'fold-in-character': 1,
  });
});

test('a line of 75 octets is no fault, whatever its characters', () => {
  const summary = `SUMMARY:${'é'.repeat(33)}a`;
  expect(new TextEncoder().encode(summary).length).toBe(75);
  expect(lintCalendar(clean.replace('SUMMARY:Book fair', summary))).toEqual([]);
});

test.for([
  // A day begins between 10:00 UTC of the day before and 12:00 UTC: in no zone is it out of order.
  ['20241230T120000Z', {}],
  ['20241230T120001Z', {}],
  ['20241229T100000Z', {}],
  // Even in UTC+14 the day begins later than this.
  ['20241229T095959Z', { 'event-order': 1 }],
] as const)('after the day 2024-12-30, an event at %s', ([start, expected]) => {
  const text = clean
    .replace('DTSTART:20250130T200000Z', `DTSTART:${start}`)
    .replace('UID:hiring', 'UID:a-hiring');
  expect(countRules(lintCalendar(text))).toEqual(expected);
});

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Folds in the plainest way: a character after the other, as long as there is room. */
function folded(line: string): string {
  let text = '';
  let room = 75;
  for (const { segment } of graphemes.segment(line)) {
    const octets = new TextEncoder().encode(segment).length;
    if (octets > room) {
      text += '\r\n ';
      room = 74;
    }
    text += segment;
    room -= octets;
  }
  return text;
}

test('no text that is escaped and folded is a fault', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
    .filter((text) => /^\P{C}+$/u.test(text.replaceAll('\u200d', '')) && !isBlank(text))
    .filter((text) => !/[\u2028\u2029]/.test(text));
  fc.assert(
    fc.property(words, (text) => {
      const escaped = text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
      const line = folded(`SUMMARY:${escaped}`);
      expect(lintCalendar(clean.replace('SUMMARY:Book fair', () => line))).toEqual([]);
    }),
  );
});

test('a title of 250 characters is no fault, one of 251 is', () => {
  const withTitle = (title: string) =>
    clean.replace('SUMMARY:Book fair', folded(`SUMMARY:${title}`));
  expect(lintCalendar(withTitle('é'.repeat(250)))).toEqual([]);
  expect(countRules(lintCalendar(withTitle('é'.repeat(251))))).toEqual({ 'text-length': 1 });
});

test('whatever a file holds, there is an answer, and text and bytes get the same', () => {
  const cut = fc.tuple(fc.nat(clean.length), fc.nat(60), fc.string({ maxLength: 8 }));
  fc.assert(fc.property(fc.uint8Array(), (bytes) => lintCalendar(bytes).length > 0));
  fc.assert(
    fc.property(cut, ([start, length, instead]) => {
      const text = (clean.slice(0, start) + instead + clean.slice(start + length)).toWellFormed();
      expect(lintCalendar(new TextEncoder().encode(text))).toEqual(lintCalendar(text));
    }),
  );
});
