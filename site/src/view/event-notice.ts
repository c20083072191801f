import { dateWords, type EventState, type Locale } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { wordsFor } from '../text/words.ts';
import { dayOfChange } from './event-changes.ts';

/** What nobody who planned to come may miss. */
export interface NoticeView {
  readonly heading: string;
  readonly text: string;
  readonly announced: string | undefined;
}

export function toNotice(
  hub: HubReader,
  event: EventCard,
  state: EventState,
  locale: Locale,
): NoticeView | undefined {
  const { notice } = wordsFor(locale).event;
  const announced = announcedOn(hub, event, locale);
  const note = event.statusNote ?? '';
  switch (event.eventStatus) {
    case 'scheduled':
      return undefined;
    case 'cancelled':
      return { heading: notice.cancelled, text: note, announced };
    case 'postponed':
      return {
        heading: notice.postponed,
        text: note || notice.postponedText,
        announced,
      };
    case 'moved-online':
      return state.name === 'ended'
        ? undefined
        : { heading: notice.movedOnline, text: note, announced };
    case 'tentative':
      return state.name === 'ended'
        ? undefined
        : { heading: notice.tentative, text: note || notice.tentativeText, announced: undefined };
  }
}

/** The day of the newest change to the status that holds. */
function announcedOn(hub: HubReader, event: EventCard, locale: Locale): string | undefined {
  const change = hub
    .ask('changes', event.documentId)
    .findLast(({ changes }) =>
      changes.some(({ field, to }) => field === 'eventStatus' && to === event.eventStatus),
    );
  if (change === undefined) return undefined;
  const day = dayOfChange(hub, change, event, locale);
  return wordsFor(locale).event.notice.announced(dateWords(day, locale, 'plain'));
}
