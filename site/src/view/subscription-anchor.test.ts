import {
  facets,
  isSlug,
  listedTypes,
  locales,
  subscriptionsToType,
  toEvents,
  toEverything,
  toFacet,
  toRecordings,
} from '@porchlight/shared';
import { expect, test } from 'vitest';

import { libraryHub } from '../outputs/library.fixture.ts';
import { offersIn } from '../outputs/offers.ts';
import { anchorOf, waysPath } from './subscription-anchor.ts';

const hub = libraryHub();

test.for([
  [toEverything, 'feed-all'],
  [toRecordings, 'feed-recordings'],
  [{ feed: { kind: 'changes' } }, 'feed-changes'],
  [toEvents, 'feed-events'],
  [{ feed: { kind: 'type', type: 'survey' } }, 'feed-research'],
  [toFacet('topic', 'teens'), 'feed-topic-teens'],
  [toFacet('campaign', 'teens'), 'feed-campaign-teens'],
  [{ calendar: { kind: 'format', format: 'in-person' } }, 'feed-format-in-person'],
] as const)('the place of %j on the page of all feeds', ([followable, expected]) => {
  expect([anchorOf(followable), waysPath(followable, 'es')]).toEqual([
    expected,
    `/es/feeds/#${expected}`,
  ]);
});

test.for(locales)('in %s no two subscriptions have one place', (locale) => {
  const anchors = offersIn(locale, hub).map(({ subscription }) => anchorOf(subscription));
  expect(new Set(anchors).size).toBe(anchors.length);
  expect(anchors.every(isSlug)).toBe(true);
});

test('events are gathered by what has a calendar; stories by campaigns', () => {
  expect(facets.map((facet) => [facet, toFacet(facet, 'x').calendar !== undefined])).toEqual([
    ['topic', true],
    ['audience', true],
    ['series', true],
    ['place', true],
    ['campaign', false],
  ]);
});

test('only types that feeds carry can be followed', () => {
  const without = listedTypes.filter((type) => subscriptionsToType(type).length === 0);
  expect([without, subscriptionsToType('event')]).toEqual([['product'], [toEvents]]);
});
