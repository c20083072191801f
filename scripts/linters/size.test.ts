import { expect, test } from 'vitest';

import { cleanFile, countRules } from './broken-files.fixture.ts';
import { lintCalendar } from './calendar/lint-calendar.ts';
import { lintJsonFeed } from './json-feed/lint-json-feed.ts';
import { lintRss } from './rss/lint-rss.ts';

// The broken files of this rule are made, because nobody would read them.

const text = (name: string): string => new TextDecoder().decode(cleanFile(name));
const octetsOf = (file: string): number => new TextEncoder().encode(file).length;

/** Puts as many octets where the mark is as make the file so large. */
function filled(file: string, octets: number, fill: (octets: number) => string): string {
  const large = file.replace('FILL', () => fill(octets - octetsOf(file) + 'FILL'.length));
  expect(octetsOf(large)).toBe(octets);
  return large;
}

const letters = (count: number): string => 'x'.repeat(count);

function rssOf(items: number, octets: number): string {
  const clean = text('podcast.xml');
  const last = clean.lastIndexOf('<item>');
  const end = clean.indexOf('</channel>');
  const item = clean.slice(last, end);
  const all = Array.from({ length: items }, (_, index) =>
    item
      .replace('course/things', `course/${index}`)
      .replace('Lend a drill.', index === 0 ? 'FILL' : 'Lend a drill.'),
  );
  const before = clean.slice(0, clean.indexOf('<item>'));
  return filled(before + all.join('') + clean.slice(end), octets, letters);
}

function jsonOf(items: number, octets: number): string {
  const feed = JSON.parse(text('all.json')) as { items: readonly object[] };
  const all = Array.from({ length: items }, (_, index) => ({
    ...feed.items[1],
    id: `tag:hub.library.example,2024:blog-post/${String(index).padStart(4, '0')}`,
    content_text: index === 0 ? 'FILL' : 'Plain.',
  }));
  return filled(`${JSON.stringify({ ...feed, items: all }, null, 2)}\n`, octets, letters);
}

/** More of a text in so many octets, in lines that are short enough. */
function folded(octets: number): string {
  const lines = Math.ceil(octets / 70);
  const length = (line: number): number =>
    Math.floor(((line + 1) * octets) / lines) - Math.floor((line * octets) / lines);
  return Array.from({ length: lines }, (_, line) => `\r\n ${letters(length(line) - 3)}`).join('');
}

function calendarOf(events: number, octets?: number): string {
  const clean = text('two-events.ics').replace(/(?<=CALDESC:.*)\r/, 'FILL\r');
  const start = clean.indexOf('BEGIN:VEVENT');
  const event = clean.slice(start, clean.indexOf('BEGIN:VEVENT', start + 1));
  const all = Array.from({ length: events }, (_, index) =>
    event.replace('UID:fair', `UID:${String(index).padStart(4, '0')}`),
  );
  const file = `${clean.slice(0, start)}${all.join('')}END:VCALENDAR\r\n`;
  return octets === undefined ? file.replace('FILL', '') : filled(file, octets, folded);
}

test.for([
  [11, 1_000_000, {}],
  [11, 1_000_001, { size: 1 }],
  [10, 1_000_001, {}],
  [10, 1_500_000, {}],
  [50, 1_500_000, { size: 1 }],
] as const)('a feed of %i items and %i octets', ([items, octets, expected]) => {
  const rss = rssOf(items, octets);
  const json = jsonOf(items, octets);
  expect(countRules(lintRss(rss))).toEqual(expected);
  expect(countRules(lintRss(new TextEncoder().encode(rss)))).toEqual(expected);
  expect(countRules(lintJsonFeed(json))).toEqual(expected);
  expect(countRules(lintJsonFeed(new TextEncoder().encode(json)))).toEqual(expected);
});

test.for([
  [1, 1_000_000, {}],
  [1, 1_000_001, { size: 1 }],
  [1_000, 1_000_000, {}],
  [1_000, undefined, {}],
  [1_001, undefined, { size: 1 }],
  [1_001, 1_000_001, { size: 2 }],
] as const)('a calendar of %i events and %i octets', ([events, octets, expected]) => {
  const calendar = calendarOf(events, octets);
  expect(countRules(lintCalendar(calendar))).toEqual(expected);
  expect(countRules(lintCalendar(new TextEncoder().encode(calendar)))).toEqual(expected);
});

test('octets are counted, not characters', () => {
  const wide = jsonOf(11, 1_000_000).replace('xx', 'é');
  expect(octetsOf(wide)).toBe(1_000_000);
  expect(countRules(lintJsonFeed(wide))).toEqual({});
  expect(countRules(lintJsonFeed(wide.replace('xxx', 'éé')))).toEqual({ size: 1 });
});
