import { matches } from './address-pattern.ts';
import { contentTypeOf } from './content-types.ts';
import { type FileKind, fileKinds, type KindName } from './file-kinds.ts';
import type { Headers } from './security.ts';

/** All headers of a file of the site, by the path that visitors ask for. */
export function headersOf(path: string, site: URL): Headers {
  return { 'Content-Type': contentTypeOf(path), ...kindAmong(fileKinds(site), path).headers };
}

const feedNames: ReadonlySet<KindName> = new Set(['calendar', 'rss', 'json-feed', 'opml']);

/** Feeds and calendars, which are read by programs. */
export const isFeedKind = ({ name }: FileKind): boolean => feedNames.has(name);

/** Which kind a path is of is the same on every site. */
const kindsAnywhere = fileKinds(new URL('http://localhost'));

export const isFeed = (path: string): boolean => isFeedKind(kindAmong(kindsAnywhere, path));

function kindAmong(kinds: readonly FileKind[], path: string): FileKind {
  const kind = kinds.find((each) => each.matches.some((pattern) => matches(pattern, path)));
  if (kind === undefined) throw new Error(`${path} is not a path`);
  return kind;
}
