import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { withoutSlash } from './request-path.ts';

const readTarget = (path: string): URL => new URL(path, 'http://localhost');

/** A target begins with one slash: "//host" would lead to another site. */
const localPath = z.string().regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u);
/**
 * As a header needs it: every sign outside ASCII encoded, what is encoded left alone. Looked at again,
 * because "/..//host" has become "//host".
 */
const target = localPath
  .transform((path) => {
    const { pathname, search, hash } = readTarget(path);
    return pathname + search + hash;
  })
  .pipe(localPath);

const redirectsFile = z.array(
  z.union([
    z.object({ from: localPath, to: target }),
    z.object({ from: localPath, gone: z.literal(true) }),
  ]),
);

export type Move = { readonly to: string } | { readonly gone: true };

export interface Redirects {
  /** Where a path leads that is no page, feed or calendar any more. */
  readonly find: (root: string, path: string) => Promise<Move | undefined>;
}

type Moves = ReadonlyMap<string, Move>;

interface List {
  readonly version: string;
  readonly moves: Promise<Moves>;
}

/**
 * Reads `redirects.json` of whichever release is current, again only when it has changed, and once
 * for all who ask meanwhile. A list that cannot be read changes nothing: the last good one counts.
 */
export function createRedirects(say: (sentence: string) => void): Redirects {
  let list: List = { version: '', moves: Promise.resolve(new Map()) };

  const find = async (root: string, path: string): Promise<Move | undefined> => {
    const file = join(root, 'redirects.json');
    const version = await versionOf(file);
    if (version === undefined) return undefined;
    if (list.version !== version) {
      const former = list.moves;
      const moves = readMoves(file).catch((error: unknown) => {
        say(`${file} cannot be read, so no new redirects are served. Build the site again.`);
        // What is wrong with the list stays so; what is wrong with the machine may pass.
        if (!isOfList(error)) list = { version: '', moves: former };
        return former;
      });
      list = { version, moves };
    }
    return (await list.moves).get(withoutSlash(path));
  };

  return { find };
}

const isOfList = (error: unknown): boolean =>
  error instanceof SyntaxError || error instanceof z.ZodError;

async function versionOf(file: string): Promise<string | undefined> {
  const found = await stat(file, { bigint: true }).catch(() => undefined);
  return found === undefined ? undefined : [file, found.ino, found.mtimeNs, found.size].join(':');
}

async function readMoves(file: string): Promise<Moves> {
  const entries = redirectsFile.parse(JSON.parse(await readFile(file, 'utf8')));
  const real = entries.filter((entry) => !('to' in entry && sameAddress(entry.from, entry.to)));
  return new Map(real.map(({ from, ...move }) => [withoutSlash(from), move]));
}

/** What a browser would ask for again: neither query nor encoding makes another address of it. */
const sameAddress = (one: string, other: string): boolean => addressOf(one) === addressOf(other);

const addressOf = (path: string): string => withoutSlash(readTarget(path).pathname);
