import { type Instant, type Locale, parseTimeZone, zoneWords } from '@porchlight/shared';

/** A zone to choose: its name in the database, and in words that editors look for. */
export interface ZoneChoice {
  readonly name: string;
  /** `New York – Eastern Time (America/New_York)` */
  readonly words: string;
}

/** Zones that most editors of one library network need, before all others. */
const first = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Toronto',
  'Europe/London',
  'Europe/Madrid',
  'Africa/Cairo',
];

/** Every zone of the browser’s database that the site knows too. */
export function zoneChoices(moment: Instant, locale: Locale): readonly ZoneChoice[] {
  const all = Intl.supportedValuesOf('timeZone').filter((name) => !first.includes(name));
  return [...first, ...all].flatMap((name) => {
    const zone = parseTimeZone(name);
    if (zone === undefined) return [];
    const city = name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ');
    const { name: called, offset } = zoneWords(zone, moment, locale, 'generic');
    return [{ name, words: `${city} – ${called} ${offset} (${name})` }];
  });
}
