import {
  eventFormats,
  type Facet,
  facets,
  feedTypes,
  type Locale,
  type Subscription,
  toChanges,
  toEverything,
  toFacet,
  toFormat,
  toRecordings,
  toType,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';

/** A subscription as it is offered: among which others, and about what. */
export interface Offer {
  readonly group: OfferGroup;
  readonly subscription: Subscription;
  /** The value of a facet that it is about. */
  readonly documentId?: string;
}

export type OfferGroup = 'everything' | 'types' | Facet | 'formats';

/**
 * Everything that can be subscribed to in a language, in the order in which it is offered. What is
 * empty is there as well: a subscription must not break because nothing is in it for a while.
 */
export const offersIn = (locale: Locale, hub: HubReader): readonly Offer[] => [
  { group: 'everything', subscription: toEverything },
  { group: 'everything', subscription: toRecordings },
  { group: 'everything', subscription: toChanges },
  ...feedTypes.map((type): Offer => ({ group: 'types', subscription: toType(type) })),
  ...facets.flatMap((facet) => valuesOf(facet, locale, hub)),
  ...eventFormats.map((format): Offer => ({ group: 'formats', subscription: toFormat(format) })),
];

/** Only values that have a name in this very language: no feed mixes languages. */
const valuesOf = (facet: Facet, locale: Locale, hub: HubReader): readonly Offer[] =>
  hub.ask('facets', facet, locale).flatMap((documentId) => {
    const value = hub.ask('label', documentId, locale);
    if (value?.slug === undefined || value.locale !== locale) return [];
    return [{ group: facet, documentId, subscription: toFacet(facet, value.slug) }];
  });
