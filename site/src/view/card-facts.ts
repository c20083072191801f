import type { Document } from '@porchlight/shared';

import type { CardLeaf } from '../cards/social-card.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import type { EventCardView } from './event-card.ts';
import { pageKindOf } from './kind.ts';
import type { LeafLook, LeafView } from './leaf.ts';
import { publicationDay } from './publication.ts';
import type { CardFacts } from './share-image.ts';
import { valueNow } from './turns.ts';

/** What the card of a document other than an event says. */
export const documentCard = (hub: HubReader, document: Document): CardFacts => ({
  kind: pageKindOf(hub, document),
  note: dayOf(document),
});

function dayOf(document: Document): string | undefined {
  switch (document.type) {
    case 'news-article':
    case 'blog-post':
    case 'story':
      return publicationDay(document, document.locale).words;
    default:
      return undefined;
  }
}

/** What the card of an event says. Which event is next changes often, so all that is ahead is lit. */
export function eventCardFacts({ card, leaf, time, flags }: EventCardView): CardFacts {
  const changed = (valueNow(flags) ?? [])
    .filter(({ tone }) => tone === 'off')
    .map(({ text }) => text);
  const days = time.weekday === undefined && time.startsAt !== undefined ? time.date : undefined;
  return {
    kind: joined([card.kind, ...changed]),
    note: joined([days, time.range, time.zoneName]),
    leaf: toCardLeaf(leaf),
  };
}

const joined = (parts: readonly (string | undefined)[]): string | undefined =>
  parts.filter((part) => part !== undefined).join(' · ') || undefined;

const toCardLeaf = ({ look, week, day, month }: LeafView): CardLeaf => ({
  tone: tones[look],
  week,
  day,
  month,
});

const tones: Readonly<Record<LeafLook, CardLeaf['tone']>> = {
  live: 'ahead',
  next: 'ahead',
  soon: 'ahead',
  past: 'past',
  'on-demand': 'past',
  cancelled: 'off',
  postponed: 'off',
  'to-be-announced': 'open',
};
