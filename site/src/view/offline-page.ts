import { type Locale, offlinePath } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { mostAhead } from '../offline/limits.ts';
import { type OfflineWords, offlineWordsFor } from '../text/offline.ts';
import { type EventCardView, eventCardsOf } from './event-card.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** What is shown without a connection. Its events are those whose pages devices save by themselves. */
export interface OfflinePage {
  readonly frame: PageFrame;
  readonly words: OfflineWords;
  readonly ahead: readonly EventCardView[];
}

export function toOfflinePage(hub: HubReader, locale: Locale): OfflinePage {
  const words = offlineWordsFor(locale);
  const ids = hub.ask('list', { types: ['event'], locale, when: 'upcoming', limit: mostAhead });
  return {
    frame: toPageFrame(hub, locale, {
      path: offlinePath(locale),
      title: words.title,
      isHidden: true,
    }),
    words,
    ahead: eventCardsOf(hub, ids, locale),
  };
}
