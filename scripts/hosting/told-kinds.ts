import { isDeepStrictEqual } from 'node:util';
import { type FileKind, fileKinds } from '../serve/file-kinds.ts';

export interface ToldKinds {
  /** What every address is that is of no other kind. */
  readonly page: FileKind;
  /** Kinds that are answered otherwise, the first that matches first. */
  readonly unlikePages: readonly FileKind[];
}

/** The kinds that a host has to be told about. */
export function toldKinds(site: URL): ToldKinds {
  const kinds = fileKinds(site);
  const page = kinds.at(-1)!;
  const unlikePages = kinds.filter(({ headers }) => !isDeepStrictEqual(headers, page.headers));
  return { page, unlikePages };
}
