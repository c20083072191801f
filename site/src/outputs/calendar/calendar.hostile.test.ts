import { cleanLine, cleanProse } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { hostileText } from '../hostile.fixture.ts';
import { hubOf, libraryHub } from '../library.fixture.ts';
import { octetsOf } from '../output-text.ts';
import { raw } from '../raw-document.fixture.ts';
import { textOf } from '../pieces.fixture.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarReaders } from './calendar-readers.fixture.ts';
import { calendarOf } from './calendar-scopes.ts';
import { toCalendar } from './calendar.ts';

const [anEntry] = calendarOf({ kind: 'all' }, 'en', libraryHub())?.entries ?? [];

const written = (words: Partial<CalendarEntry>, name: string): string => {
  if (anEntry === undefined) throw new Error('The library has events.');
  const { pieces } = toCalendar({
    locale: 'en',
    page: 'https://hub.library.example/events/',
    entries: [{ ...anEntry, ...words }],
    total: 1,
    lastChange: anEntry.revisedAt,
    collection: {
      name,
      description: name,
      address: 'https://hub.library.example/feeds/events.ics',
    },
  });
  return textOf(pieces);
};

const texts = fc.record({
  title: hostileText,
  description: hostileText,
  location: hostileText,
  name: hostileText,
  categories: fc.array(hostileText, { maxLength: 3 }),
});

/** The lines of a calendar of one event, by their names: no text may add one or take one away. */
const skeleton = `
  BEGIN:VCALENDAR VERSION PRODID URL SOURCE CALSCALE NAME X-WR-CALNAME X-WR-CALDESC
  REFRESH-INTERVAL X-PUBLISHED-TTL BEGIN:VEVENT UID SEQUENCE DTSTAMP LAST-MODIFIED CREATED DTSTART
  DTEND SUMMARY DESCRIPTION LOCATION URL CATEGORIES STATUS TRANSP CLASS END:VEVENT END:VCALENDAR
`
  .trim()
  .split(/\s+/);

const nameOf = (line: string): string =>
  /^(?:BEGIN|END):[A-Z]+$/.exec(line)?.[0] ?? /^[A-Z-]+/.exec(line)?.[0] ?? line;

test('no text can add a line, break one or make one too long', () => {
  fc.assert(
    fc.property(texts, ({ name, ...words }) => {
      const text = written(words, name);
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map(octetsOf))).toBeLessThanOrEqual(75);
      // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u0008\u000a-\u001f\u007f]/);
      expect(text.isWellFormed()).toBe(true);
      const names = text.trimEnd().replaceAll('\r\n ', '').split('\r\n').map(nameOf);
      const hasCategories = names.includes('CATEGORIES');
      expect(names).toEqual(skeleton.filter((line) => hasCategories || line !== 'CATEGORIES'));
    }),
  );
});

test('what an editor wrote is what a program reads', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, summary) => {
      const [wantedTitle, wantedSummary] = [cleanLine(title), cleanProse(summary)];
      fc.pre(wantedTitle !== '' && wantedTitle.length <= 160);
      fc.pre(wantedSummary !== '' && wantedSummary.length <= 320);
      const fields = {
        title,
        summary,
        slug: 'the-one',
        format: 'webinar',
        allDay: true,
        startsAtLocal: '2025-01-30T15:00',
        timeZone: 'UTC',
      };
      const calendar = calendarOf(
        { kind: 'event', slug: 'the-one' },
        'en',
        hubOf([raw('event', 'one', fields)]),
      );
      expect(calendar).toBeDefined();
      const [event] =
        calendar === undefined
          ? []
          : calendarReaders['ical.js'](textOf(toCalendar(calendar).pieces));
      expect(event?.title).toBe(wantedTitle);
      expect(event?.description.split('\n\n').slice(1, -1).join('\n\n')).toBe(wantedSummary);
    }),
  );
});
