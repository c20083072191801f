import { facets, isSlug, listedTypes, locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { libraryHub } from '../outputs/library.fixture.ts';
import { subscriptionsIn } from '../outputs/subscriptions.ts';
import {
  allEvents,
  allRecordings,
  anchorOf,
  everything,
  followFacet,
  followType,
  waysPath,
} from './followable.ts';

const hub = libraryHub();

test.for([
  [everything, 'feed-all'],
  [allRecordings, 'feed-recordings'],
  [{ feed: { kind: 'changes' } }, 'feed-changes'],
  [allEvents, 'feed-events'],
  [{ calendar: { kind: 'all' } }, 'feed-events'],
  [{ feed: { kind: 'type', type: 'survey' } }, 'feed-research'],
  [followFacet('topic', 'teens'), 'feed-topic-teens'],
  [followFacet('campaign', 'teens'), 'feed-campaign-teens'],
  [{ calendar: { kind: 'format', format: 'in-person' } }, 'feed-format-in-person'],
] as const)('the place of %j on the page of all feeds', ([followable, expected]) => {
  expect([anchorOf(followable), waysPath(followable, 'es')]).toEqual([
    expected,
    `/es/feeds/#${expected}`,
  ]);
});

test.for(locales)('in %s no two subscriptions have one place', (locale) => {
  const anchors = subscriptionsIn(locale, hub).map(anchorOf);
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.every(isSlug)).toBe(true);
});

test('events are gathered by what has a calendar; stories by campaigns', () => {
  expect(facets.map((facet) => [facet, followFacet(facet, 'x').calendar !== undefined])).toEqual([
    ['topic', true],
    ['audience', true],
    ['series', true],
    ['place', true],
    ['campaign', false],
  ]);
});

test('only types that feeds carry can be followed', () => {
  const without = listedTypes.filter((type) => followType(type).length === 0);
  expect([without, followType('event')]).toEqual([['product'], [allEvents]]);
});
