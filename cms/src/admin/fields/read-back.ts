import {
  dateOf,
  dateWords,
  type Instant,
  type Locale,
  parseTimeZone,
  parseWallTime,
  timeWords,
  type TimeZone,
  toInstant,
  toWallTime,
  zoneWords,
} from '@porchlight/shared';

/** What a wall time in a zone means, as an editor reads it back. */
export type ReadBack =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'no-zone' }
  /** The clocks jump over it: the last minute before, and the first one after. */
  | { readonly kind: 'gap'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'moment';
      /** `Thursday 30 January 2025, 3:00 PM Eastern Standard Time, North America [UTC -5]` */
      readonly there: string;
      /** `20:00 UTC` */
      readonly utc: string;
      /** The same on the clock of who edits; undefined when it shows the same time. */
      readonly here: string | undefined;
      /** The clocks show this hour twice; the first one is meant. */
      readonly isRepeated: boolean;
    };

/** @param here the zone of the machine on which somebody edits */
export function readBack(
  wallText: string | undefined,
  zoneText: string | undefined,
  here: string,
  locale: Locale,
): ReadBack {
  const wall = parseWallTime(wallText ?? '');
  if (wall === undefined) return { kind: 'nothing' };
  const zone = parseTimeZone(zoneText ?? '');
  if (zone === undefined) return { kind: 'no-zone' };
  const read = toInstant(wall, zone);
  if (!read.ok) {
    const { before, after } = read.problem;
    return {
      kind: 'gap',
      before: timeWords(before, locale, '12h'),
      after: timeWords(after, locale, '12h'),
    };
  }
  const { instant, repeated } = read.value;
  return {
    kind: 'moment',
    there: momentIn(zone, instant, locale),
    utc: `${instant.slice(11, 16)} UTC`,
    here: hereWords(parseTimeZone(here), instant, wall, locale),
    isRepeated: repeated,
  };
}

function momentIn(zone: TimeZone, instant: Instant, locale: Locale): string {
  const wall = toWallTime(instant, zone);
  const { name, offset } = zoneWords(zone, instant, locale, 'full');
  return `${dateWords(dateOf(wall), locale, 'weekday')}, ${timeWords(wall, locale, '12h')} ${name} ${offset}`;
}

function hereWords(
  zone: TimeZone | undefined,
  instant: Instant,
  there: string,
  locale: Locale,
): string | undefined {
  if (zone === undefined || toWallTime(instant, zone) === there) return undefined;
  return momentIn(zone, instant, locale);
}
