import { directionOf, homePath, listPath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { siteNameOf } from '../outputs/site-words.ts';
import { embedWordsFor } from '../text/embed.ts';
import { wordsFor } from '../text/words.ts';
import type { EmbeddedList } from '../view/embedded-list.ts';

/**
 * What the page of another site shows where it frames a list that is not there, or not any more: it
 * knows of none of the events, so that it changes with none of them.
 */
export function toMissingList(hub: HubReader, locale: Locale): EmbeddedList {
  const words = embedWordsFor(locale);
  return {
    locale,
    dir: directionOf(locale),
    title: wordsFor(locale).list.upcoming,
    name: words.all,
    events: [],
    empty: words.missing,
    more: { words: words.all, path: listPath('event', locale) },
    site: { words: words.from(siteNameOf(hub, locale)), path: homePath(locale) },
  };
}
