import type { Move } from '@porchlight/site';
import { toHtaccessMoves } from './apache-moves.ts';
import { toCaddyMoves } from './caddy-moves.ts';
import { hostMoves } from './moves.ts';
import { toNginxMoves } from './nginx-moves.ts';
import { toRedirectsFile } from './redirects-file.ts';

/**
 * What other hosts than our own server need to know of former addresses, by path in the site. It
 * belongs to the content and changes with it, as those of `hosting-files.ts` do with the code.
 */
export function movedFiles(moves: readonly Move[]): ReadonlyMap<string, string> {
  const known = hostMoves(moves);
  return new Map([
    ['_redirects', toRedirectsFile(known)],
    ['.hosting/nginx-moves.conf', toNginxMoves(known)],
    ['.hosting/Caddyfile-moves', toCaddyMoves(known)],
    ...toHtaccessMoves(known),
  ]);
}
