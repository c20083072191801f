import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isNarrowed, noChoices, type SearchState, toAddress, toState } from './state.ts';

const read = (address: string): SearchState => toState(new URLSearchParams(address), 'en');

test.for<[string, SearchState]>([
  ['', { query: '', chosen: noChoices }],
  ['?q=', { query: '', chosen: noChoices }],
  ['?q=%20%20co-creating%20%20libraries+', { query: 'co-creating libraries', chosen: noChoices }],
  [
    '?q=a&type=survey&type=event&type=event&year=2025&other=x',
    { query: 'a', chosen: { ...noChoices, type: ['event', 'survey'], year: ['2025'] } },
  ],
  ['?q=a&language=en', { query: 'a', chosen: noChoices }],
  ['?q=a&language=es', { query: 'a', chosen: { ...noChoices, language: ['es'] } }],
  [
    '?q=a&language=es&language=en',
    { query: 'a', chosen: { ...noChoices, language: ['en', 'es'] } },
  ],
])('the address %o says what is searched', ([address, state]) => {
  expect(read(address)).toEqual(state);
});

test('without words there is no search, whatever is chosen, and the address is plain', () => {
  expect(toAddress({ query: '', chosen: { ...noChoices, type: ['event'] } })).toBe('');
});

test('an address says words before choices, and neither hides the other', () => {
  const chosen = { ...noChoices, topic: ['a&q=b'], year: ['2025'] };
  const address = toAddress({ query: 'q & “a”', chosen });
  expect(address).toBe('?q=q+%26+%E2%80%9Ca%E2%80%9D&topic=a%26q%3Db&year=2025');
});

test('every search can be written into an address and read back', () => {
  const some = fc.uniqueArray(fc.string({ minLength: 1 })).map((all) => all.sort());
  const states = fc.record({
    query: fc
      .string({ unit: 'grapheme', minLength: 1 })
      .map((text) => text.trim().replaceAll(/\s+/g, ' '))
      .filter((text) => text !== ''),
    chosen: fc.record({
      type: some,
      topic: some,
      format: some,
      year: some,
      language: some.filter((all) => all.join() !== 'en'),
    }),
  });
  fc.assert(
    fc.property(states, (state) => {
      expect(read(toAddress(state))).toEqual(state);
    }),
  );
});

test.for([
  [noChoices, false],
  [{ ...noChoices, language: ['es'] }, false],
  [{ ...noChoices, format: ['webinar'] }, true],
] as const)('%o leaves results out: %s', ([chosen, expected]) => {
  expect(isNarrowed({ query: 'a', chosen })).toBe(expected);
});
