import {
  byCodeUnit,
  type DatedSchedule,
  documentPath,
  type Instant,
  isDated,
  type Locale,
  type SiteIdentity,
} from '@porchlight/shared';

import type { Card, EventCard } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { type TimeWording, timeWordingOf } from '../../hub/settings.ts';
import { outputWords } from '../../text/outputs/words.ts';
import { addressOf } from '../address.ts';
import { calendarStatusOf, registrationUrlOf, titleWithStatus } from '../event-status.ts';
import { shortened, titleLine } from '../output-text.ts';
import { rememberingInputs } from '../remembering-inputs.ts';
import { nameOf } from '../site-words.ts';
import { whenWords } from '../when-words.ts';

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
  /** Whoever has it in their calendar is taken during that time. */
  readonly isBusy: boolean;
}

/**
 * An event as a calendar's entry, or undefined when it has no date. The same entry, whenever nothing
 * that it is made of has changed: what was written of it before can then be used again.
 */
export function toCalendarEntry(
  event: EventCard,
  hub: HubReader,
  common = commonWords(event.locale, hub),
): CalendarEntry | undefined {
  if (!isDated(event.schedule)) return undefined;
  const inState = entriesInState.get(hub.state) ?? new WeakMap<EventCard, CalendarEntry>();
  entriesInState.set(hub.state, inState);
  const known = inState.get(event);
  if (known !== undefined) {
    askAbout(event, common);
    return known;
  }
  const entry = entryFrom(event, inputsOf(event, common));
  inState.set(event, entry);
  return entry;
}

/** Many calendars of one state have the same events. */
const entriesInState = new WeakMap<HubReader['state'], WeakMap<EventCard, CalendarEntry>>();

function inputsOf(event: EventCard, { site, time, nameOf, venueOf }: CommonWords): Inputs {
  const { place, topics, audiences, series } = event;
  const venue = place === undefined ? undefined : venueOf(place);
  const inputs: Inputs = [site.url, site.uidDomain, time.zoneWording, time.timeStyle, venue];
  for (const id of topics) inputs.push(nameOf(id));
  for (const id of audiences) inputs.push(nameOf(id));
  if (series !== undefined) inputs.push(nameOf(series));
  return inputs;
}

/** Whoever records what a calendar asks hears of everything that its entries are made of. */
function askAbout(event: EventCard, { nameOf, venueOf }: CommonWords): void {
  const { place, topics, audiences, series } = event;
  if (place !== undefined) venueOf(place);
  for (const id of topics) nameOf(id);
  for (const id of audiences) nameOf(id);
  if (series !== undefined) nameOf(series);
}

/** What an entry is made of beside the event itself: everything that the hub is asked for it. */
type Inputs = [
  url: SiteIdentity['url'],
  uidDomain: SiteIdentity['uidDomain'],
  zoneWording: TimeWording['zoneWording'],
  timeStyle: TimeWording['timeStyle'],
  venue: Card | undefined,
  ...subjects: (string | undefined)[],
];

const entryFrom = rememberingInputs((event: EventCard, inputs: Inputs): CalendarEntry => {
  const [siteUrl, uidDomain, zoneWording, timeStyle, venue, ...subjects] = inputs;
  const { documentId, firstPublishedAt, revisedAt, locale } = event;
  const schedule = event.schedule as DatedSchedule;
  const status = calendarStatusOf(event);
  const url = addressOf(documentPath(event) ?? '/', { url: siteUrl });
  const when = whenWords(schedule, locale, { zoneWording, timeStyle });
  const description = descriptionOf(event, when, url);
  return {
    uid: `${documentId}@${uidDomain}`,
    schedule,
    firstPublishedAt,
    revisedAt,
    title: titleLine(titleWithStatus(event)),
    description: shortened(description, longestDescription),
    location: locationOf(event, venue),
    url,
    categories: [...new Set(subjects.filter((name) => name !== undefined))].sort(byCodeUnit),
    status,
    isBusy: status !== 'cancelled' && schedule.kind !== 'all-day',
  };
});

/** What the events of a calendar share, asked for once. */
interface CommonWords {
  readonly site: SiteIdentity;
  readonly time: TimeWording;
  readonly nameOf: (documentId: string) => string | undefined;
  readonly venueOf: (documentId: string) => Card | undefined;
}

function commonWords(locale: Locale, hub: HubReader): CommonWords {
  return {
    site: hub.site,
    time: timeWordingOf(hub, locale),
    nameOf: askedOnce((documentId) => nameOf(documentId, locale, hub)),
    venueOf: askedOnce((documentId) => hub.ask('card', documentId, locale)),
  };
}

function askedOnce<Value>(ask: (documentId: string) => Value): (documentId: string) => Value {
  const known = new Map<string, Value>();
  return (documentId) => {
    if (!known.has(documentId)) known.set(documentId, ask(documentId));
    return known.get(documentId) as Value;
  };
}

/** In characters as people see them. What the fields of an event can hold stays below. */
const longestDescription = 2_000;

/** Longer addresses would fill the entry; its page has them. */
const longestLink = 300;

/** Never the address to join at: it may hold a passcode, and calendars are public. */
function descriptionOf(event: EventCard, when: string | undefined, url: string): string {
  const { locale, statusNote, summary, recording } = event;
  const words = outputWords[locale];
  const recordingUrl = recording.state === 'ready' ? recording.url : undefined;
  const link = (label: string, address: string | undefined) =>
    address === undefined || address.length > longestLink ? undefined : `${label}: ${address}`;
  return [
    when,
    statusNote,
    summary,
    link(words.register, registrationUrlOf(event)),
    link(words.watchRecording, recordingUrl),
    `${words.details}: ${url}`,
  ]
    .filter((block) => block !== undefined)
    .join('\n\n');
}

function locationOf(event: EventCard, venue: Card | undefined): string | undefined {
  const { locale, format, eventStatus, room } = event;
  const words = outputWords[locale];
  if (format === 'webinar' || eventStatus === 'moved-online') return words.online;
  if (venue?.type !== 'place') return room;
  const town = [venue.postalCode, venue.locality].filter(Boolean).join(' ');
  return [venue.name, room, venue.street, town, venue.region].filter(Boolean).join(words.comma);
}

/** The entries of a list of events, for the language of the list: by start, then UID. */
export function entriesOf(
  events: readonly EventCard[],
  locale: Locale,
  hub: HubReader,
): readonly CalendarEntry[] {
  const common = commonWords(locale, hub);
  return events
    .flatMap((event) => toCalendarEntry(event, hub, common) ?? [])
    .sort(
      (a, b) => byCodeUnit(a.schedule.startsAt, b.schedule.startsAt) || byCodeUnit(a.uid, b.uid),
    );
}

/**
 * The entry for programs that drop a cancelled event without a word
 * (https://github.com/w3c/calendar/issues/90): its title alone says that it is.
 */
export function keptEntry(entry: CalendarEntry): CalendarEntry {
  if (entry.status !== 'cancelled') return entry;
  const kept = keptEntries.get(entry) ?? { ...entry, status: 'confirmed' };
  keptEntries.set(entry, kept);
  return kept;
}

const keptEntries = new WeakMap<CalendarEntry, CalendarEntry>();
