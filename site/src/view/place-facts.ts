import type { LabelledLink, Locale, Venue } from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';
import { contactLinks } from './contact-links.ts';
import type { LinkView } from './links.ts';
import { paragraphsOf } from './paragraphs.ts';
import { addressLines } from './venue.ts';

/** How to find a place and get in. */
export interface PlaceView {
  readonly heading: string;
  readonly address: { readonly label: string; readonly lines: readonly string[] } | undefined;
  readonly map: LinkView | undefined;
  readonly contact: { readonly label: string; readonly links: readonly LabelledLink[] } | undefined;
  /** Getting there, getting in, parking. */
  readonly notes: readonly PlaceNote[];
}

export interface PlaceNote {
  readonly label: string;
  readonly paragraphs: readonly string[];
}

export function toPlaceView(place: Omit<Venue, 'body'>, locale: Locale): PlaceView {
  const words = pageWordsFor(locale).place;
  const lines = addressLines(place);
  const links = contactLinks({ contactEmail: place.email, contactPhone: place.phone });
  return {
    heading: words.visit,
    address: lines.length === 0 ? undefined : { label: words.address, lines },
    map: place.mapUrl === undefined ? undefined : { words: words.map, path: place.mapUrl },
    contact: links.length === 0 ? undefined : { label: words.contact, links },
    notes: [
      { label: words.access, paragraphs: accessWords(place, locale) },
      { label: words.directions, paragraphs: paragraphsOf(place.directions) },
      { label: words.parking, paragraphs: paragraphsOf(place.parking) },
    ].filter(({ paragraphs }) => paragraphs.length > 0),
  };
}

/** Whether there are steps is said first, and always: silence would read as "yes". */
function accessWords(
  { stepFreeAccess, accessNote }: Pick<Venue, 'stepFreeAccess' | 'accessNote'>,
  locale: Locale,
): readonly string[] {
  const words = pageWordsFor(locale).place;
  const stepFree = stepFreeAccess ? words.stepFree : words.stepFreeUnknown;
  return [stepFree, ...paragraphsOf(accessNote)];
}
