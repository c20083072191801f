import {
  embedPath,
  eventFormats,
  facetListPath,
  facets,
  fixedPath,
  fixedPaths,
  formatPath,
  homePath,
  listedTypes,
  listPath,
  type Locale,
  manifestPath,
  missingListPath,
  monthPath,
  notFoundPath,
  offlinePath,
  onDemandPath,
  opmlPath,
  subscriptionPaths,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { offersIn } from './offers.ts';

/** Pages of a language that stand for no single document: lists, months, fixed pages. */
export const listPaths = (hub: HubReader, locale: Locale): readonly string[] => [
  homePath(locale),
  ...fixedPaths.map((name) => fixedPath(name, locale)),
  ...listedTypes.map((type) => listPath(type, locale)),
  ...facets.map((facet) => facetListPath(facet, locale)),
  onDemandPath(locale),
  ...eventFormats.map((format) => formatPath(format, locale)),
  ...listedTypes.flatMap((type) =>
    hub.ask('months', type, locale).map((month) => monthPath(type, month, locale)),
  ),
];

/**
 * What else a language has that stands for no single document: feeds, calendars, lists for other
 * sites, and pages that nobody looks for.
 */
export const filePaths = (hub: HubReader, locale: Locale): readonly string[] => [
  notFoundPath(locale),
  missingListPath(locale),
  offlinePath(locale),
  manifestPath(locale),
  ...offersIn(locale, hub).flatMap(({ subscription }) => subscriptionPaths(subscription, locale)),
  ...offersIn(locale, hub).flatMap(({ subscription: { calendar } }) =>
    calendar === undefined ? [] : [embedPath(calendar, locale)],
  ),
  opmlPath(locale),
];
