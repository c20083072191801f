import type { APIRoute } from 'astro';

import { toRelease } from '../outputs/release.ts';
import { answer } from '../outputs/responses.ts';

export const GET: APIRoute = ({ locals: { hub } }) => answer('json', toRelease(hub));
