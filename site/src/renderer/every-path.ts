import {
  byCodeUnit,
  calendarPath,
  type Document,
  documentPath,
  isDated,
  surveyFilePath,
  surveyFormats,
} from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { securityContact, securityTxtPath } from '../outputs/security-txt.ts';
import { filePaths, listPaths } from '../outputs/site-paths.ts';
import { sitemapPaths } from '../outputs/sitemap.ts';

/** Every address the site has at the hub's moment, each once, in code-unit order. */
export function everyPath(hub: Hub): readonly string[] {
  const paths = [
    ...generalPaths(hub),
    ...hub.documents().flatMap(documentPaths),
    ...hub.ask('redirects').map(({ from }) => from),
  ];
  return [...new Set(paths)].sort(byCodeUnit);
}

/** Addresses that stand for no single document. */
export const generalPaths = (hub: HubReader): readonly string[] => [
  ...hub.site.locales.flatMap((locale) => [...listPaths(hub, locale), ...filePaths(hub, locale)]),
  '/sitemap-index.xml',
  ...sitemapPaths(hub),
  ...(securityContact(hub) === undefined ? [] : [securityTxtPath]),
  '/robots.txt',
  '/release.json',
];

/** Addresses that one language version of a document has: its page, and the files that belong to it. */
export function documentPaths(document: Document): readonly string[] {
  if (!('slug' in document)) return [];
  const path = documentPath(document);
  return path === undefined ? [] : [path, ...filesOf(document)];
}

/** An event's calendar, the figures of a survey. */
function filesOf(document: Document): readonly string[] {
  const { locale } = document;
  if (document.type === 'survey')
    return surveyFormats.map((format) => surveyFilePath(document, format));
  return document.type === 'event' && isDated(document.schedule)
    ? [calendarPath({ kind: 'event', slug: document.slug }, locale)]
    : [];
}
