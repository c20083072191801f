import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { readAtMost } from './read-at-most.ts';

async function served(answer: RequestListener): Promise<Response> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

test('an answer of as many bytes as there may be is read whole', async () => {
  const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, index) => index % 251));
  const answer = await served((_request, response) => {
    response.write(bytes.subarray(0, 70_000));
    response.end(bytes.subarray(70_000));
  });
  expect(bytes.equals(await readAtMost(answer, bytes.length))).toBe(true);
});

test('an empty answer has no bytes', async () => {
  const answer = await served((_request, response) => response.writeHead(204).end());
  expect(await readAtMost(answer, 10)).toHaveLength(0);
});

test('an answer without an end is left as soon as it has one byte too many', async () => {
  let closed: Promise<unknown> | undefined;
  let sent = 0;
  const answer = await served((_request, response) => {
    closed = once(response, 'close');
    const piece = Buffer.alloc(16_384);
    const send = (): void => {
      while (!response.destroyed && response.write(piece)) sent += piece.length;
    };
    response.on('drain', send);
    send();
  });
  await expect(readAtMost(answer, 1_000_000)).rejects.toThrow('more than the 1000000 bytes');
  await closed;
  // What sockets hold on the way comes on top.
  expect(sent).toBeLessThan(30_000_000);
});

test('an answer that breaks off is a failure, not a shorter answer', async () => {
  const answer = await served((_request, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('half', () => response.destroy());
  });
  await expect(readAtMost(answer, 1000)).rejects.toThrow('terminated');
});
