import type { Locale } from '@porchlight/shared';

import type { ListQuery, When } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { type EventCardView, eventCardsOf } from './event-card.ts';

/** Events with what they have in common as a heading. */
export interface EventSection {
  readonly id: string;
  readonly heading: string;
  /** What is over is shown as recordings, all else as a programme. */
  readonly look: 'bill' | 'reels';
  readonly events: readonly EventCardView[];
}

/** A section for each heading under which there are events. */
export const toEventSections = (
  hub: HubReader,
  wanted: readonly (readonly [When, heading: string])[],
  locale: Locale,
  narrowed: Pick<ListQuery, 'facet' | 'limit'>,
): readonly EventSection[] =>
  wanted.flatMap(([when, heading]) => {
    const ids = hub.ask('list', { types: ['event'], locale, when, ...narrowed });
    const events = eventCardsOf(hub, ids, locale);
    const look = when === 'past' ? 'reels' : 'bill';
    return events.length === 0 ? [] : [{ id: when, heading, look, events }];
  });
