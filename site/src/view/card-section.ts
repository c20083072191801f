import type { Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { cardsOf, type CardView } from './card.ts';
import type { LinkView } from './links.ts';

/** A heading with cards under it. */
export interface CardSection {
  /** Unique on its page: names the section by its heading. */
  readonly id: string;
  readonly heading: string;
  readonly cards: readonly CardView[];
  /** Where there is more of it. */
  readonly more: LinkView | undefined;
}

/** A section of documents in the order given, or nothing where none of them is published. */
export function toCardSection(
  hub: HubReader,
  ids: readonly string[],
  locale: Locale,
  { id, heading, more }: Pick<CardSection, 'id' | 'heading'> & { readonly more?: LinkView },
): CardSection | undefined {
  const cards = cardsOf(hub, ids, locale);
  return cards.length === 0 ? undefined : { id, heading, cards, more };
}

/** Entries that share most with one: what to read after it. */
export const toRelated = (
  hub: HubReader,
  documentId: string,
  locale: Locale,
  heading: string,
): CardSection | undefined =>
  toCardSection(hub, hub.ask('related', documentId, locale, 4), locale, { id: 'related', heading });
