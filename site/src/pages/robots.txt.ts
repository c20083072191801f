import type { APIRoute } from 'astro';

import { answer } from '../outputs/responses.ts';
import { toRobots } from '../outputs/robots.ts';

export const GET: APIRoute = ({ locals: { hub } }) => answer('text', toRobots(hub));
