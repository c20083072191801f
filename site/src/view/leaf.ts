import {
  dateOf,
  dateWords,
  dayNumber,
  type EventState,
  type Locale,
  type Schedule,
  weekdayWord,
} from '@porchlight/shared';

import { wordsFor } from '../text/words.ts';

/** How a leaf looks. Lit (`live`, `next`) is only what is now or next. */
export type LeafLook =
  'live' | 'next' | 'soon' | 'past' | 'cancelled' | 'postponed' | 'to-be-announced' | 'on-demand';

/** The calendar leaf: the date of an event as a picture made of words. */
export interface LeafView {
  readonly look: LeafLook;
  readonly week: string;
  readonly day: string;
  readonly month: string;
}

export function toLeaf(
  schedule: Schedule,
  state: EventState,
  isNext: boolean,
  locale: Locale,
): LeafView {
  const { time } = wordsFor(locale);
  const look = lookOf(state, isNext);
  switch (schedule.kind) {
    case 'to-be-announced':
      return { look, day: '?', ...time.leafToBeAnnounced };
    case 'on-demand':
      return { look, day: '▶', ...time.leafOnDemand };
    case 'timed':
    case 'all-day': {
      const first = schedule.kind === 'timed' ? dateOf(schedule.startsAtLocal) : schedule.firstDay;
      return {
        look,
        week: weekdayWord(first, locale),
        day: dayNumber(first, locale),
        month: dateWords(first, locale, 'month'),
      };
    }
  }
}

function lookOf(state: EventState, isNext: boolean): LeafLook {
  switch (state.name) {
    case 'upcoming':
      return isNext ? 'next' : 'soon';
    case 'ended':
      return 'past';
    default:
      return state.name;
  }
}
