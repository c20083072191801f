import { expect, test } from 'vitest';

import { article, event, hubOf, session } from '../hub/hub.fixture.ts';
import { toStatusPage } from './status-page.ts';

const hubAt = (moment: string) =>
  hubOf([event({ ...session('2025-01-30') }), article({ documentId: 'a' })], moment);

test.for([
  ['2025-01-30T19:59:59.999Z', '30 January 2025, 20:00 UTC'],
  ['2025-01-30T20:00:00.000Z', '30 January 2025, 21:00 UTC'],
  ['2025-01-30T21:00:00.000Z', 'Nothing is due: the site changes when something is published.'],
] as const)('at %s the next change is: %s', ([moment, words]) => {
  expect(toStatusPage(hubAt(moment), 'en').nextChange.words).toBe(words);
});

test('it says the moment it was written for, for people and for machines', () => {
  expect(toStatusPage(hubAt('2025-01-20T12:00:00.000Z'), 'ar').written).toEqual({
    label: 'وقت آخر كتابة',
    words: '٢٠ يناير ٢٠٢٥، ١٢:٠٠ UTC',
    moment: '2025-01-20T12:00:00.000Z',
  });
});

test('it counts every kind, the empty ones too', () => {
  const { rows } = toStatusPage(hubAt('2025-01-20T12:00:00.000Z'), 'en').holdings;
  expect(rows.map(({ kind, number }) => `${kind.words} ${number}`)).toEqual([
    'Events 1',
    'News 1',
    'Blog 0',
    'Stories 0',
    'Courses 0',
    'Guides 0',
    'Research 0',
    'Products 0',
  ]);
});
