import { isDeepStrictEqual } from 'node:util';
import { type FileKind, fileKinds } from '../serve/file-kinds.ts';
import { headersOfKind } from '../serve/headers.ts';
import type { Headers } from '../serve/security.ts';

/** A kind of file, and what the files of a site are answered with. */
export interface KindToTell extends FileKind {
  readonly headers: Headers;
}

interface KindsToTell {
  /** What every address is that is of no other kind. */
  readonly page: KindToTell;
  /** Kinds that are answered otherwise, the first that matches first. */
  readonly unlikePages: readonly KindToTell[];
}

/** The kinds that a host has to be told about. */
export function kindsToTell(site: URL): KindsToTell {
  const kinds = fileKinds.map((kind) => ({ ...kind, headers: headersOfKind(kind, site) }));
  const page = kinds.at(-1)!;
  const unlikePages = kinds.filter(({ headers }) => !isDeepStrictEqual(headers, page.headers));
  return { page, unlikePages };
}
