import { fixedPath, listPath, type Locale, onDemandPath } from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import type { LinkView } from './links.ts';

/** What stands where a list would be: why it is empty, and where to go instead. */
export interface EmptyView {
  readonly heading: string;
  readonly text: string;
  readonly links: readonly LinkView[];
}

export function nothingUpcoming(locale: Locale): EmptyView {
  const { list } = wordsFor(locale);
  return {
    heading: list.nothingUpcoming,
    text: list.nothingUpcomingText,
    links: [
      { words: list.howToSubscribe, path: fixedPath('feeds', locale) },
      { words: list.seeRecordings, path: onDemandPath(locale) },
    ],
  };
}

export function nothingToWatch(locale: Locale): EmptyView {
  const { list } = wordsFor(locale);
  return {
    heading: list.nothingToWatch,
    text: list.nothingToWatchText,
    links: [{ words: list.seeUpcoming, path: listPath('event', locale) }],
  };
}

/** A list or a subject with nothing under it: it fills by itself, and can be followed until then. */
export function nothingHere(locale: Locale): EmptyView {
  const { list, feeds } = pageWordsFor(locale);
  return {
    heading: list.empty,
    text: list.emptyText,
    links: [{ words: feeds.short, path: fixedPath('feeds', locale) }],
  };
}
