import { fixedPath, type Locale } from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';
import type { EmptyView } from './empty.ts';

export type { EmptyView };

/** A list or a subject with nothing under it: it fills by itself, and can be followed until then. */
export function nothingHere(locale: Locale): EmptyView {
  const { list, feeds } = pageWordsFor(locale);
  return {
    heading: list.empty,
    text: list.emptyText,
    links: [{ words: feeds.short, path: fixedPath('feeds', locale) }],
  };
}
