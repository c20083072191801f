import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';

import { freePort } from '../../processes/free-port.ts';
import { Failure } from '../../terminal/failure.ts';
import { requireLease } from '../engine/fence.ts';
import { unexplainedLoss } from '../engine/unexplained-loss.ts';
import { noDelta } from '../delta.ts';
import { fetchHead, fetchSnapshot } from '../cms-client.ts';
import { contentOf } from '../store/content.ts';
import { openStore } from '../store/database.ts';
import { writeFact } from '../store/facts.ts';
import { type FailureReason, tellFailure } from './failure-reason.ts';

const never = new AbortController().signal;
const token = 'the-secret-token';

async function cmsThat(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}`), token };
}

async function told(work: () => unknown) {
  try {
    await work();
  } catch (error) {
    return tellFailure(error, '/srv/data');
  }
  return expect.fail('it worked');
}

const withCode = (code: string): Error => Object.assign(new Error('a system error'), { code });

test('a CMS that is not there', async () => {
  const url = new URL(`http://127.0.0.1:${await freePort()}`);
  expect(await told(() => fetchHead({ url, token }, 1, never))).toEqual({
    reason: 'cms-unreachable',
    sentence: `The CMS at ${url.origin} does not answer (ECONNREFUSED). The site stays as it is; we try again.`,
    frames: [],
  });
});

test('a CMS that dies while it answers', async () => {
  const cms = await cmsThat((_, response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{"line":"head"', () => response.destroy());
  });
  expect(await told(() => fetchSnapshot(cms, never))).toEqual({
    reason: 'cms-unreachable',
    sentence: 'The CMS stopped in the middle of an answer. The site stays as it is; we try again.',
    frames: [],
  });
});

test.for<[number, string, FailureReason]>([
  [401, '', 'token-refused'],
  [403, '', 'token-refused'],
  [500, '', 'cms-unusable'],
  [200, '<html>', 'cms-unusable'],
])('a CMS that answers %i %s', async ([status, body, reason]) => {
  const cms = await cmsThat((_, response) => response.writeHead(status).end(body));
  for (const work of [() => fetchHead(cms, 1, never), () => fetchSnapshot(cms, never)]) {
    const failure = await told(work);
    expect(failure.reason).toBe(reason);
    expect(failure.sentence).not.toContain(token);
  }
});

test('a full disk, of files and of the store', async () => {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  database.exec('CREATE TABLE t (x); PRAGMA max_page_count = 2');
  const fill = () => database.prepare('INSERT INTO t VALUES (zeroblob(100000))').run();
  for (const work of [fill, () => Promise.reject(withCode('ENOSPC'))])
    expect(await told(work)).toEqual({
      reason: 'disk-full',
      sentence:
        'There is no space left on the disk of /srv/data. Free some space, or choose a directory on another disk with --data.',
      frames: [],
    });
});

test('a disk that may not be written', () => {
  expect(tellFailure(withCode('EROFS'), '/srv/data')).toEqual({
    reason: 'disk-refused',
    sentence:
      '/srv/data cannot be written by this user. Correct its permissions, or choose another directory with --data.',
    frames: [],
  });
});

test('what the publisher refuses itself', async () => {
  const store = await openStore(':memory:');
  onTestFinished(() => void store.close());
  const content = contentOf(store);
  const version = { documentId: 'e1', locale: 'en' };
  content.put({ ...version, record: { type: 'event', ...version } });
  const head = { number: 1, at: '2026-06-15T12:00:00.000Z', site: {} as never };
  const loss = unexplainedLoss(content, { ...noDelta(head), goneDocuments: [version] });
  expect(tellFailure(loss, '/srv/data')).toMatchObject({ reason: 'loss-unexplained' });
  writeFact(store, 'fence', 3);
  const fenced = () => requireLease({ store, fence: 2 });
  expect(await told(fenced)).toMatchObject({ reason: 'lease-lost' });
  const refusal = new Failure('The home page could not be made: nothing is published.', {
    remedy: 'Correct the entry it names.',
  });
  expect(tellFailure(refusal, '/srv/data')).toMatchObject({ reason: 'run-refused' });
});

test('a fault is told by its place in the code, never by what it quotes', async () => {
  const words = 'the words of an entry';
  const failure = await told(() => JSON.parse(words));
  expect(failure.reason).toBe('fault');
  expect(failure.sentence).toBe(
    'The publisher met a fault of its own (SyntaxError). The site stays as it is. Please report it with this line of the log.',
  );
  expect(failure.frames.some((frame) => frame.includes('failure-reason.test.ts'))).toBe(true);
  expect(JSON.stringify(failure)).not.toContain(words.slice(0, 9));
});
