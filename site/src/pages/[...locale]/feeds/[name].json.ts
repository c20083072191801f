import { feedScopeNamed } from '@porchlight/shared';
import type { APIRoute } from 'astro';

import { feedOf } from '../../../outputs/feed/feed.ts';
import { answerFeed } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** The feed of everything, of each type, of recordings and of changes, as JSON Feed 1.1. */
export const GET: APIRoute = ({ params, locals }) => {
  const locale = localeOf(params['locale']);
  const scope = feedScopeNamed(`${params['name']}`);
  return answerFeed(locale && scope && feedOf(scope, locale, locals.hub), 'jsonFeed', locals);
};
