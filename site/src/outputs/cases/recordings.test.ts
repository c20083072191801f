import type { ChangeRecord } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { feed } from '../feed/feed.fixture.ts';
import { hubOf } from '../library.fixture.ts';
import { rawWebinar } from '../raw-document.fixture.ts';

/** The golden case of recordings: since when there is one. */
describe('66: a recording', () => {
  const recording = { state: 'ready', url: 'https://v.example/' };
  const past = {
    startsAtLocal: '2025-01-10T15:00',
    endsAtLocal: '2025-01-10T16:00',
    timeZone: 'UTC',
  };
  const enteredAt = (at: string, more: Partial<ChangeRecord> = {}): ChangeRecord => ({
    number: 1,
    at,
    type: 'event',
    documentId: 'one',
    locale: 'en',
    action: 'publish',
    changes: [{ field: 'recording', from: 'planned', to: 'ready https://v.example/' }],
    ...more,
  });
  const since = (fields: object, revisedAt: string, changes: readonly ChangeRecord[] = []) =>
    feed(
      { kind: 'recordings' },
      'en',
      hubOf([rawWebinar({ ...fields, recording }, { revisedAt })], { changes }),
    ).items[0]?.publishedAt;

  test.for([
    ['before the event is dated when it was entered', '2025-01-02T09:00:00.000Z'],
    ['after it is dated when the event was over', '2025-01-10T16:00:00.000Z'],
  ] as const)('that was entered %s', ([name, expected]) => {
    const at = name.startsWith('before') ? '2025-01-02T09:00:00.000Z' : '2025-01-15T09:00:00.000Z';
    expect(since(past, at, [enteredAt(at)])).toBe(expected);
  });

  test('keeps its date when a text is edited later', () => {
    const changes = [enteredAt('2025-01-08T09:00:00.000Z')];
    const dates = ['2025-01-08T09:00:00.000Z', '2025-01-19T09:00:00.000Z'].map((revisedAt) =>
      since({}, revisedAt, changes),
    );
    expect(dates).toEqual(['2025-01-08T09:00:00.000Z', '2025-01-08T09:00:00.000Z']);
  });

  test.for([
    ['of an event ahead', {}, '2024-11-04T09:00:00.000Z'],
    ['of an event that is over', past, '2025-01-10T16:00:00.000Z'],
  ] as const)('that has no record, %s, keeps its date too', ([, times, at]) => {
    const dates = ['2025-01-02T09:00:00.000Z', '2025-01-19T09:00:00.000Z'].map((revisedAt) =>
      since(times, revisedAt),
    );
    expect(dates).toEqual([at, at]);
  });

  test.for<readonly [string, Partial<ChangeRecord>]>([
    [
      'gets another address',
      { changes: [{ field: 'recording', from: 'ready https://u.example/', to: 'ready x' }] },
    ],
    ['is noted of another language', { locale: 'es' }],
  ])('that was there from the beginning stays so when it %s', ([, more]) => {
    const at = '2025-01-15T09:00:00.000Z';
    expect(since({}, at, [enteredAt(at, more)])).toBe('2024-11-04T09:00:00.000Z');
  });

  test('of an event without a date is news of its own when it comes later', () => {
    const undated = { startsAtLocal: null, endsAtLocal: null, timeZone: null, recording };
    const at = '2025-01-15T09:00:00.000Z';
    const titles = (changes: readonly ChangeRecord[]) =>
      feed(
        { kind: 'all' },
        'en',
        hubOf([rawWebinar(undated, { revisedAt: at })], { changes }),
      ).items.map(({ title, publishedAt }) => [title, publishedAt]);
    expect(titles([enteredAt(at)])).toEqual([
      ['Recording: One', at],
      ['One', '2024-11-04T09:00:00.000Z'],
    ]);
    expect(titles([])).toEqual([['One', '2024-11-04T09:00:00.000Z']]);
  });
});
