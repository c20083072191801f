import { expect, test } from 'vitest';
import { openToOthers, preflightHeaders } from '../serve/cross-origin.ts';
import { fileKinds, isForPrograms, kindOf } from '../serve/file-kinds.ts';
import { headersOf, headersOfKind, headersOfMissing, headersOfMove } from '../serve/headers.ts';
import type { Headers } from '../serve/security.ts';
import { addresses } from './addresses.fixture.ts';
import {
  formerAddresses,
  isInstalled,
  runApache,
  readServed,
  runCaddy,
  type RunningHost,
  runNginx,
} from './running-host.fixture.ts';

const hosts = [
  { name: 'nginx', run: runNginx, strict: true },
  { name: 'caddy', run: runCaddy, strict: true },
  { name: 'apache2', run: runApache, strict: false },
] as const;

/** The headers that we have a say in, as they came. */
function oursOf(headers: globalThis.Headers, site: URL): Headers {
  const names = new Set(fileKinds.flatMap((kind) => Object.keys(headersOfKind(kind, site))));
  const found = [...names].map((name) => [name, headers.get(name)] as const);
  return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
}

const ask = ({ port }: RunningHost, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });

for (const { name, run } of hosts) {
  test.runIf(isInstalled(name))(`${name} answers as our own server does`, async () => {
    const host = await run();
    for (const address of addresses) {
      const answer = await ask(host, address);
      expect([address, answer.status, oursOf(answer.headers, host.site)]).toEqual([
        address,
        200,
        headersOf(address, host.site),
      ]);
      expect(await answer.text()).toBe(await readServed(host, address));
    }

    const { headers } = await ask(host, '/feeds/events.ics');
    for (const condition of [
      { 'If-None-Match': headers.get('ETag')! },
      { 'If-Modified-Since': headers.get('Last-Modified')! },
    ]) {
      const again = await ask(host, '/feeds/events.ics', { headers: condition });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(again.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(again.headers.get('Access-Control-Expose-Headers')).toBe('ETag, Last-Modified');
      expect(again.headers.get('Cache-Control')).toBe('public, max-age=900, stale-if-error=86400');
    }
  });

  test.runIf(isInstalled(name))(`${name} refuses as our own server does`, async () => {
    const host = await run();
    const answer = async (path: string) => {
      const given = await ask(host, path);
      const { status, headers } = given;
      return [
        status,
        headers.get('Content-Type'),
        headers.get('Cache-Control'),
        await given.text(),
      ];
    };
    const page = (text: string) => [404, 'text/html; charset=utf-8', 'no-cache', text];
    const feed = [
      404,
      'text/plain; charset=utf-8',
      'no-cache',
      expect.stringMatching(
        /^There is no feed or calendar at this address\. See http\S+\/feeds\/\./,
      ),
    ];
    expect(await answer('/nothing/')).toEqual(page('this is /404.html\n'));
    expect(await answer('/media/nothing.jpg')).toEqual(page('this is /404.html\n'));
    expect(await answer('/_astro/nothing.css')).toEqual(page('this is /404.html\n'));
    expect(await answer('/es/nada/')).toEqual(page('this is /es/404.html\n'));
    for (const [path, instead] of [
      ['/embed/events/topic/nothing/', '/embed/events/404.html'],
      ['/es/embed/events/topic/nada/', '/es/embed/events/404.html'],
    ] as const) {
      expect(await answer(path)).toEqual(page(`this is ${instead}\n`));
      const { headers } = await ask(host, path);
      expect(oursOf(headers, host.site)).toMatchObject(headersOfMissing(kindOf(path), host.site));
    }
    for (const hidden of [
      '/.env',
      '/%2eenv',
      '/.well-known/.env',
      '/.hosting/nginx.conf',
      '/events/former/.htaccess',
      '/redirects.json',
      '/_redirects',
      '/_headers',
    ]) {
      expect([hidden, await answer(hidden)]).toEqual([hidden, page('this is /404.html\n')]);
    }
    expect(await answer('/feeds/topic/gone.xml')).toEqual(feed);
    expect(await answer('/es/events/gone.ics')).toEqual(feed);
    const missing = await ask(host, '/events/gone.ics');
    expect(missing.headers.get('Content-Disposition')).toBe(null);
    expect(missing.headers.get('Access-Control-Allow-Origin')).toBe('*');

    expect((await ask(host, '/', { method: 'HEAD' })).status).toBe(200);
    const moved = await ask(host, '/news');
    expect([301, 308]).toContain(moved.status);
    expect(new URL(moved.headers.get('Location')!, moved.url).pathname).toBe('/news/');
  });
}

/** What is shown at the address of what was removed. */
const pageAt = (from: string): RegExp =>
  kindOf(from).name === 'embed'
    ? /^this is (?:\/es)?\/embed\/events\/404\.html\n$/
    : new RegExp(`^this was ${from}\n$`);

for (const { name, run } of hosts) {
  test.runIf(isInstalled(name))(`${name} answers for what was`, async () => {
    const host = await run();
    for (const { from, ...move } of formerAddresses) {
      const forPrograms = isForPrograms(from);
      const answer = await ask(host, from);
      const location = answer.headers.get('Location');
      const led = location === null ? null : new URL(location, answer.url).pathname;
      expect([from, answer.status, led]).toEqual(
        'to' in move ? [from, 301, move.to] : [from, 410, null],
      );
      const expected = 'to' in move ? headersOfMove : headersOfMissing;
      expect([from, oursOf(answer.headers, host.site)]).toMatchObject([
        from,
        expected(kindOf(from), host.site),
      ]);
      if ('to' in move) continue;
      const [type, text] = forPrograms
        ? [
            'text/plain',
            /^There is no feed or calendar at this address any more\. See http\S+\/feeds\/\./,
          ]
        : ['text/html', pageAt(from)];
      expect(answer.headers.get('Content-Type')).toBe(`${type}; charset=utf-8`);
      expect(await answer.text()).toMatch(text);
    }
  });
}

for (const { name, run } of hosts) {
  test.runIf(isInstalled(name))(`${name} lets scripts of other sites ask for feeds`, async () => {
    const host = await run();
    const preflight = (path: string): Promise<Response> =>
      ask(host, path, {
        method: 'OPTIONS',
        headers: {
          Origin: 'https://reader.example',
          'Access-Control-Request-Method': 'GET',
          'Access-Control-Request-Headers': 'if-none-match',
        },
      });
    const expected = { ...openToOthers, ...preflightHeaders };
    for (const path of ['/feeds/all.xml', '/es/feeds/changes.json', '/events/talk.ics']) {
      const { ok, headers } = await preflight(path);
      const given = Object.keys(expected).map((each) => [each, headers.get(each)]);
      expect([path, ok, Object.fromEntries(given)]).toEqual([path, true, expected]);
    }
    for (const path of ['/', '/news/', '/release.json']) {
      const { headers } = await preflight(path);
      const given = [...headers.keys()].filter((each) => each.startsWith('access-control-'));
      expect([path, given]).toEqual([path, []]);
    }
  });
}

// An .htaccess may not be allowed to say this much.
for (const { name, run } of hosts.filter(({ strict }) => strict)) {
  test.runIf(isInstalled(name))(`${name} only reads, and lists no folder`, async () => {
    const host = await run();
    const write = await ask(host, '/', { method: 'POST' });
    expect([write.status, write.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    const options = await ask(host, '/', { method: 'OPTIONS' });
    expect(options.status).toBe(405);
    const preflight = await ask(host, '/feeds/all.xml', { method: 'OPTIONS' });
    expect([preflight.status, await preflight.text()]).toEqual([204, '']);
    expect(preflight.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    expect(preflight.headers.get('Content-Type')).toBe(null);
    const folder = await ask(host, '/_astro/');
    expect([folder.status, await folder.text()]).toEqual([404, 'this is /404.html\n']);
  });
}
