import { htmlRules } from '../html/rules.ts';
import type { PathProblem } from '../problem.ts';
import { textRules } from '../source-text.ts';

/** Every rule a JSON feed has to keep, and where it is written. */
export const jsonFeedRules = {
  ...textRules,
  ...htmlRules,
  size: 'Ours: a feed has at most 1,000,000 octets, or ten items',
  'not-json': 'RFC 8259',
  'too-deep': 'RFC 8259 §9: readers set limits to how deep a value goes; ours is 20',
  layout: 'Ours: two spaces, one LF at the end, each key once: versions can be compared',
  'control-character': 'Ours: no controls, separators or noncharacters, as in our other files',
  'lone-surrogate': 'RFC 8259 §8.2: unpredictable, since no text has one',
  version: 'JSON Feed 1.1, version: the address of the format, exactly',
  'missing-key': 'JSON Feed 1.1: version, title, items, id; ours for the rest',
  'wrong-type': 'JSON Feed 1.1: every key has one type of value',
  'unknown-key':
    'JSON Feed 1.1, "Extensions": what is ours begins with "_" and a letter, and is an object',
  'empty-value': 'Ours: a key without words is left out',
  address: 'JSON Feed 1.1: URLs; ours: whole addresses of the web in ASCII (RFC 3986)',
  language: 'JSON Feed 1.1, language: RFC 5646',
  id: 'JSON Feed 1.1, id: never changes; ours: a tag URI (RFC 4151), as in the RSS twin',
  'repeated-id': 'JSON Feed 1.1, id: unique to that item for that feed',
  'no-content': 'JSON Feed 1.1: content_html or content_text must be there',
  date: 'JSON Feed 1.1: RFC 3339; ours: in UTC',
  tags: 'Ours: each once, trimmed',
  number: 'JSON Feed 1.1, attachments: octets and seconds; ours: more than none',
  'media-type': 'JSON Feed 1.1, mime_type; RFC 6838 §4.2',
  'item-order': 'Ours: newest first, then by id',
} as const;

export type JsonFeedRule = keyof typeof jsonFeedRules;
export type JsonFeedProblem = PathProblem<JsonFeedRule>;
