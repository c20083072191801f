import { movedFiles } from '../hosting/moved-files.ts';
import type { Move } from './compiled-site.ts';
import { fileOf, movesPath } from './tree/paths.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The file that others are made from. */
export const movesFile = fileOf(movesPath);

/** Whether a path is one of a file that is made of the list of former addresses. */
export const isDerived = (path: string): boolean =>
  path === '_redirects' || /^\.hosting\/.*-moves(?:\.conf)?$|\/\.htaccess$/.test(path);

/**
 * Files that are made of a rendered one rather than rendered themselves: of the list of former
 * addresses, the same in the words of each kind of host.
 *
 * @param moves the bytes of {@link movesFile}
 */
export const filesDerivedFrom = (moves: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(
    [...movedFiles(JSON.parse(decoder.decode(moves)) as readonly Move[])].map(
      ([path, text]) => [path, encoder.encode(text)] as const,
    ),
  );
