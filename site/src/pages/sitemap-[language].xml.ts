import type { APIRoute } from 'astro';

import { answer } from '../outputs/responses.ts';
import { sitemapPages, toSitemap } from '../outputs/sitemap.ts';
import { everyPath } from '../renderer/every-path.ts';

/** The pages of one language. */
export const GET: APIRoute = async ({ params: { language }, locals: { hub } }) => {
  const locale = hub.site.locales.find((known) => known === language);
  const paths = everyPath({ ...hub, heldBack: [], documentPaths: hub.ask('document-paths') });
  return answer('xml', locale && (await toSitemap(sitemapPages(paths, locale, hub))));
};
