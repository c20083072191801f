import {
  byCodeUnit,
  calendarPath,
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
  monthPath,
  notFoundPath,
  onDemandPath,
  opmlPath,
  sitemapPath,
  subscriptionPaths,
} from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import { offersIn } from '../outputs/offers.ts';

/** Every address the site has at the hub's moment, each once, in code-unit order. */
export function everyPath(hub: Hub): readonly string[] {
  const paths = [
    ...hub.site.locales.flatMap((locale) => localePaths(hub, locale)),
    ...hub.documentPaths,
    ...hub.ask('redirects').map(({ from }) => from),
    '/sitemap-index.xml',
    ...hub.site.locales.map(sitemapPath),
    '/robots.txt',
    '/release.json',
  ];
  return [...new Set(paths)].sort(byCodeUnit);
}

const localePaths = (hub: Hub, locale: Locale): readonly string[] => [
  homePath(locale),
  notFoundPath(locale),
  ...fixedPaths.map((name) => fixedPath(name, locale)),
  ...listedTypes.map((type) => listPath(type, locale)),
  ...facets.map((facet) => facetListPath(facet, locale)),
  onDemandPath(locale),
  ...eventFormats.map((format) => formatPath(format, locale)),
  ...listedTypes.flatMap((type) =>
    hub.ask('months', type, locale).map(({ month }) => monthPath(type, month, locale)),
  ),
  ...offersIn(locale, hub).flatMap(({ subscription }) => subscriptionPaths(subscription, locale)),
  opmlPath(locale),
  ...eventSlugs(hub, locale).map((slug) => calendarPath({ kind: 'event', slug }, locale)),
];

/** Slugs of events with a date: only those can be in a calendar. */
const eventSlugs = (hub: Hub, locale: Locale): readonly string[] =>
  hub
    .ask('list', { types: ['event'], locale, ownLocale: true, when: 'dated' })
    .flatMap((documentId) => {
      const document = hub.ask('document', documentId, locale);
      return document?.type === 'event' ? [document.slug] : [];
    });
