import { DateTime } from 'luxon';

/** A moment as UTC ISO 8601 text, always with milliseconds, so text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

const withOffset =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

/**
 * Reads ISO 8601 with `Z` or an explicit offset; what is finer than a millisecond is cut off.
 * Refused: text without an offset, dates that do not exist, moments outside 1970–2200 (UTC).
 */
export function parseInstant(text: string): Instant | undefined {
  if (isCanonical(text)) return text;
  if (!withOffset.test(text)) return undefined;
  const read = DateTime.fromISO(text, { zone: 'utc' });
  return read.isValid && read.year >= 1970 && read.year <= 2200
    ? instantFromMillis(read.toMillis())
    : undefined;
}

/** Nearly every text that is read is as it is written here, and needs no library to be read. */
function isCanonical(text: string): text is Instant {
  if (!/^(?:19[7-9]\d|2[01]\d{2})-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)) return false;
  const ms = Date.parse(text);
  // The engine reads 30 February as 2 March: only a moment that comes back unchanged exists.
  return !Number.isNaN(ms) && new Date(ms).toISOString() === text;
}

/**
 * @param ms milliseconds since 1970-01-01T00:00Z; a fraction is cut off.
 * @throws RangeError outside the years 0–9999, where text order would no longer be time order.
 */
export function instantFromMillis(ms: number): Instant {
  const text = new Date(ms).toISOString();
  if (text.length !== '2025-01-30T20:00:00.000Z'.length) {
    throw new RangeError(`${text} is outside the years 0–9999.`);
  }
  return text as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export const millisOf = (instant: Instant): number => Date.parse(instant);

export const laterOf = (a: Instant, b: Instant): Instant => (a > b ? a : b);

export const earlierOf = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** The same moment with its milliseconds cut off, as iCalendar and RSS stamps need it. */
export const toWholeSecond = (instant: Instant): Instant =>
  instantFromMillis(Math.floor(millisOf(instant) / 1000) * 1000);

/** For libraries that take a `Date`. */
export const toJsDate = (instant: Instant): Date => new Date(instant);
