import { IANAZone } from 'luxon';
import { millisOf, type Instant } from './instant.ts';
import { zoneLinks } from './zone-links.ts';

/** A zone of the IANA time zone database by its exact name, such as `America/New_York`. */
export type TimeZone = string & { readonly __brand: 'TimeZone' };

const names: ReadonlySet<string> = new Set([
  // Without an area: `EST`, `PST8PDT` and their like are offsets in disguise.
  ...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/')),
  ...Object.entries(zoneLinks).flatMap(([target, links]) => [target, ...links]),
]);

/**
 * Reads a name of the IANA time zone database, older link names such as `US/Eastern` included,
 * exactly as written there. Refused: abbreviations (`EST`), offsets (`GMT+5`, `Etc/GMT+5`), other
 * cases (`europe/berlin`), names that the runtime's time zone data does not have.
 */
export const parseTimeZone = (text: string): TimeZone | undefined =>
  names.has(text) && IANAZone.create(text).isValid ? (text as TimeZone) : undefined;

/** Minutes east of UTC; a fraction only where a zone kept local mean time (Monrovia before 1972). */
export function offsetMinutesAt(zone: TimeZone, instant: Instant): number {
  const key = `${zone} ${instant}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = IANAZone.create(zone).offset(millisOf(instant));
  if (offsets.size >= rememberedOffsets) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/**
 * Asking the runtime costs ten microseconds and more, and a site asks for the same few instants on
 * every page, in every feed and in every language.
 */
const offsets = new Map<string, number>();
const rememberedOffsets = 50_000;

/** British Columbia and Alberta stopped changing clocks on 2026-11-01; older data does not know. */
const oldestTimeZoneData = '2026c';

/** @param version as `process.versions.tz` gives it; a text of any other shape is not current. */
export const timeZoneDataIsCurrent = (version: string): boolean =>
  /^\d{4}[a-z]{1,2}$/.test(version) && version >= oldestTimeZoneData;
