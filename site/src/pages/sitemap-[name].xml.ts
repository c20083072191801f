import { parseSitemapPath } from '@porchlight/shared';
import type { APIRoute } from 'astro';

import { answerPieces } from '../outputs/responses.ts';
import { pagesOfSitemap, toSitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async ({ locals: { hub, path } }) => {
  const asked = parseSitemapPath(path);
  const pages = asked && pagesOfSitemap(asked.scope, asked.locale, hub);
  return answerPieces('xml', pages && (await toSitemap(pages)));
};
