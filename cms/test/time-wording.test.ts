import type { Document, Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { timesIn, timesRewordedIn } from '../src/rules/showing/time-wording';

type Settings = Readonly<Partial<Record<Locale, string>>>;

/** The settings in each language, as `full 12h`. */
const wordings = (settings: Settings) => new Map(Object.entries(settings) as [Locale, string][]);

test.for<[Settings, Settings, readonly Locale[]]>([
  [{ en: 'full 12h' }, { en: 'full 12h' }, []],
  [{ en: 'full 12h' }, { en: 'full 24h' }, ['en', 'es', 'ar']],
  [{ en: 'full 12h' }, { en: 'generic 12h' }, ['en', 'es', 'ar']],
  // Without settings the defaults hold.
  [{}, { en: 'full 12h' }, []],
  [{}, { en: 'full 24h' }, ['en', 'es', 'ar']],
  [{ en: 'generic 12h' }, {}, ['en', 'es', 'ar']],
  // A translation counts where it is read; where there is none, the default language stands in.
  [{ en: 'full 12h' }, { en: 'full 12h', es: 'full 12h' }, []],
  [{ en: 'full 12h' }, { en: 'full 12h', es: 'full 24h' }, ['es']],
  [{ en: 'full 12h', es: 'full 24h' }, { en: 'full 24h', es: 'full 24h' }, ['en', 'ar']],
  [{ en: 'full 12h', es: 'full 24h' }, { es: 'full 24h' }, ['en', 'ar']],
  [{ es: 'full 12h' }, { es: 'full 24h' }, ['en', 'es', 'ar']],
])('from %j to %j: other words in %j', ([before, after, reworded]) => {
  expect(timesRewordedIn(wordings(before), wordings(after))).toEqual(reworded);
});

test.for<[string, string | null]>([
  ['site-settings', 'generic 24h'],
  ['topic', null],
])('what a document of type %s says of how times are written: %s', ([type, times]) => {
  const document = { type, zoneWording: 'generic', timeStyle: '24h' } as unknown as Document;
  expect(timesIn(document)).toBe(times);
});
