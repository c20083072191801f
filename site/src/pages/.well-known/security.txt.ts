import type { APIRoute } from 'astro';

import { answer } from '../../outputs/responses.ts';
import { toSecurityTxt } from '../../outputs/security-txt.ts';

export const GET: APIRoute = ({ locals: { hub } }) => answer('text', toSecurityTxt(hub));
