import { describe, expect, test } from 'vitest';

import type { Hub } from '../hub/hub.ts';
import { unfolded, written } from './calendar/calendar-written.fixture.ts';
import { feed, jsonText, rssText } from './feed/feed.fixture.ts';
import { hubOf } from './library.fixture.ts';
import { raw, type RawDocument } from './raw-document.fixture.ts';

/**
 * What subscribers see when an editor does something: the same site is written before and after it,
 * with the revisions that the CMS gives (a later one for whatever the edit touched), and the two are
 * compared property by property.
 */
const first = '2025-01-05T10:00:00.000Z';
const later = '2025-01-15T10:00:00.000Z';

const fields = {
  title: 'One',
  slug: 'the-one',
  format: 'webinar',
  summary: 'About one.',
  startsAtLocal: '2025-01-30T15:00',
  endsAtLocal: '2025-01-30T16:00',
  timeZone: 'America/New_York',
  topics: ['reading'],
  presenters: [{ person: 'ada' }],
};

const event = (more: object = {}, revisedAt = first, documentId = 'one') =>
  raw('event', documentId, { ...fields, ...more }, { revisedAt });
const topic = (name = 'Reading', revisedAt = first) =>
  raw('topic', 'reading', { name, slug: 'reading' }, { revisedAt });
const person = (name = 'Ada', revisedAt = first) =>
  raw('person', 'ada', { name, slug: 'ada' }, { revisedAt });

const site = (documents: readonly RawDocument[] = [event()], more: readonly RawDocument[] = []) =>
  hubOf([...documents, ...(more.length > 0 ? more : [topic(), person()])]);

/** The properties of each entry of the calendar of all events. */
function entriesIn(hub: Hub): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const blocks = written({ kind: 'all' }, 'en', hub).split('BEGIN:VEVENT\r\n').slice(1);
  return Object.fromEntries(
    blocks.map((block) => {
      const lines = unfolded(block.split('END:VEVENT')[0] ?? '').filter(Boolean);
      const properties = Object.fromEntries(
        lines.map((line) => [/^[A-Z-]+/.exec(line)?.[0] ?? line, line.replace(/^[A-Z-]+/, '')]),
      );
      return [properties['UID']?.slice(1) ?? '', properties];
    }),
  );
}

const itemsIn = (hub: Hub): Readonly<Record<string, Readonly<Record<string, unknown>>>> => {
  const { items } = JSON.parse(jsonText(feed({ kind: 'all' }, 'en', hub)));
  return Object.fromEntries(
    items.map((item: { readonly id: string }) => [item.id.replace(/^.*?:event\//, ''), item]),
  );
};

/** `uid: the properties that differ`, or `new` and `gone`. */
function differences(
  before: Readonly<Record<string, object>>,
  after: Readonly<Record<string, object>>,
): Readonly<Record<string, readonly string[] | 'new' | 'gone'>> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  type Difference = readonly [name: string, readonly string[] | 'new' | 'gone'];
  const changed = [...names].flatMap((name): readonly Difference[] => {
    const [was, is] = [before[name], after[name]];
    if (was === undefined) return [[name, 'new']];
    if (is === undefined) return [[name, 'gone']];
    const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
    const value = (of: object, key: string) => JSON.stringify((of as Record<string, unknown>)[key]);
    const different = [...keys].filter((key) => value(was, key) !== value(is, key)).sort();
    return different.length === 0 ? [] : [[name, different]];
  });
  return Object.fromEntries(changed);
}

const seenBySubscribers = (after: Hub, before = site()) => ({
  calendar: differences(entriesIn(before), entriesIn(after)),
  feed: differences(itemsIn(before), itemsIn(after)),
});

const uid = 'one@hub.library.example';
const stamps = ['DTSTAMP', 'LAST-MODIFIED', 'SEQUENCE'];
const withStamps = (...names: readonly string[]) => [...names, ...stamps].sort();
const recording = { state: 'ready', url: 'https://video.library.example/1' };

test.for([
  [
    'a text is edited',
    event({ summary: 'More about one.' }, later),
    withStamps('DESCRIPTION'),
    ['content_html', 'date_modified', 'summary'],
  ],
  [
    'the slug changes: the address does, the names do not',
    event({ slug: 'another' }, later),
    withStamps('DESCRIPTION', 'URL'),
    ['date_modified', 'url'],
  ],
  [
    'it is moved',
    event({ startsAtLocal: '2025-02-06T15:00', endsAtLocal: '2025-02-06T16:00' }, later),
    withStamps('DESCRIPTION', 'DTEND', 'DTSTART'),
    ['_event', 'content_html', 'date_modified', 'summary'],
  ],
  [
    'its zone changes',
    event({ timeZone: 'America/Chicago' }, later),
    withStamps('DESCRIPTION', 'DTEND', 'DTSTART'),
    ['_event', 'content_html', 'date_modified', 'summary'],
  ],
  [
    'it is cancelled',
    event({ eventStatus: 'cancelled', statusNote: 'Storm.' }, later),
    withStamps('DESCRIPTION', 'STATUS', 'SUMMARY', 'TRANSP'),
    ['_event', 'content_html', 'date_modified', 'summary', 'title'],
  ],
  [
    'it is postponed: the old date stays until there is a new one',
    event({ eventStatus: 'postponed', statusNote: 'Storm.' }, later),
    withStamps('DESCRIPTION', 'STATUS', 'SUMMARY'),
    ['_event', 'content_html', 'date_modified', 'summary', 'title'],
  ],
] as const)('when %s', ([, after, calendar, item]) => {
  expect(seenBySubscribers(site([after]))).toEqual({
    calendar: { [uid]: [...calendar] },
    feed: { one: [...item] },
  });
});

test('when it is back on, all is as before but the stamps, which rise again', () => {
  const cancelled = site([event({ eventStatus: 'cancelled', statusNote: 'Storm.' }, later)]);
  const again = site([event({}, '2025-01-16T10:00:00.000Z')]);
  expect(seenBySubscribers(again)).toEqual({
    calendar: { [uid]: stamps },
    feed: { one: ['date_modified'] },
  });
  const sequences = [site(), cancelled, again].map((hub) =>
    Number(entriesIn(hub)[uid]?.['SEQUENCE']?.slice(1)),
  );
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
  expect(new Set(sequences).size).toBe(3);
});

test('when it is unpublished or deleted, it is gone', () => {
  expect(seenBySubscribers(site([]))).toEqual({
    calendar: { [uid]: 'gone' },
    feed: { one: 'gone' },
  });
});

test('when it is duplicated, the copy is another one', () => {
  const copy = event({ slug: 'copy' }, later, 'two');
  expect(seenBySubscribers(site([event(), copy]))).toEqual({
    calendar: { 'two@hub.library.example': 'new' },
    feed: { two: 'new' },
  });
});

test('when a recording is added, the entry links it and the feed has one item more', () => {
  expect(seenBySubscribers(site([event({ recording }, later)]))).toEqual({
    calendar: { [uid]: withStamps('DESCRIPTION') },
    feed: { one: ['content_html', 'date_modified'], 'one/recording': 'new' },
  });
});

test('when a speaker is renamed, the item that names them says so', () => {
  const after = site([event({}, later)], [topic(), person('Ada Lovelace', later)]);
  expect(seenBySubscribers(after)).toEqual({
    calendar: { [uid]: stamps },
    feed: { one: ['content_html', 'date_modified'] },
  });
});

test('when a topic is renamed, the entry is under its new name', () => {
  const after = site([event({}, later)], [topic('Books', later), person()]);
  expect(seenBySubscribers(after)).toEqual({
    calendar: { [uid]: withStamps('CATEGORIES') },
    feed: { one: ['date_modified', 'tags'] },
  });
});

describe('byte for byte the same', () => {
  const everything = async (hub: Hub) => [
    written({ kind: 'all' }, 'en', hub),
    written({ kind: 'event', slug: 'the-one' }, 'en', hub),
    await rssText(feed({ kind: 'all' }, 'en', hub)),
    jsonText(feed({ kind: 'all' }, 'en', hub)),
    await rssText(feed({ kind: 'changes' }, 'en', hub)),
  ];

  test('when it is published again without a change: no stamp rises', async () => {
    expect(await everything(site())).toEqual(await everything(site([event()])));
  });

  test.for([
    ['a minute before it starts', '2025-01-30T19:59:00Z'],
    ['when it starts', '2025-01-30T20:00:00Z'],
    ['when it is over', '2025-01-30T21:00:00Z'],
    ['years later', '2031-01-30T21:00:00Z'],
  ])('%s', async ([, moment = '']) => {
    const then = hubOf([event(), topic(), person()], { moment });
    expect(await everything(then)).toEqual(await everything(site()));
  });
});
