import { calendarPath, fixedPath, type Locale } from '@porchlight/shared';

import { wordsFor } from '../text/words.ts';
import type { LinkView } from './links.ts';

/** The invitation to have events arrive by themselves. */
export interface SubscribeView {
  readonly heading: string;
  readonly text: string;
  readonly how: LinkView;
  readonly address: LinkView;
  readonly delay: string;
}

export function toSubscribe(locale: Locale): SubscribeView {
  const { list } = wordsFor(locale);
  return {
    heading: list.subscribe,
    text: list.subscribeText,
    how: { words: list.howToSubscribe, path: fixedPath('feeds', locale) },
    address: { words: list.calendarAddress, path: calendarPath({ kind: 'all' }, locale) },
    delay: list.subscribeDelay,
  };
}
