import { documentPath } from '@porchlight/shared';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { hubOf as hubOfRandom, noon } from '../hub/hub.fixture.ts';
import { documents, redirects } from '../hub/random-hub.fixture.ts';
import { hubOf } from '../outputs/library.fixture.ts';
import { raw } from '../outputs/raw-document.fixture.ts';
import { everyPath } from './every-path.ts';
import { movesOf, programMoves, toMovesFile } from './moves.ts';

/** What is at an address now. */
const existing: Readonly<Record<string, readonly string[]>> = {
  '/es/events/new/': ['/es/events/new.ics'],
  '/events/new/': ['/events/new.ics'],
  '/events/new-again/': ['/events/new-again.ics'],
  '/topics/new/': [
    '/feeds/topic/new.xml',
    '/feeds/topic/new.json',
    '/feeds/events/topic/new.ics',
    '/feeds/events/topic/new.keep.ics',
    '/embed/events/topic/new/',
  ],
  '/ar/campaigns/new/': ['/ar/feeds/campaign/new.xml', '/ar/feeds/campaign/new.json'],
};

const moves = (from: string, to: string | undefined, missing: readonly string[] = []) =>
  programMoves(from, to, (address) =>
    (existing[documentPath(address) ?? ''] ?? []).filter((path) => !missing.includes(path)),
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
    ['/embed/events/topic/old/', '/embed/events/topic/new/'],
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

test('a topic that became an event has no feeds any more', () => {
  expect(moves('/topics/old/', '/events/new/')).toEqual(
    ['.xml', '.json']
      .map((extension) => [`/feeds/topic/old${extension}`, undefined])
      .concat([
        ['/feeds/events/topic/old.ics', undefined],
        ['/feeds/events/topic/old.keep.ics', undefined],
        ['/embed/events/topic/old/', undefined],
      ]),
  );
});

test.for([
  ['taken back', '2025-02-06T20:00:00.000Z', [{ from: '/events/one.ics', gone: true }]],
  ['never there', null, []],
] as const)('a date that was %s', ([, from, moved]) => {
  const event = raw('event', 'one', { title: 'One', slug: 'one', format: 'webinar' });
  const change = {
    number: 1,
    at: '2025-01-15T09:00:00.000Z',
    type: 'event' as const,
    documentId: 'one',
    locale: 'en' as const,
    action: 'publish' as const,
    changes: [{ field: 'startsAt' as const, from, to: null }],
  };
  const hub = hubOf([event], { changes: [change] });
  expect(movesOf(hub)).toEqual(moved);
});

describe('one former address that leads to another', () => {
  const redirect = (from: string, to: string) => ({ from, to, at: '2025-01-01T00:00:00.000Z' });
  const topic = raw('topic', 'new', { name: 'New', slug: 'new' });
  const movesWith = (...redirects: readonly ReturnType<typeof redirect>[]) => {
    const hub = hubOf([topic], { redirects });
    return Object.fromEntries(
      movesOf(hub).map((move) => [move.from, 'to' in move ? move.to : 'gone']),
    );
  };

  test('leads its feeds to where one arrives at last', () => {
    expect(
      movesWith(redirect('/topics/a/', '/topics/b/'), redirect('/topics/b/', '/topics/new/')),
    ).toMatchObject({
      '/topics/a/': '/topics/b/',
      '/feeds/topic/a.xml': '/feeds/topic/new.xml',
      '/feeds/events/topic/a.keep.ics': '/feeds/events/topic/new.keep.ics',
    });
  });

  test('in a circle leads nowhere', () => {
    expect(
      movesWith(redirect('/topics/a/', '/topics/b/'), redirect('/topics/b/', '/topics/a/')),
    ).toMatchObject({ '/feeds/topic/a.xml': 'gone', '/feeds/topic/b.json': 'gone' });
  });
});

test('no feed or calendar that is there is moved, and each that is moved leads to one that is there', () => {
  fc.assert(
    fc.property(documents, redirects, (all, moved) => {
      const hub = hubOfRandom(all, noon, { redirects: moved });
      const there = new Set(everyPath(hub));
      const programs = movesOf(hub).filter(({ from }) => !from.endsWith('/'));
      expect(programs.filter(({ from }) => there.has(from))).toEqual([]);
      expect(programs.filter((move) => 'to' in move && !there.has(move.to))).toEqual([]);
    }),
  );
});

test('the file for the server has every move', () => {
  const at = '2025-01-01T00:00:00.000Z';
  const hub = hubOf([], { redirects: [{ from: '/events/old/', gone: true, at }] });
  expect(toMovesFile(hub)).toBe(
    '[{"from":"/events/old/","gone":true},{"from":"/events/old.ics","gone":true}]\n',
  );
});
