import type {
  EventLeaf,
  PersonLeaf,
  PlaceLeaf,
  PostalAddressLeaf,
  VirtualLocationLeaf,
} from 'schema-dts';
import {
  type ChangedField,
  type ChangeRecord,
  type Event,
  isDated,
  parseInstant,
  parseTimeZone,
  parseWallTime,
  type Schedule,
  type TimeZone,
} from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { describedPage } from './described-page.ts';
import { thing } from './json-ld-text.ts';
import { localDateTime } from './local-date-time.ts';
import { videoJsonLd } from './video-json-ld.ts';
import { nameOf, siteNameOf } from '../site-words.ts';

/**
 * An event as schema.org describes one, or undefined without a date: search engines refuse an event
 * that does not say when it starts.
 */
export function eventJsonLd(event: Event, hub: HubReader): EventLeaf | undefined {
  const { schedule, locale, format, registrationUrl, languages } = event;
  if (!isDated(schedule)) return undefined;
  const page = describedPage(event, hub);
  const moves = hub
    .ask('changes', event.documentId)
    .flatMap((record) => startBefore(record, schedule.timeZone));
  return thing<EventLeaf>({
    '@type': 'Event',
    ...page,
    ...dates(schedule),
    eventStatus: `https://schema.org/${statusName(event, moves.length > 0)}`,
    previousStartDate: event.eventStatus === 'cancelled' ? undefined : moves.at(-1),
    eventAttendanceMode: `https://schema.org/${modeName(event)}`,
    location: locations(event, hub, page.url),
    isAccessibleForFree: event.free || undefined,
    // A price has to have a currency, even where nothing is paid.
    offers: event.free
      ? {
          '@type': 'Offer',
          price: 0,
          priceCurrency: 'USD',
          url: registrationUrl ?? page.url,
          availability: `https://schema.org/${event.registrationState === 'full' ? 'SoldOut' : 'InStock'}`,
        }
      : undefined,
    organizer: { '@type': 'Organization', name: siteNameOf(hub, locale), url: `${hub.site.url}/` },
    performer: performers(event, hub),
    inLanguage: languages.length > 0 ? languages : locale,
    maximumAttendeeCapacity: format === 'in-person' ? event.capacity : undefined,
    recordedIn: videoJsonLd(event, hub),
  });
}

function dates(schedule: Extract<Schedule, { kind: 'timed' | 'all-day' }>): {
  readonly startDate: string;
  readonly endDate: string;
} {
  return schedule.kind === 'timed'
    ? {
        startDate: localDateTime(schedule.startsAt, schedule.timeZone),
        endDate: localDateTime(schedule.endsAt, schedule.timeZone),
      }
    : { startDate: schedule.firstDay, endDate: schedule.lastDay };
}

function statusName({ eventStatus }: Event, moved: boolean) {
  switch (eventStatus) {
    case 'cancelled':
      return 'EventCancelled';
    case 'postponed':
      return 'EventPostponed';
    case 'moved-online':
      return 'EventMovedOnline';
    case 'scheduled':
    case 'tentative':
      return moved ? 'EventRescheduled' : 'EventScheduled';
  }
}

const isOnline = ({ format, eventStatus }: Event): boolean =>
  format === 'webinar' || eventStatus === 'moved-online';

function modeName(event: Event) {
  if (isOnline(event)) return 'OnlineEventAttendanceMode';
  return event.format === 'hybrid' ? 'MixedEventAttendanceMode' : 'OfflineEventAttendanceMode';
}

/**
 * The start an entry used to have, in the zone it had then; nothing when it had none.
 * @param zone the one it has now
 */
function startBefore({ changes }: ChangeRecord, zone: TimeZone): readonly string[] {
  const before = (wanted: ChangedField): string =>
    changes.find(({ field }) => field === wanted)?.from ?? '';
  const [start, formerZone] = [before('startsAt'), parseTimeZone(before('timeZone'))];
  const instant = parseInstant(start);
  return instant === undefined
    ? [parseWallTime(start)].filter((wall) => wall !== undefined)
    : [localDateTime(instant, formerZone ?? zone)];
}

/** Online means the page: whoever comes from a search must not miss how to register. */
function locations(
  event: Event,
  hub: HubReader,
  url: string,
): readonly (PlaceLeaf | VirtualLocationLeaf)[] {
  const online = { '@type': 'VirtualLocation', url } as const;
  if (isOnline(event)) return [online];
  const place = placeJsonLd(event, hub);
  const venue = place === undefined ? [] : [place];
  return event.format === 'hybrid' ? [...venue, online] : venue;
}

function placeJsonLd({ place, locale }: Event, hub: HubReader): PlaceLeaf | undefined {
  const venue = place === undefined ? undefined : hub.ask('card', place, locale);
  if (venue?.type !== 'place') return undefined;
  const { name, street, locality, region, postalCode, country } = venue;
  return {
    '@type': 'Place',
    name,
    address: thing<PostalAddressLeaf>({
      '@type': 'PostalAddress',
      streetAddress: street,
      addressLocality: locality,
      addressRegion: region,
      postalCode,
      addressCountry: country,
    }),
  };
}

function performers(
  { presenters, locale }: Event,
  hub: HubReader,
): readonly PersonLeaf[] | undefined {
  const people = presenters.flatMap(({ person }) => {
    const name = nameOf(person, locale, hub);
    return name === undefined ? [] : [{ '@type': 'Person', name } as const];
  });
  return people.length > 0 ? people : undefined;
}
