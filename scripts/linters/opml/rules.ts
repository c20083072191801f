import type { LineProblem } from '../problem.ts';
import { xmlRules } from '../xml/rules.ts';

/** Every rule a list of feeds has to keep, and where it is written. */
export const opmlRules = {
  ...xmlRules,
  root: 'OPML 2.0, "What is an opml": version 2.0, one head, then one body; in no namespace',
  'unknown-element': 'OPML 2.0: only what it defines',
  'unknown-attribute': 'OPML 2.0, "What is an outline"; W3C UnexpectedAttribute',
  'missing-head': 'Ours: OPML 2.0 leaves both to us, and readers show the title',
  'repeated-element': 'W3C DuplicateElement',
  date: 'OPML 2.0: RFC 822 with four digits of the year; ours: in GMT',
  'missing-text': 'OPML 2.0: text is required of every outline',
  'feed-type': 'OPML 2.0, "Subscription lists": type="rss", whatever the format',
  'missing-attribute': 'OPML 2.0: xmlUrl; W3C MissingTitleAttr; ours: htmlUrl',
  address: 'OPML 2.0; RFC 3986; ours: whole addresses of the web in ASCII',
  'folder-attribute': 'Ours: readers take what has a type or an address for a feed',
  'empty-list': 'OPML 2.0, "What is a body": one or more outlines',
  'empty-folder': 'Ours: some readers refuse it, and nobody needs it',
  'nested-folder': 'Ours: several readers know one level of folders',
  'repeated-feed': 'Ours: readers would subscribe twice',
  'outline-order': 'Ours: by title, so that two versions can be compared',
} as const;

type OpmlRule = keyof typeof opmlRules;
export type OpmlProblem = LineProblem<OpmlRule>;
