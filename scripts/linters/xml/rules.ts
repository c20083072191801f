import type { LineProblem } from '../problem.ts';
import { textRules } from '../source-text.ts';

/** What holds for every XML file of ours, and where it is written. */
export const xmlRules = {
  ...textRules,
  'line-break': 'Ours: lines end with LF, and the file with exactly one',
  'control-character': 'XML 1.0 §2.2; W3C BadCharacters; ours for separators and noncharacters',
  'xml-declaration': 'XML 1.0 §2.8 and §4.3.3: version 1.0, UTF-8; some readers guess without it',
  'not-well-formed': 'XML 1.0 §2.1',
  'too-deep': 'Ours: nothing we write goes more than 20 levels deep, and parsers slow down',
  'undeclared-prefix': 'Namespaces in XML 1.0 §5',
  doctype: 'Ours: RSS 2.0 and OPML 2.0 have no DTD, and entities are a way to attack a reader',
  'processing-instruction': 'Ours: browsers no longer follow xml-stylesheet, readers never did',
} as const;

export type XmlRule = keyof typeof xmlRules;
export type XmlProblem = LineProblem<XmlRule>;
