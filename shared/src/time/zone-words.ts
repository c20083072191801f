import type { Locale } from '../locales.ts';
import { instantFromMillis, millisOf, type Instant } from './instant.ts';
import type { Season, Words, ZoneFamily } from './zone-family.ts';
import { familyOf, placeOf, targetOf } from './zone-table.ts';
import { offsetMinutesAt, type TimeZone } from './zones.ts';

const comma: Words = { en: ', ', es: ', ', ar: '، ' };

/**
 * How a zone is called at a moment. `full` is the name of the season and its region, `Eastern
 * Standard Time, North America`; `generic` is the name for all seasons, `Eastern Time`. The offset,
 * `[UTC -5]`, is written alike in all languages and needs isolation in right-to-left text.
 */
export function zoneWords(
  zone: TimeZone,
  instant: Instant,
  locale: Locale,
  wording: 'full' | 'generic',
): { readonly name: string; readonly offset: string } {
  const minutes = offsetMinutesAt(zone, instant);
  const family = familyOf(zone);
  const name =
    family === undefined || !knows(family, minutes)
      ? cityName(zone, locale)
      : wording === 'generic'
        ? family.generic[locale]
        : fullName(zone, family, instant, locale);
  return { name, offset: offsetWords(minutes) };
}

/** `[UTC -5]`, `[UTC +5:30]`, `[UTC]`. */
function offsetWords(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  if (whole === 0) return '[UTC]';
  const rest = whole % 60 === 0 ? '' : `:${String(whole % 60).padStart(2, '0')}`;
  return `[UTC ${minutes < 0 ? '-' : '+'}${Math.floor(whole / 60)}${rest}]`;
}

/** Whether the family has a name for this offset: zones have moved from one family to another. */
const knows = ({ standard, daylight }: ZoneFamily, minutes: number): boolean =>
  standard === undefined || standard.offset === minutes || daylight?.offset === minutes;

function fullName(zone: TimeZone, family: ZoneFamily, instant: Instant, locale: Locale): string {
  const season = seasonAt(zone, family, instant);
  const region = season === undefined ? (placeOf(zone) ?? family.region) : family.region;
  const name = (season?.name ?? family.generic)[locale];
  return region === undefined ? name : name + comma[locale] + region[locale];
}

/**
 * Daylight time is what goes back to standard time. A zone that stays on the later offset for good,
 * as British Columbia since 2026, has no seasons: neither name would be true.
 */
function seasonAt(zone: TimeZone, family: ZoneFamily, instant: Instant): Season | undefined {
  const { standard, daylight } = family;
  const minutes = offsetMinutesAt(zone, instant);
  if (standard === undefined || minutes === standard.offset) return standard;
  return goesBackTo(standard.offset, zone, instant) ? daylight : undefined;
}

/** Looks a year ahead, month by month: no season of a family with daylight time is shorter. */
function goesBackTo(offset: number, zone: TimeZone, instant: Instant): boolean {
  const month = 30 * 24 * 60 * 60 * 1000;
  const start = millisOf(instant);
  for (let ahead = 1; ahead <= 13; ahead += 1) {
    if (offsetMinutesAt(zone, instantFromMillis(start + ahead * month)) === offset) return true;
  }
  return false;
}

/** For a zone without a row: the city in its name, `Reykjavik time`. */
function cityName(zone: TimeZone, locale: Locale): string {
  const name = zone.includes('/') ? zone : targetOf(zone);
  const city = name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
  const patterns: Words = { en: `${city} time`, es: `hora de ${city}`, ar: `توقيت ${city}` };
  return patterns[locale];
}
