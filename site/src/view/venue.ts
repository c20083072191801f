import type { Event, Locale, Venue } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { pagePathOf } from './address.ts';
import type { LinkView } from './links.ts';

/** Where an event is held, as far as its own page says it. */
export interface VenueView {
  readonly heading: string;
  readonly name: string;
  readonly room: string | undefined;
  readonly address: readonly string[];
  /** Whether one gets in without steps; said of every place, for silence would read as "yes". */
  readonly access: string;
  readonly links: readonly LinkView[];
}

export function toVenue(
  hub: HubReader,
  { place, room, accessibilityOffers }: Pick<Event, 'place' | 'room' | 'accessibilityOffers'>,
  locale: Locale,
): VenueView | undefined {
  const venue = place === undefined ? undefined : hub.ask('card', place, locale);
  if (venue?.type !== 'place') return undefined;
  const { event } = wordsFor(locale);
  const isStepFree = venue.stepFreeAccess || accessibilityOffers.includes('step-free-access');
  const map = venue.mapUrl === undefined ? [] : [{ words: event.map, path: venue.mapUrl }];
  return {
    heading: event.place,
    name: venue.name,
    room: room && event.room(room),
    address: addressLines(venue),
    access: isStepFree
      ? event.offers['step-free-access']
      : pageWordsFor(locale).place.stepFreeUnknown,
    links: [{ words: event.placePage(venue.name), path: pagePathOf(venue) }, ...map],
  };
}

/** `1 Court Square` / `Alder, New York 12999` / `United States`. */
export const addressLines = ({
  street,
  locality,
  region,
  postalCode,
  country,
}: Pick<Venue, 'street' | 'locality' | 'region' | 'postalCode' | 'country'>): readonly string[] => {
  const area = [region, postalCode].filter(Boolean).join(' ');
  const town = [locality, area].filter(Boolean).join(', ');
  return [street, town, country].filter((line) => line !== undefined && line !== '') as string[];
};
