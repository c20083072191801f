import {
  byCodeUnit,
  type DatedSchedule,
  documentPath,
  type Instant,
  isDated,
  type Locale,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { outputWords } from '../text/output-words.ts';
import { timeWordingOf } from '../hub/settings.ts';
import { addressOf } from './address.ts';
import { type EventCard, registrationUrlOf, titleWithStatus } from './event-facts.ts';
import { namesOf, nameOf } from './site-words.ts';
import { whenWords } from './when-words.ts';

/** One event as a calendar shows it: finished words, and the instants behind them. */
export interface CalendarEntry {
  /** The same in every calendar and language, for ever: subscribers see edits, not copies. */
  readonly uid: string;
  readonly schedule: DatedSchedule;
  readonly firstPublishedAt: Instant;
  readonly revisedAt: Instant;
  readonly title: string;
  readonly description: string;
  readonly location: string | undefined;
  readonly url: string;
  readonly categories: readonly string[];
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
}

/** An event as a calendar's entry, or undefined when it has no date. */
export function toCalendarEntry(event: EventCard, hub: HubReader): CalendarEntry | undefined {
  const { documentId, locale, schedule, firstPublishedAt, revisedAt } = event;
  if (!isDated(schedule)) return undefined;
  const url = addressOf(documentPath(event) ?? '/', hub.site);
  const subjects = [...event.topics, ...event.audiences, ...(event.series ? [event.series] : [])];
  return {
    uid: `${documentId}@${hub.site.uidDomain}`,
    schedule,
    firstPublishedAt,
    revisedAt,
    title: titleWithStatus(event),
    description: descriptionOf(event, url, hub),
    location: locationOf(event, hub),
    url,
    categories: [...new Set(namesOf(subjects, locale, hub))].sort(byCodeUnit),
    status: statusOf(event),
  };
}

/** A postponed event keeps its old date until it has a new one, so that date is not certain. */
function statusOf({ eventStatus }: EventCard): CalendarEntry['status'] {
  if (eventStatus === 'cancelled') return 'cancelled';
  return eventStatus === 'tentative' || eventStatus === 'postponed' ? 'tentative' : 'confirmed';
}

/** Longer addresses would fill the entry; its page has them. */
const longestLink = 300;

/** Never the address to join at: it may hold a passcode, and calendars are public. */
function descriptionOf(event: EventCard, url: string, hub: HubReader): string {
  const { locale, schedule, statusNote, summary, recording } = event;
  const words = outputWords[locale];
  const registrationUrl = registrationUrlOf(event);
  const recordingUrl = recording.state === 'ready' ? recording.url : undefined;
  const link = (label: string, address: string | undefined) =>
    address === undefined || address.length > longestLink ? undefined : `${label}: ${address}`;
  return [
    whenWords(schedule, locale, timeWordingOf(hub, locale)),
    statusNote,
    summary,
    link(words.register, registrationUrl),
    link(words.watchRecording, recordingUrl),
    `${words.details}: ${url}`,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function locationOf(event: EventCard, hub: HubReader): string | undefined {
  const { locale, format, eventStatus, place, room } = event;
  const words = outputWords[locale];
  if (format === 'webinar' || eventStatus === 'moved-online') return words.online;
  const venue = place === undefined ? undefined : hub.ask('card', place, locale);
  if (venue?.type !== 'place') return nameOf(place, locale, hub) ?? room;
  const town = [venue.postalCode, venue.locality].filter(Boolean).join(' ');
  return [venue.name, room, venue.street, town, venue.region].filter(Boolean).join(words.comma);
}

/** The entries of a list of events, for the language of the list. */
export const entriesOf = (
  documentIds: readonly string[],
  locale: Locale,
  hub: HubReader,
): readonly CalendarEntry[] =>
  documentIds.flatMap((documentId) => {
    const event = hub.ask('card', documentId, locale);
    return (event?.type === 'event' ? toCalendarEntry(event, hub) : undefined) ?? [];
  });
