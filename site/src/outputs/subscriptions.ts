import {
  calendarFacets,
  type CalendarCollection,
  eventFormats,
  type Facet,
  facets,
  type FeedScope,
  feedTypes,
  type Locale,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';

/** One thing to subscribe to: what a feed carries, what a calendar carries, or both. */
export interface Subscription {
  readonly group: SubscriptionGroup;
  /** The value of a facet that it is about. */
  readonly documentId?: string;
  readonly feed?: FeedScope;
  readonly calendar?: CalendarCollection;
}

export type SubscriptionGroup = 'everything' | 'types' | Facet | 'formats';

/**
 * Everything that can be subscribed to in a language, in the order in which it is offered. What is
 * empty is there as well: a subscription must not break because nothing is in it for a while.
 */
export const subscriptionsIn = (locale: Locale, hub: HubReader): readonly Subscription[] => [
  { group: 'everything', feed: { kind: 'all' } },
  ...feedTypes.map((type): Subscription => ({
    group: 'types',
    feed: { kind: 'type', type },
    ...(type === 'event' && { calendar: { kind: 'all' } }),
  })),
  { group: 'everything', feed: { kind: 'recordings' } },
  { group: 'everything', feed: { kind: 'changes' } },
  ...facets.flatMap((facet) => valuesOf(facet, locale, hub)),
  ...eventFormats.map((format): Subscription => ({
    group: 'formats',
    calendar: { kind: 'format', format },
  })),
];

/** Only values that have a name in this very language: no feed mixes languages. */
const valuesOf = (facet: Facet, locale: Locale, hub: HubReader): readonly Subscription[] =>
  hub.ask('facets', facet, locale).flatMap(({ documentId }) => {
    const value = hub.ask('card', documentId, locale);
    if (value === undefined || value.locale !== locale || !('slug' in value)) return [];
    const { slug } = value;
    const gathering = calendarFacets.find((each) => each === facet);
    return {
      group: facet,
      documentId,
      feed: { kind: 'facet', facet, slug } as const,
      ...(gathering && { calendar: { kind: 'facet', facet: gathering, slug } as const }),
    };
  });
