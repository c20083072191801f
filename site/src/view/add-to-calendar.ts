import { calendarPath, type EventState, isDated, type Locale } from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { toAddToCalendarLinks } from '../outputs/add-to-calendar/add-to-calendar.ts';
import { wordsFor } from '../text/words.ts';
import { toServiceLink, type WayLink } from './way-link.ts';

/** The ways to put one event into one's own calendar. */
export interface AddToCalendarView {
  readonly label: string;
  /** Follows the label for screen readers, so that names are unique: ": Plan your year". */
  readonly about: string;
  /** The file first: it works everywhere, and tells nobody else. */
  readonly links: readonly WayLink[];
}

/** Only while there is a time to keep free: nothing that is over, off or without a date. */
export function toAddToCalendar(
  hub: HubReader,
  event: EventCard,
  state: EventState,
  locale: Locale,
): AddToCalendarView | undefined {
  const isAhead = state.name === 'upcoming' || state.name === 'live';
  if (!isAhead || !isDated(event.schedule)) return undefined;
  const { addToCalendar, of, calendarFile, calendarServices, inZoneOfEvent } =
    wordsFor(locale).event;
  const about = of(event.title);
  return {
    label: addToCalendar,
    about,
    links: [
      {
        words: calendarFile,
        about,
        href: calendarPath({ kind: 'event', slug: event.slug }, event.locale),
      },
      ...toAddToCalendarLinks(event, hub).map(({ service, url, keepsWallTime }) => {
        const name = calendarServices[service];
        return toServiceLink(keepsWallTime ? inZoneOfEvent(name) : name, about, url);
      }),
    ],
  };
}
