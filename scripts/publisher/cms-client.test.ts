import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { writeSnapshot } from '@porchlight/shared';
import { afterEach, expect, test } from 'vitest';

import { fetchHead, fetchMedia, fetchSnapshot } from './cms-client.ts';
import { sha256 } from './sha256.ts';

const whole = writeSnapshot(
  {
    head: {
      number: 7,
      at: '2025-01-20T12:00:00.000Z',
      site: {
        name: 'Porchlight',
        url: 'https://hub.example',
        uidDomain: 'hub.example',
        tagAuthority: 'hub.example,2025-01-01',
        locales: ['en'],
      },
    },
    documents: [],
    media: [],
    redirects: [],
    changes: [],
  },
  sha256,
);

const servers: Server[] = [];
const never = new AbortController().signal;

async function cmsThat(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}`), token: 'the-secret-token' };
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const sentenceOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'it worked',
    (error: Error) => error.message,
  );

test('a whole snapshot is read, with the token in the header and nowhere else', async () => {
  const asked: unknown[] = [];
  const cms = await cmsThat((request, response) => {
    asked.push([request.url, request.headers.authorization]);
    response.end(whole);
  });
  expect((await fetchSnapshot(cms, never)).head.number).toBe(7);
  expect(asked).toEqual([['/api/export/snapshot', 'Bearer the-secret-token']]);
});

test('a snapshot cut at any byte is refused', async () => {
  const bytes = Buffer.from(whole);
  const answered: string[] = [];
  for (let length = 0; length < bytes.length; length += 1) {
    const cms = await cmsThat((_request, response) => response.end(bytes.subarray(0, length)));
    answered.push(await sentenceOf(fetchSnapshot(cms, never)));
  }
  // Without its last line feed it still is whole.
  expect(answered.slice(0, -1)).not.toContain('it worked');
});

test.for<[string, RequestListener, RegExp]>([
  [
    'an empty answer',
    (_, response) => response.end(),
    /^What the CMS sent cannot be used\. The snapshot is empty\.$/,
  ],
  [
    'an error page',
    (_, response) => response.end('<!doctype html><title>Oops'),
    /^What the CMS sent cannot be used\. Line 1 is not part of a snapshot: it is not JSON\.$/,
  ],
  ['null', (_, response) => response.end('null'), /^What the CMS sent cannot be used\./],
  [
    'an empty list',
    (_, response) => response.end('{"data":[]}'),
    /^What the CMS sent cannot be used\./,
  ],
  [
    'status 500',
    (_, response) => response.writeHead(500).end(),
    /^What the CMS sent cannot be used: it answered \/api\/export\/snapshot with status 500\.$/,
  ],
  [
    'status 401',
    (_, response) => response.writeHead(401).end(),
    /^The CMS refuses the publisher's token \(status 401\)\.$/,
  ],
  [
    'a redirect',
    (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end(),
    /^The CMS at http:\/\/127\.0\.0\.1:\d+ does not answer/,
  ],
  [
    'a reset',
    (request) => void request.socket.destroy(),
    /^The CMS at http:\/\/127\.0\.0\.1:\d+ does not answer \((?:ECONNRESET|UND_ERR_SOCKET)\)\.$/,
  ],
  [
    'fewer bytes than promised',
    (_, response) => {
      response.writeHead(200, { 'content-length': Buffer.byteLength(whole) });
      response.write(whole.slice(0, 40));
      setImmediate(() => response.destroy());
    },
    /./,
  ],
])('%s is a failure, never an empty site', async ([, answer, sentence]) => {
  const said = await sentenceOf(fetchSnapshot(await cmsThat(answer), never));
  expect(said).toMatch(sentence);
  expect(said).not.toBe('it worked');
  expect(said).not.toContain('the-secret-token');
});

test('a CMS that is not there is said to be so', async () => {
  const cms = await cmsThat((_request, response) => response.end());
  servers[0]?.close();
  await once(servers[0]!, 'close');
  expect(await sentenceOf(fetchSnapshot(cms, never))).toBe(
    `The CMS at ${cms.url.origin} does not answer (ECONNREFUSED).`,
  );
});

test('being asked to stop ends a question that is held open', async () => {
  const stop = new AbortController();
  const cms = await cmsThat(() => stop.abort(new Error('asked to stop')));
  await expect(fetchHead(cms, 7, stop.signal)).rejects.toThrow('asked to stop');
});

test('the head is asked for news after a number, and anything else in its place is refused', async () => {
  const asked: (string | undefined)[] = [];
  const cms = await cmsThat((request, response) => {
    asked.push(request.url);
    response.end(asked.length === 1 ? '{"number":8}' : '{"number":"8"}');
  });
  expect(await fetchHead(cms, 7, never)).toEqual({ number: 8 });
  await expect(fetchHead(cms, undefined, never)).rejects.toThrow(
    'its head is not what was expected',
  );
  expect(asked).toEqual(['/api/export/head?after=7&wait=25', '/api/export/head']);
});

test('a picture larger than announced is refused', async () => {
  const cms = await cmsThat((_request, response) => {
    response.writeHead(200, { 'content-length': '11' }).end('eleven byte');
  });
  const picture = { sha256: 'a'.repeat(64), bytes: 10 };
  await expect(fetchMedia(cms, picture, never)).rejects.toThrow('a picture has 11 bytes');
  expect(await fetchMedia(cms, { ...picture, bytes: 11 }, never)).toHaveLength(11);
});
