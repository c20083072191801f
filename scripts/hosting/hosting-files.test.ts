import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unknownContentType } from '../serve/content-types.ts';
import { isForPrograms } from '../serve/file-kinds.ts';
import { headersOf } from '../serve/headers.ts';
import type { Headers } from '../serve/security.ts';
import { addresses, sites } from './addresses.fixture.ts';
import { asApache } from './apache.fixture.ts';
import { asCaddy } from './caddy.fixture.ts';
import {
  asCloudflare,
  asNetlify,
  longestLine,
  mostRules,
  rulesOf,
} from './headers-file.fixture.ts';
import { hostingFiles } from './hosting-files.ts';
import { asNginx } from './nginx.fixture.ts';

const published = sites[0]!;
const fileFor = (site: URL, path: string): string => hostingFiles(site).get(path)!;

test('the files are these', async () => {
  const files = hostingFiles(published);
  expect([...files.keys()]).toEqual([
    '_headers',
    '.nojekyll',
    '.htaccess',
    '.hosting/nginx.conf',
    '.hosting/Caddyfile',
  ]);
  expect(files.get('.nojekyll')).toBe('');
  await expect(files.get('_headers')).toMatchFileSnapshot('golden/_headers');
  await expect(files.get('.htaccess')).toMatchFileSnapshot('golden/htaccess');
  await expect(files.get('.hosting/nginx.conf')).toMatchFileSnapshot('golden/nginx.conf');
  await expect(files.get('.hosting/Caddyfile')).toMatchFileSnapshot('golden/Caddyfile');
});

/** Apache says nothing of the type of a file whose extension says nothing to it. */
function apacheHeadersOf(address: string, site: URL): Headers {
  const { 'Content-Type': type, ...others } = headersOf(address, site);
  return type === unknownContentType ? others : { ...others, 'Content-Type': type! };
}

/** Addresses nobody thought of, made of the parts that rules are about. */
const anyAddress = fc
  .tuple(
    fc.constantFrom('', '/es', '/ar', '/fr'),
    fc.constantFrom(
      '',
      '/feeds',
      '/events',
      '/media',
      '/_astro',
      '/search',
      '/topics',
      '/feedsx',
      '/embed',
      '/embed/events',
      '/embed/events/topic',
    ),
    fc.constantFrom('/', '/a', '/search', '/topic/a', '/comics', '/a.keep', '/x-pdf', '/a.b/c'),
    fc.constantFrom('', '.ics', '.xml', '.json', '.opml', '.pdf', '.css', '.txt', '.html', '.JPG'),
  )
  .map(([locale, folder, name, end]) => `${locale}${folder}${name}${name === '/' ? '' : end}`)
  .filter((address) => address.endsWith('/') || address.includes('.'));

test.for(sites)(
  'nginx, Caddy and Apache answer each address as our own server does: %s',
  (site) => {
    const nginx = fileFor(site, '.hosting/nginx.conf');
    const caddy = fileFor(site, '.hosting/Caddyfile');
    const apache = fileFor(site, '.htaccess');
    const check = (address: string): void => {
      expect([address, asNginx(nginx, address)]).toEqual([address, headersOf(address, site)]);
      expect([address, asCaddy(caddy, address)]).toEqual([address, headersOf(address, site)]);
      expect([address, asApache(apache, address)]).toEqual([
        address,
        apacheHeadersOf(address, site),
      ]);
    };
    for (const address of addresses) check(address);
    fc.assert(fc.property(anyAddress, check));
  },
);

/** The hosts of `_headers` know what a page, a picture or a calendar is; feeds are told to them. */
function toldOf(address: string, site: URL): Headers {
  const { 'Content-Type': type, ...others } = headersOf(address, site);
  return isForPrograms(address) && address.includes('/feeds/')
    ? { ...others, 'Content-Type': type! }
    : others;
}

test.for(sites)('Cloudflare answers each address as our own server does: %s', (site) => {
  const text = fileFor(site, '_headers');
  for (const address of addresses) {
    expect([address, asCloudflare(text, address)]).toEqual([address, toldOf(address, site)]);
  }
});

test.for(sites)('Netlify does too, but takes one page for a calendar: %s', (site) => {
  const text = fileFor(site, '_headers');
  const mistaken = { '/events/comics/': headersOf('/events/comics.ics', site) };
  for (const address of addresses) {
    const { 'Content-Type': _, ...asCalendar } = mistaken[address as keyof typeof mistaken] ?? {};
    const expected = address in mistaken ? asCalendar : toldOf(address, site);
    expect([address, asNetlify(text, address)]).toEqual([address, expected]);
  }
});

/** Pages whose names end like a file's, in every folder that has pages. */
const anyPage = fc
  .tuple(
    fc.constantFrom('', '/es', '/ar'),
    fc.constantFrom('', '/events', '/topics', '/news', '/guides', '/media-literacy', '/2025'),
    fc.stringMatching(/^(?:search|feeds|media|events|[a-z]{1,4})?-?[a-z0-9]$/),
    fc.constantFrom('', 'ics', '-ics', 'xml', '-json', 'opml', '-pdf', 'css'),
  )
  .map(([locale, folder, start, end]) => `${locale}${folder}/${start}${end}/`);

test.for(sites)('a page is a page on the hosts of `_headers`, and kept for minutes: %s', (site) => {
  const text = fileFor(site, '_headers');
  fc.assert(
    fc.property(anyPage, (address) => {
      expect(asCloudflare(text, address)).toEqual(toldOf(address, site));
      const netlify = asNetlify(text, address);
      expect(netlify).not.toHaveProperty('Content-Type');
      expect(netlify).toMatchObject({
        'Content-Security-Policy': headersOf(address, site)['Content-Security-Policy'],
        'Cache-Control': expect.stringMatching(/^public, max-age=(?:60|900), stale/) as string,
      });
    }),
  );
});

test('Cloudflare takes the whole of `_headers`', () => {
  const text = fileFor(published, '_headers');
  const rules = rulesOf(text);
  expect(rules.length).toBeLessThanOrEqual(mostRules);
  expect(new Set(rules.map(({ address }) => address)).size).toBe(rules.length);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(longestLine);
  expect(rules.filter(({ address }) => address.split('*').length > 2)).toEqual([]);
});
