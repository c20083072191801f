import type { Document } from '@porchlight/shared';

import { registrationOpensAt } from './registration-day.ts';
import { scopesOf } from './scopes.ts';
import { isType, type Versions } from './versions.ts';

/**
 * Everything about a document that decides in which lists it stands and where, and when the clock
 * changes it: two versions of the same standing can only be told apart by what they say. Most edits
 * leave it as it is.
 */
export const standingOf = (versions: Versions): string =>
  JSON.stringify([...versions.values()].map(placeOf).sort());

function placeOf(document: Document): string {
  const { type, locale, firstPublishedAt } = document;
  const place = [locale, type, firstPublishedAt, ...scopesOf(document)];
  if (!isType(document, 'event')) return JSON.stringify(place);
  const { schedule, eventStatus, format, recording } = document;
  const recordedOn = recording.state === 'ready' ? recording.publishedOn : undefined;
  const opensAt = registrationOpensAt(document);
  return JSON.stringify([
    place,
    schedule,
    eventStatus,
    format,
    recording.state,
    recordedOn,
    opensAt,
  ]);
}
