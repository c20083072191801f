import type { Document, Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { timesRewordedIn } from '../src/rules/time-wording';

type Settings = Readonly<Partial<Record<Locale, string>>>;

/** The settings in each language, as `full 12h`. */
const versions = (settings: Settings) =>
  new Map(
    Object.entries(settings).map(([locale, words]) => {
      const [zoneWording, timeStyle] = words.split(' ');
      const document = { type: 'site-settings', locale, zoneWording, timeStyle };
      return [locale as Locale, { document: document as unknown as Document }];
    }),
  );

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
  expect(timesRewordedIn(versions(before), versions(after))).toEqual(reworded);
});

test('another type says nothing of how times are written', () => {
  const topic = new Map([['en' as const, { document: { type: 'topic' } as Document }]]);
  expect(timesRewordedIn(new Map(), topic)).toEqual([]);
});
