import type { Fault } from '../problem.ts';

/** What the HTML in a feed has to keep, and where it is written. */
export const htmlRules = {
  'unsafe-html': 'W3C SecurityRisk and SecurityRiskAttr; ours: only what belongs into an article',
  'relative-address': 'W3C ContainsRelRef; RSS Best Practices Profile; JSON Feed 1.1',
  'html-address': 'RFC 3986: what programs that are no browsers read; ours: written with &amp;',
  'html-syntax': 'W3C NotHtml; HTML §13.1: every tag that is begun is ended, in order',
  'image-without-text': 'HTML §4.8.4.4: an img has an alt, be it empty',
} as const;

type HtmlRule = keyof typeof htmlRules;
export type HtmlFault = Fault<HtmlRule>;
