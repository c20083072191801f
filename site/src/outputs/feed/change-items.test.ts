import { describe, expect, test } from 'vitest';

import { hubOf, libraryHub } from '../library.fixture.ts';
import { raw } from '../raw-document.fixture.ts';
import { before, changedEvent, now, record } from './change-record.fixture.ts';
import { feed, rssText } from './feed.fixture.ts';

describe('the feed of changes', () => {
  const changes = [record(1, before, now), record(2, {}, { captions: 'https://v.example/1.vtt' })];
  const items = (moment: string) =>
    feed({ kind: 'changes' }, 'en', hubOf([changedEvent()], { changes, moment })).items;

  test('dates each item from when it happened, and names it for ever', () => {
    expect(
      items('2025-01-20T12:00:00Z').map(({ guid, publishedAt }) => [
        guid.replace('tag:hub.library.example,2024:', ''),
        publishedAt,
      ]),
    ).toEqual([
      ['event/one/2/captions', '2025-01-12T09:00:00.000Z'],
      ['event/one/1/moved', '2025-01-11T09:00:00.000Z'],
      ['event/one/new', '2024-11-04T09:00:00.000Z'],
    ]);
  });

  test('never holds what is still to come', () => {
    expect(items('2025-01-12T08:59:59Z').map(({ guid }) => guid.split('/').at(-1))).toEqual([
      'moved',
      'new',
    ]);
  });

  test('holds the newest fifty of all that happened', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      raw(
        'event',
        `e${index}`,
        { title: `E ${index}`, slug: `e-${index}`, format: 'webinar' },
        { firstPublishedAt: `2024-11-01T00:00:${String(index).padStart(2, '0')}.000Z` },
      ),
    );
    const old = record(1, {}, { captions: 'x' }, { documentId: 'e0' });
    const all = feed({ kind: 'changes' }, 'en', hubOf(many, { changes: [old] })).items;
    expect(all).toHaveLength(50);
    expect(all.slice(0, 2).map(({ title }) => title)).toEqual(['Captions: E 0', 'New: E 59']);
  });

  test('finds news behind any number of changes that are none', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      raw('event', `e${index}`, { title: `E ${index}`, slug: `e-${index}`, format: 'webinar' }),
    );
    const old = { firstPublishedAt: '2023-11-04T09:00:00.000Z' };
    many.unshift(raw('event', 'old', { title: 'Old', slug: 'old', format: 'webinar' }, old));
    const captioned = record(1, {}, { captions: 'x' }, { documentId: 'old' });
    const renamed = many.map(({ documentId }, index) =>
      record(index + 2, { title: 'Was' }, {}, { documentId, at: '2025-01-15T09:00:00.000Z' }),
    );
    const deleted = Array.from({ length: 60 }, (_, index) =>
      record(
        index + 300,
        {},
        {},
        {
          documentId: `gone${index}`,
          action: 'delete',
          at: '2025-01-16T09:00:00.000Z',
        },
      ),
    );
    const hub = hubOf(many, { changes: [captioned, ...renamed, ...deleted] });
    const told = feed({ kind: 'changes' }, 'en', hub).items;
    expect(told).toHaveLength(50);
    expect(told[0]?.title).toBe('Captions: Old');
  });

  test('a whole file', async () => {
    const hub = hubOf([changedEvent({ eventStatus: 'cancelled', statusNote: 'The river rose.' })], {
      changes: [...changes, record(3, { eventStatus: 'scheduled' }, { eventStatus: 'cancelled' })],
    });
    await expect(await rssText(feed({ kind: 'changes' }, 'en', hub))).toMatchFileSnapshot(
      './golden/changes.golden.xml',
    );
  });

  test('is there, and empty, where no events are', () => {
    expect(feed({ kind: 'changes' }, 'es', hubOf([])).items).toEqual([]);
    expect(feed({ kind: 'changes' }, 'en', libraryHub()).items.length).toBeGreaterThan(0);
  });
});
