/** Prefixes as readers expect them: some look for the prefix, not for the namespace. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  ['atom', 'http://www.w3.org/2005/Atom'],
  ['content', 'http://purl.org/rss/1.0/modules/content/'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['itunes', 'http://www.itunes.com/dtds/podcast-1.0.dtd'],
  ['podcast', 'https://podcastindex.org/namespace/1.0'],
]);

/** What may stand in an element. */
export interface Contents {
  readonly required: readonly string[];
  /** At most once each. */
  readonly single: readonly string[];
  readonly many: readonly string[];
}

/**
 * RSS 2.0 without what asks for an e-mail address of a person (author, managingEditor, webMaster)
 * and what no reader uses any more (textInput, cloud, rating, comments).
 */
export const channelContents: Contents = {
  required: ['title', 'link', 'description', 'language'],
  single: [
    'copyright',
    'docs',
    'generator',
    'image',
    'lastBuildDate',
    'pubDate',
    'ttl',
    'itunes:author',
    'itunes:explicit',
    'itunes:image',
    'itunes:owner',
    'itunes:summary',
    'itunes:type',
    'podcast:guid',
    'podcast:locked',
    'podcast:medium',
  ],
  many: ['atom:link', 'category', 'item', 'itunes:category'],
};

export const itemContents: Contents = {
  required: ['title', 'link', 'description', 'guid', 'pubDate'],
  single: [
    'content:encoded',
    'enclosure',
    'itunes:author',
    'itunes:duration',
    'itunes:episode',
    'itunes:episodeType',
    'itunes:explicit',
    'itunes:image',
    'itunes:season',
    'itunes:summary',
    'itunes:title',
    'podcast:chapters',
  ],
  many: ['category', 'dc:creator', 'podcast:person', 'podcast:transcript'],
};

export const imageContents: Contents = {
  required: ['url', 'title', 'link'],
  single: ['width', 'height', 'description'],
  many: [],
};

/** What says nothing when it has no words; the rest speaks by its attributes or is judged elsewhere. */
export const wordy: ReadonlySet<string> = new Set([
  'title',
  'link',
  'description',
  'language',
  'guid',
  'pubDate',
  'lastBuildDate',
  'ttl',
  'url',
  'docs',
  'copyright',
  'generator',
  'content:encoded',
  'dc:creator',
  'itunes:author',
  'itunes:duration',
  'itunes:explicit',
  'itunes:summary',
  'itunes:title',
  'podcast:person',
]);
