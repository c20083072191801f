import type { Locale } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { documentOf, hubOf } from './hub.fixture.ts';

test.for([
  ['America/Santiago', '2025-09-07', '2025-09-07T04:00:00.000Z'],
  ['Africa/Cairo', '2025-04-25', '2025-04-24T22:00:00.000Z'],
] as const)('where %s leaps over the midnight of %s, a course ends at %s', ([zone, day, end]) => {
  const hub = hubOf(
    [
      documentOf('course', { documentId: 'c', retiredOn: day }),
      documentOf('site-settings', { defaultTimeZone: zone }),
    ],
    '2025-04-01T00:00:00.000Z',
  );
  expect(hub.ask('next-change')).toBe(end);
});

test.for([
  ['2025-01-31T23:59:59.999Z', '2025-02-01T00:00:00.000Z'],
  ['2025-02-01T00:00:00.000Z', '2025-03-01T00:00:00.000Z'],
  ['2025-03-01T00:00:00.000Z', undefined],
] as const)(
  'a course that ends on another day in one language counts twice: at %s',
  ([at, next]) => {
    const course = (locale: Locale, retiredOn: string) =>
      documentOf('course', { documentId: 'c', locale, retiredOn });
    const hub = hubOf([course('en', '2025-03-01'), course('es', '2025-02-01')], at);
    expect(hub.ask('next-change')).toBe(next);
  },
);
