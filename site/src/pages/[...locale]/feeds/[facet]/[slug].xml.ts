import type { APIRoute } from 'astro';

import { feedOf } from '../../../../outputs/feed-scopes.ts';
import { answer } from '../../../../outputs/responses.ts';
import { toRssFeed } from '../../../../outputs/rss.ts';
import { facetScope } from '../../../../outputs/subject.ts';
import { localeOf } from '../../../../view/locale-of.ts';

/** The feed of one topic, and of each value of the other facets. */
export const GET: APIRoute = async ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  const scope = facetScope(params);
  const feed = locale && scope && feedOf(scope, locale, hub);
  return answer('rss', feed && (await toRssFeed(feed)));
};
