import { feedScopeNamed } from '@porchlight/shared';
import type { APIRoute } from 'astro';

import { feedOf } from '../../../../outputs/feed/feed.ts';
import { answerFeed } from '../../../../outputs/responses.ts';
import { localeOf } from '../../../../view/locale-of.ts';

/** The feed of one topic, and of each value of the other facets, as JSON Feed 1.1. */
export const GET: APIRoute = ({ params, locals }) => {
  const locale = localeOf(params['locale']);
  const scope = feedScopeNamed(`${params['facet']}/${params['slug']}`);
  return answerFeed(locale && scope && feedOf(scope, locale, locals.hub), 'jsonFeed', locals);
};
