import type { APIRoute } from 'astro';

import { toOpml } from '../../../outputs/feed/opml.ts';
import { answer } from '../../../outputs/responses.ts';
import { localeOf } from '../../../view/locale-of.ts';

/** The list of every feed of a language. */
export const GET: APIRoute = ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  return answer('opml', locale && toOpml(locale, hub));
};
