import type { APIRoute } from 'astro';

import { answer } from '../outputs/responses.ts';
import { toMovesFile } from '../renderer/moves.ts';

/** For the server, which answers former addresses by it and shows it to nobody. */
export const GET: APIRoute = ({ locals: { hub } }) => answer('json', toMovesFile(hub));
