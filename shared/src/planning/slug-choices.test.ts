import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isReservedSlug, isSlug } from '../slug.ts';
import { date } from '../time/known.fixture.ts';
import { slugChoices } from './slug-choices.ts';

const first = (title: string, isOneOfMany: boolean, count = 3) =>
  slugChoices(title, { date: date('2026-03-06'), isOneOfMany })
    .take(count)
    .toArray();

test('the title, then its date, then numbers', () => {
  expect(first('Plan your year', false)).toEqual([
    'plan-your-year',
    'plan-your-year-2026-03-06',
    'plan-your-year-2026-03-06-2',
  ]);
  expect(first('Plan your year', true, 1)).toEqual(['plan-your-year-2026-03-06']);
});

test('what the site needs for itself is nobody’s address', () => {
  expect(first('Events', false, 1)).toEqual(['events-2026-03-06']);
  expect(first('2026', false, 1)).toEqual(['2026-2026-03-06']);
});

test('a title without Latin letters has an address too', () => {
  expect(first('خطط لعامك', true, 1)).toEqual(['session-2026-03-06']);
});

test('without a date there are numbers', () => {
  const choices = slugChoices('Plan', { date: undefined, isOneOfMany: false });
  expect(choices.take(2).toArray()).toEqual(['plan', 'plan-2']);
});

test('every choice is an address, and no two are the same', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'binary' }), fc.boolean(), (title, many) => {
      const choices = first(title, many, 5);
      expect(choices.every((slug) => isSlug(slug) && !isReservedSlug(slug))).toBe(true);
      expect(new Set(choices).size).toBe(choices.length);
    }),
  );
});
