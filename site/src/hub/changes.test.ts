import type { ChangeRecord, Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { event, hubOf, instant, noon, session, snapshotOf } from './hub.fixture.ts';
import { openLibrary } from './library.ts';

const change = (
  number: number,
  documentId: string,
  at: string,
  more: { readonly locale?: Locale; readonly type?: ChangeRecord['type'] } = {},
): ChangeRecord => ({
  number,
  at,
  type: 'event',
  documentId,
  locale: 'en',
  action: 'publish',
  changes: [{ field: 'title', from: 'Old', to: 'New' }],
  ...more,
});

const past = '2025-01-01T00:00:00.000Z';
const [first, second, future] = [
  change(9, 'a', past),
  change(10, 'a', noon),
  change(11, 'a', '2025-01-30T12:00:00.001Z'),
] as const;

test('changes of a document are those up to the moment, oldest first', () => {
  const hub = hubOf([], noon, { changes: [future, second, first, change(12, 'b', past)] });
  expect(hub.ask('changes', 'a')).toEqual([first, second]);
  expect(hub.ask('changes', 'b')).toEqual([change(12, 'b', past)]);
  expect(hub.ask('changes', 'nobody')).toEqual([]);
});

test('one that was told before its time is there when its time has come', () => {
  const library = openLibrary(snapshotOf([], { changes: [future, second, first] }), instant(noon));
  expect(library.hub().ask('changes', 'a')).toEqual([first, second]);
  const touched = library.change({ changes: [first] }, instant('2025-01-30T12:00:00.001Z'));
  expect([...touched]).toEqual(['clock', 'doc:a', 'changes']);
  expect(library.hub().ask('changes', 'a')).toEqual([first, second, future]);
});

test('changed events are those of a language, the latest change first, each once', () => {
  const hub = hubOf([], noon, {
    changes: [
      change(4, 'c', past),
      change(1, 'a', past),
      change(2, 'b', past),
      change(3, 'a', past),
      change(5, 'd', past, { locale: 'es' }),
      change(6, 'n', past, { type: 'news-article' }),
      change(7, 'b', '2025-01-30T12:00:00.001Z'),
    ],
  });
  expect(hub.ask('changed-events', 'en')).toEqual(['c', 'a', 'b']);
  expect(hub.ask('changed-events', 'es')).toEqual(['d']);
  expect(hub.ask('changed-events', 'ar')).toEqual([]);
});

test('undated events are those of a language that have no date, by id', () => {
  const hub = hubOf([
    event({ documentId: 'b' }),
    event({ documentId: 'a' }),
    event({ documentId: 'dated', ...session('2025-01-20') }),
    event({ documentId: 'spanish', locale: 'es' }),
    event({ documentId: 'to-watch', recording: { state: 'ready', url: 'https://v.example/' } }),
  ]);
  expect(hub.ask('undated', 'en')).toEqual(['a', 'b', 'to-watch']);
  expect(hub.ask('undated', 'es')).toEqual(['spanish']);
});
