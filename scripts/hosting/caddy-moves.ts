import type { HostMove } from './moves.ts';

/** Where former addresses lead: what the file of `caddy.ts` imports, if it lies beside it. */
export const toCaddyMoves = (moves: readonly HostMove[]): string =>
  [
    '# Where former addresses lead. Generated with the site; it changes when an address does.',
    ...moves.map((move) =>
      'to' in move ? `redir ${move.from} ${move.to} 301` : `error ${move.from} 410`,
    ),
    '',
  ].join('\n');
