import { escapeHtml } from '../html-escape.ts';
import { encoded, outputLine, type Pieces } from '../output-text.ts';

/** Gives a stand-in for a text: to be put where the text belongs. */
export type Hide = (text: string) => string;

/** Texts that wait outside while a library writes the document. */
export interface Hidden {
  readonly hide: Hide;
  /** Puts the texts back, escaped. */
  readonly reveal: (xml: string) => string;
}

/**
 * `@astrojs/rss` reads its `customData` as XML and takes numbers for numbers: a guid of `00123`
 * would become `123`, an author called `1e3` would become `1000`. So it sees only stand-ins, made of
 * a noncharacter that no cleaned text can hold.
 */
export function hidden(): Hidden {
  const texts: string[] = [];
  return {
    hide: (text) => `\uffff${texts.push(escapeHtml(outputLine(text))) - 1}\uffff`,
    reveal: (xml) => xml.replace(/\uffff(\d+)\uffff/g, (_, index) => texts[Number(index)] ?? ''),
  };
}

/** Puts the items in, each of which begins a line, and ends the last one. */
export function finishRss(head: string, items: Pieces): Pieces {
  const end = head.lastIndexOf('</channel>');
  return [encoded(head.slice(0, end)), ...items, encoded(`\n${head.slice(end)}\n`)];
}
