import { type AddressPattern, inEveryLocale, matcherOf } from './address-pattern.ts';

type KindName =
  | 'calendar'
  | 'rss'
  | 'json-feed'
  | 'opml'
  | 'pdf'
  | 'asset'
  | 'search'
  | 'worker'
  | 'embed'
  | 'embed-script'
  | 'data'
  | 'page';

/** Files that are answered alike, whichever site they are of. */
export interface FileKind {
  readonly name: KindName;
  readonly matches: readonly AddressPattern[];
  /** Only where the extension says too little. */
  readonly contentType?: string;
  /** Feeds, lists of feeds and calendars: programs read them, on other sites too. */
  readonly forPrograms?: true;
  /** The name comes from the content, so that a copy never becomes old. */
  readonly hashed?: true;
  /** Pages of other sites show it or run it, as their authors wrote. */
  readonly forOtherSites?: true;
  /** Shown rather than saved. */
  readonly inline?: true;
}

/**
 * Every kind of file of a site. The first that matches an address counts, and the last matches all.
 * What our own server answers and what other hosts are told is made from this list.
 */
export const fileKinds: readonly FileKind[] = [
  {
    name: 'calendar',
    matches: [...inEveryLocale('/feeds/*.ics', '/events/*.ics'), '/*.ics'],
    contentType: 'text/calendar; charset=utf-8',
    forPrograms: true,
    inline: true,
  },
  {
    name: 'rss',
    matches: inEveryLocale('/feeds/*.xml'),
    contentType: 'application/rss+xml; charset=utf-8',
    forPrograms: true,
  },
  {
    name: 'json-feed',
    matches: inEveryLocale('/feeds/*.json'),
    contentType: 'application/feed+json; charset=utf-8',
    forPrograms: true,
  },
  {
    name: 'opml',
    matches: inEveryLocale('/feeds/*.opml'),
    contentType: 'text/x-opml; charset=utf-8',
    forPrograms: true,
  },
  { name: 'pdf', matches: ['/media/*.pdf'], hashed: true, inline: true },
  { name: 'asset', matches: ['/_astro/*', '/media/*'], hashed: true },
  {
    name: 'search',
    // A worker is bound by the headers of its own script, not of the page that starts it.
    matches: [...inEveryLocale('/search/', '/search/index.html'), '/pagefind/*.js'],
  },
  { name: 'worker', matches: ['/sw.js'] },
  { name: 'embed', matches: inEveryLocale('/embed/events/*'), forOtherSites: true },
  { name: 'embed-script', matches: ['/embed.js'], forOtherSites: true },
  { name: 'data', matches: ['/*.xml', '/*.json', '/*.csv', '/*.txt'] },
  { name: 'page', matches: ['/*'] },
];

const matchers = fileKinds.flatMap((kind) =>
  kind.matches.map((pattern) => ({ kind, matches: matcherOf(pattern) })),
);

/** The kind of the file that visitors get for a path. */
export function kindOf(path: string): FileKind {
  const found = matchers.find(({ matches }) => matches(path));
  if (found === undefined) throw new Error(`${path} is not a path`);
  return found.kind;
}

/** Whether a feed, a list of feeds or a calendar is at a path, or would be. */
export const isForPrograms = (path: string): boolean => kindOf(path).forPrograms === true;
