import fc from 'fast-check';
import { expect, test } from 'vitest';

import { embedPath, embedScopeNamed, missingListPath } from './embed-paths.ts';
import { locales } from './locales.ts';
import { localePrefix } from './paths.ts';
import { type CalendarCollection, calendarFacets } from './subscriptions.ts';
import { eventFormats } from './vocabulary.ts';

test.for<[CalendarCollection, string]>([
  [{ kind: 'all' }, '/es/embed/events/'],
  [{ kind: 'format', format: 'in-person' }, '/es/embed/events/format/in-person/'],
  [{ kind: 'facet', facet: 'topic', slug: 'teens' }, '/es/embed/events/topic/teens/'],
])('the page of %o for other sites', ([scope, path]) => {
  expect(embedPath(scope, 'es')).toBe(path);
});

test('what is shown where there is no list lies among the lists of its language', () => {
  expect(locales.map(missingListPath)).toEqual(
    locales.map((locale) => `${embedPath({ kind: 'all' }, locale)}404.html`),
  );
});

test.for(['', 'topic', 'campaign/x', 'format/online', 'topic/reading.keep', 'topic/a/b'])(
  'no page for other sites is named %s',
  (name) => expect(embedScopeNamed(name)).toBeUndefined(),
);

const scope: fc.Arbitrary<CalendarCollection> = fc.oneof(
  fc.constant({ kind: 'all' } as const),
  fc.record({ kind: fc.constant('format' as const), format: fc.constantFrom(...eventFormats) }),
  fc.record({
    kind: fc.constant('facet' as const),
    facet: fc.constantFrom(...calendarFacets),
    slug: fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})?$/),
  }),
);

test('every address is read back as what it is of', () => {
  fc.assert(
    fc.property(scope, fc.constantFrom(...locales), (each, locale) => {
      const start = `${localePrefix(locale)}/embed/events/`;
      const name = embedPath(each, locale).slice(start.length).replace(/\/$/, '');
      expect(embedScopeNamed(name === '' ? undefined : name)).toEqual(each);
    }),
  );
});
