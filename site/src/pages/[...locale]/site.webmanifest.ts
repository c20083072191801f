import type { APIRoute } from 'astro';

import { toManifest } from '../../outputs/manifest.ts';
import { answer } from '../../outputs/responses.ts';
import { localeOf } from '../../view/locale-of.ts';

export const GET: APIRoute = ({ params, locals: { hub } }) => {
  const locale = localeOf(params['locale']);
  return answer('manifest', locale && toManifest(locale, hub));
};
