import type { Event, EventState } from '@porchlight/shared';

import type { Words } from '../text/words.ts';
import type { EventTime } from './event-time.ts';

/** A state in a word. `lit` is for what is now or next, `off` for what is not as planned. */
export interface Flag {
  readonly text: string;
  readonly tone: 'lit' | 'off' | 'plain';
}

type Flagged = Pick<Event, 'eventStatus' | 'registrationState'>;

/** The states of an event a visitor must not miss, the weightiest first. */
export function flagsOf(
  event: Flagged,
  state: EventState,
  isNext: boolean,
  time: EventTime,
  words: Words,
): readonly Flag[] {
  const { flags, liveUntil } = words.event;
  switch (state.name) {
    case 'live':
      return [
        { text: time.until === undefined ? flags.live : liveUntil(time.until), tone: 'lit' },
        ...planFlags(event, words),
      ];
    case 'upcoming':
      return [
        ...(isNext ? [{ text: flags.next, tone: 'lit' } as const] : []),
        ...planFlags(event, words),
      ];
    case 'ended':
      return [{ text: flags.past, tone: 'plain' }];
    case 'cancelled':
      return [{ text: flags.cancelled, tone: 'off' }];
    case 'postponed':
      return [{ text: flags.postponed, tone: 'off' }];
    case 'to-be-announced':
      return [{ text: flags.toBeAnnounced, tone: 'plain' }, ...planFlags(event, words)];
    case 'on-demand':
      return [{ text: flags.onDemand, tone: 'plain' }];
  }
}

/** What differs from the plain case of an event that is still ahead. */
function planFlags(
  { eventStatus, registrationState }: Flagged,
  { event: { flags } }: Words,
): readonly Flag[] {
  return [
    ...(eventStatus === 'moved-online' ? [{ text: flags.movedOnline, tone: 'off' } as const] : []),
    ...(eventStatus === 'tentative' ? [{ text: flags.tentative, tone: 'off' } as const] : []),
    ...(registrationState === 'full' ? [{ text: flags.full, tone: 'plain' } as const] : []),
    ...(registrationState === 'waiting-list'
      ? [{ text: flags.waitingList, tone: 'plain' } as const]
      : []),
  ];
}
