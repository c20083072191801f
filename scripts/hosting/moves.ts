import type { Move } from '@porchlight/site';
import { isForPrograms, kindOf } from '../serve/file-kinds.ts';

/** A former address as a host can be told of it. */
export type HostMove = Move & {
  /** A feed or calendar: programs cannot read the page that is left at a former page's address. */
  readonly forPrograms: boolean;
  /** A list for other sites: no page is left at its address. */
  readonly isList: boolean;
};

/** No sign in it means something in any host's language, and no part leads up; ours are all like that. */
const plainAddress = /^\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;

/**
 * The former addresses that hosts are told of, each once. What is left out is answered as anywhere
 * else: by the page that was left there.
 */
export function hostMoves(moves: readonly Move[]): readonly HostMove[] {
  const known = moves.filter(
    (move) => plainAddress.test(move.from) && (!('to' in move) || plainAddress.test(move.to)),
  );
  return [...new Map(known.map((move) => [move.from, move])).values()].map((move) => ({
    ...move,
    forPrograms: isForPrograms(move.from),
    isList: kindOf(move.from).name === 'embed',
  }));
}
