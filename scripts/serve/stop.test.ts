import { once } from 'node:events';
import { truncate } from 'node:fs/promises';
import { Agent, get, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from './served-site.fixture.ts';

const page = 'x'.repeat(1_000_000);
const pdf = 'y'.repeat(8_000_000);
const site = { 'index.html': page, 'plan.pdf': pdf };

/** Longer than a test may take: what ends sooner did not wait for a deadline. */
const never = 600_000;

async function ask(port: number, path: string, agent: Agent): Promise<IncomingMessage> {
  const asked = get({ host: '127.0.0.1', port, path, agent });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  return answer;
}

const textOf = async (answer: IncomingMessage): Promise<string> =>
  Buffer.concat(await answer.toArray()).toString();

const keepingAlive = (): Agent => {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  return agent;
};

test.for([
  ['/', page],
  ['/plan.pdf', pdf],
] as const)('who is in the middle of %s gets the rest of it', async ([path, text]) => {
  const { port, server } = await serve(site);
  const answer = await ask(port, path, keepingAlive());
  const stopped = server.stop(never);
  const body = await textOf(answer);
  expect([answer.complete, body.length, body === text]).toEqual([true, text.length, true]);
  await stopped;
});

test('who asks again and again on one connection is told which answer is the last', async () => {
  const { port, server } = await serve({ 'index.html': 'home' });
  const agent = keepingAlive();
  const seen: unknown[] = [];
  let stopped: Promise<void> | undefined;
  while (seen.at(-1) !== 'close') {
    const answer = await ask(port, '/', agent);
    expect([answer.statusCode, await textOf(answer)]).toEqual([200, 'home']);
    seen.push(answer.headers.connection);
    if (seen.length === 20) stopped = server.stop(never);
  }
  await stopped;
  expect(seen.length).toBeGreaterThan(20);
  await expect(ask(port, '/', agent)).rejects.toThrow('ECONNREFUSED');
});

test('who has said nothing is not waited for', async () => {
  const { port, server } = await serve();
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const ended = once(silent.resume(), 'close');
  await server.stop(never);
  expect(await ended).toEqual([false]); // closed, and not because of an error
});

test('who does not take an answer is cut off at the deadline', async () => {
  const { port, root, server } = await serve(site);
  await truncate(join(root, 'plan.pdf'), 64_000_000); // more than systems hold for a connection
  const answer = await ask(port, '/plan.pdf', keepingAlive());
  const cut = once(answer, 'error');
  await server.stop(100);
  answer.resume();
  expect(String((await cut)[0])).toContain('aborted');
});
