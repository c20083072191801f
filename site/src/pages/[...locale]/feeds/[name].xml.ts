import type { APIRoute } from 'astro';

import { feedOf, feedScopeNamed } from '../../../outputs/feed-scopes.ts';
import { answer } from '../../../outputs/responses.ts';
import { toRssFeed } from '../../../outputs/rss.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** The feed of everything, and of each type. */
export const GET: APIRoute = async ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  const scope = feedScopeNamed(params['name']);
  const feed = locale && scope && feedOf(scope, locale, hub);
  return answer('rss', feed && (await toRssFeed(feed)));
};
