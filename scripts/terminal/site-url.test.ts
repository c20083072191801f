import { longestSiteAddress } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { readSiteUrl } from './site-url.ts';

test.for([
  ['https://hub.example.org', 'https://hub.example.org'],
  ['https://hub.example.org/', 'https://hub.example.org'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
] as const)('%s is an address for the site', ([text, origin]) => {
  expect(readSiteUrl(text).origin).toBe(origin);
});

test.for([
  '',
  'hub.example.org',
  'ftp://hub.example.org',
  'https://hub.example.org/library/',
  'https://me:secret@hub.example.org',
  'https://hub.example.org/?a=b',
  'https://hub.example.org/#top',
])('"%s" is none', (text) => {
  expect(() => readSiteUrl(text)).toThrow(`"${text}" is not an address that the site can have.`);
});

const addressOf = (length: number): string => `https://${'x'.repeat(length - 'https://'.length)}`;

test('53: an address that leaves room for every calendar is taken', () => {
  expect(readSiteUrl(addressOf(longestSiteAddress)).origin).toHaveLength(longestSiteAddress);
});

test('53: a longer one is refused, with how long it is and may be', () => {
  const long = addressOf(longestSiteAddress + 1);
  expect(() => readSiteUrl(`${long}/`)).toThrow(
    `The address of the site may have 85 characters at most, and ${long} has 86: calendar programs take no longer ones.`,
  );
});
