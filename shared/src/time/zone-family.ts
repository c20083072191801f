import type { Locale } from '../locales.ts';

/** The same words in each language. */
export type Words = Readonly<Record<Locale, string>>;

/** A part of the year with an offset and a name of its own. */
export interface Season {
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly name: Words;
}

/** Zones that share their names. */
export interface ZoneFamily {
  /** Its year-round or winter time; a family without seasons goes by `generic` at any offset. */
  readonly standard?: Season;
  readonly daylight?: Season;
  /** The name that is true in every season. */
  readonly generic: Words;
  /** Where the names are used, if they do not say so themselves. */
  readonly region?: Words;
  readonly zones: readonly string[];
}

export const words = (en: string, es: string, ar: string): Words => ({ en, es, ar });

interface Seasons {
  readonly standard: number;
  readonly daylight?: number;
  /** How English calls the time of the summer months here. */
  readonly summer?: 'Summer' | 'Daylight';
  readonly region?: Words;
  /** Where the plain generic name would be taken for that of a zone which changes its clocks. */
  readonly generic?: Words | 'standard';
}

/**
 * A family whose names follow the pattern of its language: from the stem `Eastern` come Eastern
 * Standard Time, Eastern Daylight Time and Eastern Time.
 * @param zones names separated by blanks.
 */
export function family(stem: Words, seasons: Seasons, zones: string): ZoneFamily {
  const standard = words(
    `${stem.en} Standard Time`,
    `hora estándar ${stem.es}`,
    `${stem.ar} القياسي`,
  );
  const daylight = words(
    `${stem.en} ${seasons.summer ?? 'Daylight'} Time`,
    `hora de verano ${stem.es}`,
    `${stem.ar} الصيفي`,
  );
  const { generic = words(`${stem.en} Time`, `hora ${stem.es}`, stem.ar) } = seasons;
  return {
    standard: { offset: seasons.standard, name: standard },
    ...(seasons.daylight !== undefined && {
      daylight: { offset: seasons.daylight, name: daylight },
    }),
    generic: generic === 'standard' ? standard : generic,
    ...(seasons.region && { region: seasons.region }),
    zones: namesIn(zones),
  };
}

/** A family with one name, whatever its offset was or will be. */
export const oneName = (generic: Words, zones: string): ZoneFamily => ({
  generic,
  zones: namesIn(zones),
});

export const namesIn = (zones: string): readonly string[] => zones.trim().split(/\s+/);
