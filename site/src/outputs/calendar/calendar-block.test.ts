import ical from 'ical-generator';
import { describe, expect, test } from 'vitest';

import { libraryDocuments } from '../library-documents.fixture.ts';
import { hubOf, libraryHub, libraryOf, picture } from '../library.fixture.ts';
import type { RawDocument } from '../raw-document.fixture.ts';
import { textOf } from '../pieces.fixture.ts';
import { blockOf, toEventData } from './calendar-block.ts';
import { calendarOf } from './calendar-scopes.ts';
import { finishEvents } from './finish-calendar.ts';

const entriesIn = (hub = libraryHub()) => calendarOf({ kind: 'all' }, 'en', hub)?.entries ?? [];

/** All events written at once, as ical-generator does it for a whole calendar. */
const writtenAtOnce = (entries = entriesIn()): string =>
  finishEvents(ical({ events: entries.map(toEventData) }).toString());

test('blocks that are written one by one and joined are the bytes of a whole', () => {
  const blocks = entriesIn().map((entry) => textOf([blockOf(entry)]));
  expect(blocks.length).toBeGreaterThan(3);
  expect(blocks.join('')).toBe(writtenAtOnce());
});

test('what a calendar remembers is what it would write anew', () => {
  const edited = (documents: readonly RawDocument[]) =>
    documents.map((document) =>
      document.documentId === 'hiring' && document.locale === 'en'
        ? {
            ...document,
            revisedAt: '2025-01-19T09:00:00.000Z',
            fields: { ...document.fields, title: 'Another title' },
          }
        : document,
    );
  const { hub, tell } = libraryOf(libraryDocuments, { media: [picture] });
  entriesIn(hub()).map(blockOf);
  tell(edited(libraryDocuments));
  const anew = hubOf(edited(libraryDocuments), { media: [picture] });
  const [remembered, written] = [hub(), anew].map((each) => textOf(entriesIn(each).map(blockOf)));
  expect(remembered).toBe(written);
  expect(remembered).toContain('Another title');
});

describe('an entry is made anew', () => {
  const changedBy = (documents: readonly RawDocument[]): readonly string[] => {
    const { hub, tell } = libraryOf(libraryDocuments, { media: [picture] });
    const before = entriesIn(hub());
    tell(documents);
    const after = entriesIn(hub());
    return after
      .filter((entry) => !before.includes(entry))
      .map(({ uid }) => uid.split('@')[0] ?? '');
  };
  const renamed = (documentId: string, fields: object) =>
    libraryDocuments.map((document) =>
      document.documentId === documentId
        ? { ...document, fields: { ...document.fields, ...fields } }
        : document,
    );

  test('for nothing that stayed', () => {
    expect(changedBy(structuredClone(libraryDocuments))).toEqual([]);
  });

  test.for([
    ['its topic is renamed', 'topic-staffing', { name: 'People' }, ['embrace-change', 'hiring']],
    ['its place has moved', 'millrace', { street: '2 Mill Lane' }, ['book-fair', 'night-walk']],
    ['its series is renamed', 'listening', { name: 'Ears' }, ['hiring']],
    ['it was edited', 'teens', { summary: 'Other words.' }, ['teens']],
    ['a person it does not name is renamed', 'audrey', { name: 'Someone' }, []],
  ] as const)('when %s', ([, documentId, fields, expected]) => {
    expect([...changedBy(renamed(documentId, fields))].sort()).toEqual(expected);
  });

  test('when the library writes its times in another way', () => {
    const settings = {
      ...(libraryDocuments[0] as RawDocument),
      type: 'site-settings',
      documentId: 'settings',
      fields: { name: 'Porchlight', timeStyle: '24h' },
    };
    expect(changedBy([...libraryDocuments, settings])).toHaveLength(entriesIn().length);
  });
});
