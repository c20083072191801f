import {
  byCodeUnit,
  calendarPath,
  cancelPolicies,
  eventFormats,
  facetListPath,
  facets,
  feedPath,
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
} from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import { subscriptionsIn } from '../outputs/subscriptions.ts';

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
  ...subscriptionPaths(hub, locale),
  opmlPath(locale),
  ...eventSlugs(hub, locale).map((slug) => calendarPath({ kind: 'event', slug }, locale)),
];

const subscriptionPaths = (hub: Hub, locale: Locale): readonly string[] =>
  subscriptionsIn(locale, hub).flatMap(({ feed, calendar }) => [
    ...(feed ? [feedPath(feed, 'xml', locale), feedPath(feed, 'json', locale)] : []),
    ...(calendar ? cancelPolicies.map((each) => calendarPath(calendar, locale, each)) : []),
  ]);

/** Slugs of events with a date: only those can be in a calendar. */
const eventSlugs = (hub: Hub, locale: Locale): readonly string[] =>
  hub
    .ask('list', { types: ['event'], locale, ownLocale: true, when: 'dated' })
    .flatMap((documentId) => {
      const document = hub.ask('document', documentId, locale);
      return document?.type === 'event' ? [document.slug] : [];
    });
