import { Failure } from '../../terminal/failure.ts';
import { fileOf } from '../tree/paths.ts';
import type { WrittenPage } from './render-into.ts';

/**
 * A site without its first page is not shown.
 *
 * @param files those that are there, when that is more than what was just rendered
 */
export function requireHome(
  pages: readonly WrittenPage[],
  files?: { readonly has: (path: string) => boolean },
): void {
  const home = pages.find(({ path }) => path === '/');
  const isRendered = home !== undefined && home.problem === undefined;
  if (isRendered || files?.has(fileOf('/')) === true) return;
  throw new Failure(
    `The home page could not be made: ${home?.problem ?? 'nothing is published'}.`,
    {
      remedy: 'Correct the entry it names. The site stays as it is.',
    },
  );
}
