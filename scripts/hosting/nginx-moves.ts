import type { HostMove } from './moves.ts';
import { inBraces } from './lines.ts';

/** Where former addresses lead: what is included beside the file of `nginx.ts`, which it refers to. */
export const toNginxMoves = (moves: readonly HostMove[]): string =>
  [
    '# Where former addresses lead. Generated with the site; it changes when an address does.',
    ...moves.map((move) => inBraces(`location = ${move.from}`, answerTo(move)).join('\n')),
    '',
  ].join('\n');

function answerTo(move: HostMove): readonly string[] {
  if ('to' in move) return [`return 301 ${move.to}$is_args$args;`];
  return [
    ...(move.forPrograms ? ['error_page 410 =410 @feed-gone;'] : []),
    ...(move.isList ? ['error_page 410 =410 @no-list;'] : []),
    'return 410;',
  ];
}
