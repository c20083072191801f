import { htmlRules } from '../html/rules.ts';
import type { LineProblem } from '../problem.ts';
import { xmlRules } from '../xml/rules.ts';

/**
 * Every rule an RSS feed has to keep, and where it is written. "W3C" names what the W3C feed
 * validator says, https://validator.w3.org/feed/docs/warning/. That lastBuildDate is not earlier
 * than the newest pubDate is no rule: it tells of the newest revision, and nobody demands more.
 */
export const rssRules = {
  ...xmlRules,
  ...htmlRules,
  size: 'Ours: a feed has at most 1,000,000 octets, or ten items',
  root: 'RSS 2.0: one rss element of version 2.0, in no namespace, with one channel',
  namespace: 'RSS 2.0, "Extending RSS": only namespaces we know, each under its usual prefix',
  'unknown-element': 'W3C UndefinedElement; ours: only what our feeds hold',
  'missing-element': 'RSS 2.0, "Required channel elements"; W3C MissingGuid; ours for the rest',
  'repeated-element': 'W3C DuplicateElement',
  'empty-element': 'W3C NotBlank',
  'misplaced-item': 'W3C MisplacedItem: what describes the channel stands before the items',
  language: 'RSS 2.0 language; BCP 47',
  date: 'RFC 822 §5 as RSS 2.0 reads it; W3C IncorrectDOW; ours: in GMT',
  'self-link': 'W3C MissingAtomSelfLink; RFC 4287 §4.2.7.2',
  image: 'RSS 2.0 image: same title and link as the channel (W3C ImageTitleDoesntMatch)',
  link: 'RSS 2.0, "Comments" on URIs; W3C InvalidFullLink, InvalidUriChar; ours: of the web',
  ttl: 'RSS 2.0 ttl: a number of minutes',
  guid: 'RSS 2.0 guid; RFC 4151: a tag URI, which is never a link',
  'repeated-guid': 'RSS 2.0 guid: uniquely identifies the item',
  'markup-in-text':
    'W3C ContainsHTML: titles, categories and what describes the channel are plain text',
  'title-length': 'Ours: at most 250 characters',
  category: 'W3C NotBlank; ours: each once, trimmed',
  enclosure: 'RSS 2.0 enclosure: url, length and type; ours: length more than 0',
  duration: 'Apple Podcasts: seconds, or hours, minutes and seconds (W3C InvalidDuration)',
  transcript: 'Podcasting 2.0 transcript: url and type are required',
  'item-order': 'Ours: newest first',
} as const;

type RssRule = keyof typeof rssRules;
export type RssProblem = LineProblem<RssRule>;
