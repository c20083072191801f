import {
  dateWords,
  dayNumber,
  type EventState,
  type Locale,
  type Schedule,
  weekdayWord,
} from '@porchlight/shared';

import { firstDayOf } from '../hub/event-day.ts';
import { wordsFor } from '../text/words.ts';
import type { Turns } from './turns.ts';

/** How a leaf looks. Lit (`live`, `next`) is only what is now or next. */
export type LeafLook =
  'live' | 'next' | 'soon' | 'past' | 'cancelled' | 'postponed' | 'to-be-announced' | 'on-demand';

/** The calendar leaf: the date of an event as a picture made of words. */
export interface LeafView {
  readonly look: LeafLook;
  /** The looks of all turns, for the visitor's clock; undefined where no other turn comes. */
  readonly looks: string | undefined;
  readonly week: string;
  readonly day: string;
  readonly month: string;
}

export function toLeaf(
  schedule: Schedule,
  { states: [state, ...later] }: Turns,
  isNext: boolean,
  locale: Locale,
): LeafView {
  const { time } = wordsFor(locale);
  const look = lookOf(state, isNext);
  const looks =
    later.length === 0 ? undefined : [look, ...later.map((each) => lookOf(each, isNext))].join(' ');
  switch (schedule.kind) {
    case 'to-be-announced':
      return { look, looks, day: '?', ...time.leafToBeAnnounced };
    case 'on-demand':
      return { look, looks, day: '▶', ...time.leafOnDemand };
    case 'timed':
    case 'all-day': {
      const first = firstDayOf(schedule);
      return {
        look,
        looks,
        week: weekdayWord(first, locale),
        day: dayNumber(first, locale),
        month: dateWords(first, locale, 'month'),
      };
    }
  }
}

/** Amber is for what is now or next, and nothing else. */
export const isLit = (state: EventState, isNext: boolean): boolean =>
  state.name === 'live' || (state.name === 'upcoming' && isNext);

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
