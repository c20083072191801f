import type { SiteIdentity } from '@porchlight/shared';

/** The full address of a path on the site; an address that is already full stays as it is. */
export const addressOf = (path: string, site: Pick<SiteIdentity, 'url'>): string =>
  plainPath.test(path) ? site.url + path : new URL(path, site.url).href;

/** Most paths are of this site's making and already as they should be. */
const plainPath = /^\/(?:[\w-]+(?:\.[\w-]+)*(?:\/|$))*$/;
