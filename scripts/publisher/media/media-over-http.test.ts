import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { fetchMedia } from '../cms-client.ts';
import { openMediaWorkshop } from './media-workshop.ts';
import { patterned, recordOf } from './picture.fixture.ts';

const original = await patterned(30, 20).png().toBuffer();
const record = recordOf('porch', original, 30, 20);
const patience = { fetchMs: 300, encodeSeconds: 20, firstPauseMs: 1, longestPauseMs: 1 };

async function served(answer: RequestListener): Promise<URL> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}

/** A workshop whose CMS answers in its own way at first, and from the third question on as it should. */
async function workshopOf(fault: RequestListener) {
  const questions: (string | undefined)[] = [];
  const url = await served((request, response) => {
    questions.push(request.url);
    if (questions.length <= 2) fault(request, response);
    else response.end(original);
  });
  const settled: string[] = [];
  const workshop = await openMediaWorkshop({
    folder: await temporaryFolder(),
    fetchOriginal: (media, stop) => fetchMedia({ url, token: 'secret' }, media, stop),
    onSettled: (records) => settled.push(...records.map(({ id }) => id)),
    patience,
  });
  return { ...workshop, questions, settled };
}

/** Bytes without an end, as fast as they are taken. */
const endless: RequestListener = (_request, response) => {
  const send = (): void => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536)));
  };
  response.on('drain', send);
  send();
};

test.for<[string, RequestListener]>([
  ['does not answer', () => {}],
  [
    'stops in the middle',
    (_request, response) => {
      response.writeHead(200, { 'content-length': original.length });
      response.write(original.subarray(0, 100));
    },
  ],
  [
    'breaks off',
    (_request, response) => {
      response.writeHead(200, { 'content-length': original.length });
      response.write(original.subarray(0, 100), () => response.destroy());
    },
  ],
  ['hangs up', (request) => void request.socket.destroy()],
  ['announces more', (_request, response) => response.end(Buffer.alloc(original.length + 1))],
  ['sends more than announced', endless],
  ['sends a page', (_request, response) => response.end('<!doctype html><title>Welcome</title>')],
  ['sends other bytes', (_request, response) => response.end(Buffer.alloc(original.length))],
  ['is ill', (_request, response) => response.writeHead(503).end()],
  ['does not know it', (_request, response) => response.writeHead(404).end()],
  ['does not let us in', (_request, response) => response.writeHead(401).end()],
])('a CMS that %s is asked again, until the picture is ready', async ([, fault]) => {
  const { prepare, prepareAll, questions, settled } = await workshopOf(fault);
  const stop = new AbortController().signal;
  const { ready, missing, problems } = await prepareAll([record], stop);
  expect([ready, missing, problems.length, settled]).toEqual([[], [record], 1, []]);
  expect(problems[0]).toMatch(/^Picture porch: ./);
  expect(problems[0]).not.toContain('secret');
  await prepare([record], stop);
  expect(settled).toEqual(['porch']);
  expect(questions).toEqual(Array(3).fill(`/api/export/media/${record.sha256}`));
});

test('nobody but the CMS itself is ever asked', async () => {
  let asked = 0;
  const elsewhere = await served((_request, response) => {
    asked += 1;
    response.end(original);
  });
  const { prepareAll } = await workshopOf((_request, response) =>
    response.writeHead(302, { location: elsewhere.href }).end(),
  );
  const { ready, problems } = await prepareAll([record], new AbortController().signal);
  expect([ready, problems.length, asked]).toEqual([[], 1, 0]);
});
