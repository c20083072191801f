import { posix } from 'node:path';
import type { HostMove } from './moves.ts';

/**
 * Where former addresses lead: an `.htaccess` in each folder that had some, by its path in the site.
 * Apache reads one anew for every request to its folder, so each names only what was in it.
 */
export function toHtaccessMoves(moves: readonly HostMove[]): ReadonlyMap<string, string> {
  const folders = Map.groupBy(moves, ({ from }) => folderOf(from));
  const files = [...folders].map(
    ([folder, inIt]) => [`${folder}.htaccess`.slice(1), textOf(inIt)] as const,
  );
  return new Map(files);
}

const folderOf = (address: string): string =>
  address.endsWith('/') ? address : posix.join(posix.dirname(address), '/');

const textOf = (moves: readonly HostMove[]): string =>
  ['# Where former addresses lead. Generated with the site.', ...moves.map(lineOf), ''].join('\n');

/**
 * `Redirect` stands for what is below an address too. Nothing is below a feed or calendar, and of these
 * a folder can have had many, which Apache reads four times faster so. Below a former page is the page
 * that says what became of it.
 */
function lineOf(move: HostMove): string {
  const [status, to] = 'to' in move ? ['301', [move.to]] : ['410', []];
  const asked = move.forPrograms
    ? ['Redirect', status, move.from]
    : ['RedirectMatch', status, `^${move.from.replaceAll('.', '\\.')}$`];
  return [...asked, ...to].join(' ');
}
