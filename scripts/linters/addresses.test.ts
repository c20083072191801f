import { expect, test } from 'vitest';

import { isAbsoluteUri, isLanguageTag, isMediaType, isTagUri, isWebAddress } from './addresses.ts';

/** The texts a judgement calls right. */
const accepted = (judge: (text: string) => boolean, texts: readonly string[]): readonly string[] =>
  texts.filter(judge);

test('an address of the web is absolute, of http or https, in ASCII, and names nobody', () => {
  const right = [
    'https://library.example',
    'http://library.example:8080/a/b;c,d?e=f&g#h',
    "https://library.example/it's/%C3%BC/(a)!*~",
    'https://[2001:db8::1]:443/',
    'https://xn--mnchen-3ya.example/?a@b',
    'https://a_b.library.example./',
    'http://localhost:4321?a',
    'https://192.0.2.1/',
  ];
  const wrong = [
    '',
    '/events/',
    '//library.example/',
    'library.example',
    'https:/library.example',
    'https://',
    'https:///a',
    'HTTPS://library.example/',
    'ftp://library.example/',
    'mailto:a@library.example',
    'javascript:alert(1)',
    'https://me:secret@library.example/',
    'https://library.example/ü',
    'https://library.example/a b',
    ' https://library.example/',
    'https://library.example/\n',
    'https://library.example/a\\,b',
    'https://library.example/%zz',
    'https://library.example/?a|b',
    'https://library.example/?a[]=1',
    'https://library.example/#a#b',
    'https://library.example/{a}',
    'https://library.example:port/',
    'https://[::1/',
    'https://[::-]/',
    'https://[::1]:/',
    'https://.example/',
    'https://./',
    'https://library..example/',
    'https://library.example../',
    'https://library.example:/',
    'https://library.example:65536/',
    'https://library .example/',
    'https://%6cibrary.example/',
  ];
  expect(accepted(isWebAddress, [...right, ...wrong])).toEqual(right);
});

test('a URI has a scheme, whichever', () => {
  const right = ['mailto:a@library.example', 'tel:+1555', 'urn:isbn:0451450523', 'geo:1,2'];
  expect(accepted(isAbsoluteUri, [...right, 'events/', '#a', '1a:b', ':a', 'a b:c'])).toEqual(
    right,
  );
});

test('a tag URI is an authority, a date and something', () => {
  const right = [
    'tag:hub.library.example,2024:event/a',
    'tag:hub.library.example,2024-12:event/a?b%20c',
    'tag:me@library.example,2024-12-31:1',
  ];
  const wrong = [
    'tag:hub.library.example,2024:',
    'tag:hub.library.example:event/a',
    'tag:hub.library.example,24:a',
    'tag:hub.library.example,2024-13:a',
    'tag:hub..example,2024:a',
    'tag:hub.library.example,2024:a b',
    'tag:hub.library.example,2024:ä',
    'https://library.example/',
  ];
  expect(accepted(isTagUri, [...right, ...wrong])).toEqual(right);
});

test('media types', () => {
  const right = ['video/mp4', 'application/rss+xml', 'audio/x-m4a'];
  expect(accepted(isMediaType, [...right, 'mp4', 'video/', '/mp4', 'video/mp4; a=b', ''])).toEqual(
    right,
  );
});

test('language tags', () => {
  const right = ['en', 'es-419', 'ar', 'zh-Hant-TW', 'en-x-library'];
  expect(accepted(isLanguageTag, [...right, '', 'e', 'en_US', 'english', 'en-', 'en-a'])).toEqual(
    right,
  );
});
