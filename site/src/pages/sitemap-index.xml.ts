import type { APIRoute } from 'astro';

import { answer } from '../outputs/responses.ts';
import { toSitemapIndex } from '../outputs/sitemap.ts';

export const GET: APIRoute = async ({ locals: { hub } }) =>
  answer('xml', await toSitemapIndex(hub));
