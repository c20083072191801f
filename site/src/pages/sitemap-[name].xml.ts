import { parseSitemapPath } from '@porchlight/shared';
import type { APIRoute } from 'astro';

import { answer } from '../outputs/responses.ts';
import { pagesOfSitemap, toSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async ({ locals: { hub, path } }) => {
  const asked = parseSitemapPath(path);
  return answer('xml', asked && (await toSitemap(pagesOfSitemap(asked.scope, asked.locale, hub))));
};
