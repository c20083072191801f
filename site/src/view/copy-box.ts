import type { Locale } from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';

/** An address or a line to copy: by hand, or with a button where there is script. */
export interface CopyBox {
  readonly label: string;
  readonly text: string;
  /** The same, in pieces that can stand on lines of their own. */
  readonly parts: readonly string[];
  readonly button: {
    readonly words: string;
    /** Follows the words for screen readers, so that the name is unique: " RSS address: Events". */
    readonly about: string;
    readonly copied: string;
    /** Said when the browser does not let us copy: the address is selected instead. */
    readonly selected: string;
  };
}

/** @param name what the address is of, in words that nothing else on the page has. */
export function toCopyBox(
  kind: 'calendar' | 'rss' | 'json' | 'opml',
  address: string,
  name: string,
  locale: Locale,
): CopyBox {
  const { feeds } = pageWordsFor(locale);
  const { [kind]: label, copy, copied, selected, about } = feeds.copy;
  const button = { words: copy, about: about(label, name), copied, selected };
  return { label, text: address, parts: brokenAtSlashes(address), button };
}

/** What needs a second line breaks after a slash, but never within `https://`. */
export const brokenAtSlashes = (text: string): readonly string[] => text.split(/(?<=[^:/]\/)/);
