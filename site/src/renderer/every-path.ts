import {
  byCodeUnit,
  calendarPath,
  eventFormats,
  type Facet,
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
  sitemapPath,
} from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import { feedTypes } from '../outputs/feed-scopes.ts';

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
  // Feeds stay at their address even while nothing is in them: a subscription must not break.
  feedPath({ kind: 'all' }, 'xml', locale),
  ...feedTypes.map((type) => feedPath({ kind: 'type', type }, 'xml', locale)),
  calendarPath({ kind: 'all' }, locale),
  ...facetSlugs(hub, 'topic', locale).flatMap((slug) => [
    feedPath({ kind: 'facet', facet: 'topic', slug }, 'xml', locale),
    calendarPath({ kind: 'facet', facet: 'topic', slug }, locale),
  ]),
  ...eventSlugs(hub, locale).map((slug) => calendarPath({ kind: 'event', slug }, locale)),
];

/** Slugs of the values of a facet that exist in this very language. */
const facetSlugs = (hub: Hub, facet: Facet, locale: Locale): readonly string[] =>
  hub.ask('facets', facet, locale).flatMap(({ documentId }) => {
    const document = hub.ask('document', documentId, locale);
    return document !== undefined && 'slug' in document ? [document.slug] : [];
  });

/** Slugs of events with a date: only those can be in a calendar. */
const eventSlugs = (hub: Hub, locale: Locale): readonly string[] =>
  hub
    .ask('list', { types: ['event'], locale, ownLocale: true, when: 'dated' })
    .flatMap((documentId) => {
      const document = hub.ask('document', documentId, locale);
      return document?.type === 'event' ? [document.slug] : [];
    });
