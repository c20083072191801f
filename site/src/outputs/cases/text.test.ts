import { cleanLine } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { calendarReaders } from '../calendar/calendar-readers.fixture.ts';
import { linesOf, theOne, unfolded, written } from '../calendar/calendar-written.fixture.ts';
import { foldLine } from '../calendar/fold-line.ts';
import { octetsOf, shortened } from '../output-text.ts';
import { raw } from '../raw-document.fixture.ts';
import {
  jsonItem,
  paragraph,
  readByCalendars,
  readByFeedReaders,
  refusals,
  withArticle,
  withEvent,
} from './case.fixture.ts';

/** The golden cases of text, 24 to 43. */
const titlesRead = (hub: ReturnType<typeof withEvent>) =>
  readByCalendars(hub).map(({ title }) => title);

describe('folds never cut what people see as one sign', () => {
  test.for([
    ['24: a family of emoji', '👨‍👩‍👧‍👦'],
    ['25: a sign of four octets', '🏠'],
    ['26: a sign of three octets', '漢'],
    ['27: marks above a letter', 'e\u0323\u0302'],
    ['28: a letter from right to left with its mark', 'ع\u0651'],
  ] as const)('%s, at each place around the end of a line', ([, sign]) => {
    for (let before = 60; before <= 76; before += 1) {
      const line = `${'x'.repeat(before)}${sign}${'y'.repeat(20)}`;
      const lines = foldLine(line).split('\r\n ');
      expect(lines.join('')).toBe(line);
      expect(lines.some((part) => part.includes(sign))).toBe(true);
      expect(lines.every((part, index) => octetsOf(part) <= (index === 0 ? 75 : 74))).toBe(true);
    }
  });
});

test('28: a title in Arabic with marks of direction is read as it was written', () => {
  const title = 'قراءة\u200f معًا (٢٠٢٥)';
  expect(new Set(titlesRead(withEvent({ title })))).toEqual(new Set([title.normalize('NFC')]));
});

test('29: commas, semicolons, backslashes and quotes in every text', async () => {
  const odd = String.raw`a, b; c \ d "e" 'f'`;
  const others = [
    raw('topic', 'odd', { name: odd, slug: 'odd' }),
    raw('place', 'odd-place', { name: odd, slug: 'odd-place' }),
    raw('site-settings', 'settings', { name: odd }),
  ];
  const hub = withEvent(
    { title: odd, summary: odd, topics: ['odd'], format: 'in-person', place: 'odd-place' },
    others,
  );
  for (const read of readByCalendars(hub)) {
    expect([read.title, read.location]).toEqual([odd, odd]);
    expect(read.description.split('\n\n')[1]).toBe(odd);
  }
  const text = written({ kind: 'all' }, 'en', hub);
  const escaped = odd.replaceAll('\\', String.raw`\\`).replace(/[,;]/g, String.raw`\$&`);
  expect(linesOf(text, 'X-WR-CALNAME')).toEqual([`X-WR-CALNAME:${escaped}: events`]);
  expect(linesOf(text, 'CATEGORIES')).toEqual([`CATEGORIES:${escaped}`]);
  for (const item of await readByFeedReaders(hub)) {
    expect(item.title).toBe(odd);
    expect(item.categories).toContain(odd);
  }
});

test('30: a backslash and an n in a title stay two signs', () => {
  const title = String.raw`C:\new and \n`;
  const lines = linesOf(written(theOne, 'en', withEvent({ title })), 'SUMMARY');
  expect(lines).toEqual([String.raw`SUMMARY:C:\\new and \\n`]);
  const [byIcalJs] = readByCalendars(withEvent({ title }));
  expect(byIcalJs?.title).toBe(title);
});

test.for([
  ['31: CR', 'a\rb', 'a b'],
  ['31: LF', 'a\nb', 'a b'],
  ['31: CRLF', 'a\r\nb', 'a b'],
  ['31: the line separator', 'a\u2028b', 'a b'],
  ['32: NUL', 'a\0b', 'ab'],
  ['32: BEL', 'a\u0007b', 'ab'],
  ['32: ESC', 'a\u001bb', 'ab'],
  ['32: a noncharacter', 'a\ufffeb', 'ab'],
  ['32: half a sign', 'a\ud800b', 'a\ufffdb'],
  ['32: a byte order mark inside', 'a\ufeffb', 'ab'],
  ['33: a tab', 'a\tb', 'a b'],
  ['33: a space that does not break', 'a\u00a0b', 'a\u00a0b'],
])('%s in a title', async ([, title = '', seen = '']) => {
  const hub = withEvent({ title });
  expect(new Set(titlesRead(hub))).toEqual(new Set([seen]));
  expect(new Set((await readByFeedReaders(hub)).map((item) => item.title))).toEqual(
    new Set([seen]),
  );
  expect(jsonItem(hub)['title']).toBe(seen);
});

test('34: a title of 2,000 signs is refused; one that is cut is cut between signs', () => {
  expect(refusals({ title: 'x'.repeat(2_000) })).toEqual(['field-too-long']);
  const cut = shortened('👨‍👩‍👧‍👦'.repeat(2_000), 250);
  expect(cut).toBe(`${'👨‍👩‍👧‍👦'.repeat(249)}…`);
});

test('35: a body of 20 kB is whole in a feed, and its beginning stands for a summary', async () => {
  const body = paragraph('word '.repeat(4_000));
  const [item] = await readByFeedReaders(withArticle({ body }));
  expect(item?.content).toBe(`<p>${'word '.repeat(4_000)}</p>`);
  expect(item?.description.length).toBeLessThanOrEqual(300);
  expect(item?.description.endsWith('word…')).toBe(true);
});

test.for([
  ['36: the end of a CDATA section', ']]> and <![CDATA['],
  ['37: what was escaped already', '&amp;amp; stays'],
  ['38: what looks like a tag', 'Use <details> and &copy; well'],
  ['39: what does not', 'x < y & AT&T'],
])('%s', async ([, text = '']) => {
  const hub = withArticle({ title: text, summary: text, body: paragraph(text) });
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const item of await readByFeedReaders(hub)) {
    expect(item.description).toBe(escaped);
    expect(item.content).toBe(`<p>${escaped}</p>\n<p>${escaped}</p>`);
    expect(item.title).not.toMatch(/<[a-z!]|&#?\w+;/i);
  }
  expect(jsonItem(hub)['title']).toBe(text);
});

test.for(['', '   ', '\n\t', '\u200b', '\u2066\u2069\u200f', '\ufe0f'])(
  '40: an event called %j, which nobody can see, is refused',
  (title) => {
    expect(refusals({ title })).toHaveLength(1);
  },
);

test.for(['007', '1e3', '0x1F', ' true ', '1.10'])('41: an author called %j', async (name) => {
  const hub = withArticle({ authors: ['odd'] }, [raw('person', 'odd', { name, slug: 'odd' })]);
  for (const item of await readByFeedReaders(hub)) expect(item.authors).toEqual([name.trim()]);
  expect(jsonItem(hub)['authors']).toEqual([{ name: name.trim() }]);
});

test('42: composed and decomposed letters give the same bytes', () => {
  const [one, other] = ['Café über'.normalize('NFC'), 'Café über'.normalize('NFD')].map((title) =>
    written({ kind: 'all' }, 'en', withEvent({ title })),
  );
  expect(one).toBe(other);
});

describe('43: nothing that is written in a text becomes a property', () => {
  const attacks = [
    '\r\nATTENDEE:mailto:a@b.example',
    '\nBEGIN:VALARM\nEND:VALARM',
    '\u2028METHOD:REQUEST',
  ];
  const injectedIn = (text: string) =>
    unfolded(text).filter((line) => /^(?:ATTENDEE|BEGIN:VALARM|METHOD)/.test(line));

  test.for(attacks)('in a title, a summary, a place and the name of the site: %j', (attack) => {
    const hub = withEvent(
      { title: `One${attack}`, summary: `Sum${attack}`, format: 'in-person', place: 'mill' },
      [
        raw('place', 'mill', { name: `Mill${attack}`, slug: 'mill' }),
        raw('site-settings', 'settings', { name: `Site${attack}` }),
      ],
    );
    const text = written({ kind: 'all' }, 'en', hub);
    expect(injectedIn(text)).toEqual([]);
    // ts-ics cuts out what looks like an alarm, wherever it stands, and is then left with half a line.
    for (const read of [calendarReaders['ical.js'], calendarReaders['node-ical']])
      expect(read(text).map(({ title }) => title)).toEqual([cleanLine(`One${attack}`)]);
  });

  test.for(attacks)('in an address: %j', (attack) => {
    const hub = withEvent({
      registrationState: 'open',
      registrationUrl: `https://x.example/${attack}`,
    });
    const text = written({ kind: 'all' }, 'en', hub);
    expect(injectedIn(text)).toEqual([]);
    expect(linesOf(text, 'DESCRIPTION')[0]).toMatch(/Register: https:\/\/x\.example\/[!-~]+\\n/);
  });

  test.for(attacks)('in an id, which UIDs are made of: %j', (attack) => {
    const hub = withEvent({}, [
      raw('event', `two${attack}`, { title: 'Two', slug: 'two', format: 'webinar' }),
    ]);
    expect(hub.heldBack.map(({ code }) => code)).toEqual(['field-malformed']);
  });
});
