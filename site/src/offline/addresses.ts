import {
  defaultLocale,
  homePath,
  isLocale,
  type Locale,
  locales,
  offlinePath,
  parseDocumentPath,
} from '@porchlight/shared';

/** The language of a page by its address. */
export function localeAt(path: string): Locale {
  const [, first] = path.split('/');
  return isLocale(first) ? first : defaultLocale;
}

export const isOfflinePage = (path: string): boolean => path === offlinePath(localeAt(path));

export const isEventPage = (path: string): boolean => parseDocumentPath(path)?.type === 'event';

/** Whether a page may be saved: home, what is shown without a connection, and pages of events. */
export const isSaved = (path: string): boolean =>
  path === homePath(localeAt(path)) || isOfflinePage(path) || isEventPage(path);

export const offlinePages: readonly string[] = locales.map(offlinePath);

/** Stylesheets, fonts, drawings and scripts: the content of each is in its name. */
export const isAsset = (path: string): boolean => path.startsWith('/_astro/');

/** What editors have uploaded, in sizes and forms of ours: `/media/0123456789abcdef-480.webp`. */
export const isPicture = (path: string): boolean => path.startsWith('/media/');

/** What all sizes and forms of a picture have in common; one of them is saved under it. */
export const pictureOf = (path: string): string => path.replace(/-\d+\.\w+$/, '');

/** A page's address ends in a slash, or leads to one that does; a file has an extension. */
export const isPage = (path: string): boolean => !/\.\w+$/.test(path);

/** The address at which a page is saved: that with the slash, which messages and memory leave out. */
export const addressOfPage = (path: string): string => path.replace(/\/?$/, '/');
