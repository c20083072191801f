import type { Locale } from '@porchlight/shared';

import type { Card } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { type CardView, toCardView } from './card.ts';
import { kindOf } from './kind.ts';
import { publicationDay } from './publication.ts';
import { isRetired } from './retirement.ts';

/**
 * Cards in the list of their own type: the page's title says what all of them are, so each says
 * what is particular to it, and news its day.
 */
export const listedCards = (
  hub: HubReader,
  ids: readonly string[],
  locale: Locale,
): readonly CardView[] =>
  ids.flatMap((id) => {
    const card = hub.ask('card', id, locale);
    return card === undefined
      ? []
      : [toCardView(hub, card, locale, { label: labelOf(hub, card, locale) })];
  });

/** Undefined where the common words for its kind serve. */
function labelOf(hub: HubReader, card: Card, locale: Locale): string | undefined {
  const kind = kindOf(hub, card, wordsFor(locale));
  const dated = (said: string | undefined): string =>
    [said, publicationDay(card, locale).words].filter(Boolean).join(' · ');
  switch (card.type) {
    case 'news-article':
    case 'blog-post':
      return dated(card.publicationName && kind);
    case 'story':
      return dated(card.storyKind === 'social-post' ? kind : undefined);
    case 'guide':
    case 'survey':
      return dated(undefined);
    case 'course':
      return isRetired(hub, card, locale) ? pageWordsFor(locale).course.retired : undefined;
    default:
      return undefined;
  }
}
