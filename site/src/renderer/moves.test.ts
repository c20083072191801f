import { type RedirectRecord } from '@porchlight/shared';
import { describe, expect, test } from 'vitest';

import { programMoves } from './moves.ts';

/** What is there now. */
const existing = [
  '/es/events/new.ics',
  '/events/new.ics',
  '/events/new-again.ics',
  '/feeds/topic/new.xml',
  '/feeds/topic/new.json',
  '/feeds/events/topic/new.ics',
  '/feeds/events/topic/new.keep.ics',
  '/ar/feeds/campaign/new.xml',
  '/ar/feeds/campaign/new.json',
];

const moves = (from: string, to: string | undefined, missing: readonly string[] = []) =>
  programMoves(
    {
      from,
      at: '2025-01-01T00:00:00.000Z',
      ...(to === undefined ? { gone: true } : { to }),
    } as RedirectRecord,
    new Set(existing.filter((path) => !missing.includes(path))),
  ).map((move) => [move.from, 'to' in move ? move.to : undefined]);

test('the calendar of an event moves with its page', () => {
  expect(moves('/es/events/old/', '/es/events/new/')).toEqual([
    ['/es/events/old.ics', '/es/events/new.ics'],
  ]);
});

test('everything about a topic moves with its page', () => {
  expect(moves('/topics/old/', '/topics/new/')).toEqual([
    ['/feeds/topic/old.xml', '/feeds/topic/new.xml'],
    ['/feeds/topic/old.json', '/feeds/topic/new.json'],
    ['/feeds/events/topic/old.ics', '/feeds/events/topic/new.ics'],
    ['/feeds/events/topic/old.keep.ics', '/feeds/events/topic/new.keep.ics'],
  ]);
});

test('a campaign has feeds and no calendar', () => {
  expect(moves('/ar/campaigns/old/', '/ar/campaigns/new/')).toEqual([
    ['/ar/feeds/campaign/old.xml', '/ar/feeds/campaign/new.xml'],
    ['/ar/feeds/campaign/old.json', '/ar/feeds/campaign/new.json'],
  ]);
});

describe('what is gone', () => {
  test('with its page', () => {
    expect(moves('/events/old/', undefined)).toEqual([['/events/old.ics', undefined]]);
  });

  test('because the event has lost its date', () => {
    expect(moves('/events/old/', '/events/new/', ['/events/new.ics'])).toEqual([
      ['/events/old.ics', undefined],
    ]);
  });
});

test('an address that is somebody’s again stays theirs', () => {
  expect(moves('/events/new-again/', '/events/new/')).toEqual([]);
});

test.for(['/news/old/', '/people/old/', '/old/', '/feeds/'])('nothing moves with %s', (from) => {
  expect(moves(from, '/news/new/')).toEqual([]);
});
