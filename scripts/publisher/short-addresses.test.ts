import { expect, test } from 'vitest';

import { requireShortAddresses } from './short-addresses.ts';

const url = `https://${'x'.repeat(60)}.example`;
const path = (length: number) => `/feeds/${'y'.repeat(length - url.length - 11)}.xml`;

test('53: an address of 200 characters is taken', () => {
  expect(url.length + path(200).length).toBe(200);
  expect(() => requireShortAddresses([path(200)], url)).not.toThrow();
});

test('53: longer ones are refused, with how many, one of them, and what to do', () => {
  expect(() => requireShortAddresses([path(201), path(100), path(202)], url)).toThrow(
    `2 addresses of feeds and calendars are longer than 200 characters, such as ${url}${path(201)}`,
  );
});

test('53: pages may be longer', () => {
  expect(() => requireShortAddresses([`/news/${'z'.repeat(300)}/`], url)).not.toThrow();
});
