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

import type { Label } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { rememberingInputs } from './remembering-inputs.ts';

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
  ...general,
  ...facets.flatMap((facet) => valuesOf(facet, locale, hub)),
  ...formats,
];

const general: readonly Offer[] = [
  { group: 'everything', subscription: toEverything },
  { group: 'everything', subscription: toRecordings },
  { group: 'everything', subscription: toChanges },
  ...feedTypes.map((type): Offer => ({ group: 'types', subscription: toType(type) })),
];

const formats: readonly Offer[] = eventFormats.map((format) => ({
  group: 'formats',
  subscription: toFormat(format),
}));

/** Only values that have a name in this very language: no feed mixes languages. */
const valuesOf = (facet: Facet, locale: Locale, hub: HubReader): readonly Offer[] =>
  hub.ask('facets', facet, locale).flatMap((documentId) => {
    const value = hub.ask('label', documentId, locale);
    if (value?.slug === undefined || value.locale !== locale) return [];
    return [offerOf(value, [facet, documentId, value.slug])];
  });

/** The very same offer again, as long as the value is the same. */
const offerOf = rememberingInputs(
  (_: Label, [group, documentId, slug]: [Facet, string, string]): Offer => ({
    group,
    documentId,
    subscription: toFacet(group, slug),
  }),
);
