import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseLink, parseWebAddress } from './link.ts';

test.for([
  ['https://library.example', 'https://library.example/'],
  ['  http://library.example/a b?q=ñ#ß ', 'http://library.example/a%20b?q=%C3%B1#%C3%9F'],
  ['HTTPS://LIBRARY.example:443/A', 'https://library.example/A'],
  ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ['mailto:events@library.example', 'mailto:events@library.example'],
  ['tel:+15550100', 'tel:+15550100'],
  ['/', '/'],
  ['/events/', '/events/'],
  ['/events/?month=1#list', '/events/?month=1#list'],
  ['/a/../b/./c', '/b/c'],
  ['/año/', '/a%C3%B1o/'],
  ['/"><script>', '/%22%3E%3Cscript%3E'],
  [
    'https://[::1]/a[0]?b={c|d}^`#e#f[g]',
    'https://[::1]/a%5B0%5D?b=%7Bc%7Cd%7D%5E%60#e%23f%5Bg%5D',
  ],
  [
    'https://library.example/100%?q=5%25&r=%zz#%',
    'https://library.example/100%25?q=5%25&r=%25zz#%25',
  ],
  ['/a|b#c#d', '/a%7Cb#c%23d'],
  ['mailto:a b@library.example', 'mailto:a%20b@library.example'],
])('%j is a link to %j', ([text, link]) => {
  expect(parseLink(text!)).toBe(link);
});

test.for([
  '',
  ' ',
  'events',
  '#list',
  '?q=1',
  'library.example/a',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example/',
  '/\t/evil.example/',
  '/\n\\evil.example/',
  '/.//evil.example/',
  '/a/..//evil.example/',
  '/..//..//evil.example/',
  '/%2e//evil.example/',
  '/./\\evil.example/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://library.example/1',
  'ftp://library.example/',
  'https://',
  'https://.org/',
  'https://a..b/',
  'https://user@library.example/',
  'https://`/',
  'https://{a}.example/',
  'https://user:secret@library.example/',
])('%j is no link', (text) => {
  expect(parseLink(text)).toBeUndefined();
});

test.for([
  ['https://library.example/', 'https://library.example/'],
  ['http://library.example/', 'http://library.example/'],
  ['mailto:events@library.example', undefined],
  ['tel:+15550100', undefined],
  ['/events/', undefined],
])('%j as a web address is %j', ([text, address]) => {
  expect(parseWebAddress(text!)).toBe(address);
});

test('a link stays as it is when read again, and leads where it seems to', () => {
  const piece = fc.constantFrom(
    ...'/\\.@:?#%|^`{}[]\t\n aé\u0000\u200f',
    '..',
    '%2e',
    '//',
    'https:',
    'javascript:',
    'mailto:',
    'evil.example',
  );
  const written = fc.array(piece, { maxLength: 10 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.oneof(
        written,
        written.map((rest) => `/${rest}`),
      ),
      (text) => {
        const link = parseLink(text);
        if (link === undefined) return;
        expect(parseLink(link)).toBe(link);
        const site = 'https://here.example';
        const url = new URL(link, site);
        expect(['https:', 'http:', 'mailto:', 'tel:']).toContain(url.protocol);
        expect(link).toMatch(/^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/);
        if (link.startsWith('/')) expect(url.origin).toBe(site);
      },
    ),
    { numRuns: 5_000 },
  );
});
