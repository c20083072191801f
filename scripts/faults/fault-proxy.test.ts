import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';

import { eventually } from '../processes/eventually.fixture.ts';
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts';

const page = Array.from({ length: 4_000 }, (_, index) => `line ${index}\n`).join('');

/** A real HTTP server behind a proxy; both are gone when the test is over. */
async function proxied(
  answer: RequestListener = (_, response) => response.end(page),
): Promise<FaultProxy> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy = await startFaultProxy((server.address() as AddressInfo).port);
  onTestFinished(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
  });
  return proxy;
}

/** What the server says, or the code of what went wrong on the way. */
async function ask(proxy: FaultProxy, init?: RequestInit): Promise<string> {
  try {
    const response = await fetch(proxy.url, init);
    return await response.text();
  } catch (error) {
    const { cause } = error as { readonly cause?: { readonly code?: string } };
    return cause?.code ?? (error as Error).name;
  }
}

const request = (connection: 'close' | 'keep-alive'): string =>
  `GET / HTTP/1.1\r\nHost: hub.example\r\nConnection: ${connection}\r\n\r\n`;

/** The pieces in which the bytes arrive when a client asks over a connection of its own. */
async function arrivals(proxy: FaultProxy): Promise<readonly { bytes: number; at: number }[]> {
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  socket.write(request('close'));
  const pieces: { bytes: number; at: number }[] = [];
  for await (const piece of socket as AsyncIterable<Buffer>)
    pieces.push({ bytes: piece.length, at: performance.now() });
  return pieces;
}

/** Runs some work and says how many milliseconds it took. */
async function timed<Value>(work: () => Promise<Value>) {
  const since = performance.now();
  const value = await work();
  return { value, ms: performance.now() - since };
}

test('without toxics every byte passes, in both directions', async () => {
  const proxy = await proxied((request, response) => {
    void text(request).then((body) => response.end(body.toUpperCase()));
  });
  expect(await ask(proxy, { method: 'POST', body: page })).toBe(page.toUpperCase());
  expect(proxy.toxics()).toEqual([]);
});

test.for(['upstream', 'downstream'] as const)('latency delays the %s', async (stream) => {
  const proxy = await proxied();
  proxy.add({ type: 'latency', stream, latency: 60, jitter: 10 });
  const { value, ms } = await timed(() => ask(proxy));
  expect(value).toBe(page);
  expect(ms).toBeGreaterThanOrEqual(49);
});

test('latency is paid once, not for every piece, and jitter lets none overtake', async () => {
  const lines = Array.from({ length: 50 }, (_, index) => `${index}\n`);
  const proxy = await proxied((_, response) => {
    const write = ([line, ...rest]: readonly string[]): void => {
      if (line === undefined) response.end();
      else response.write(line, () => setImmediate(write, rest));
    };
    write(lines);
  });
  proxy.add({ type: 'latency', stream: 'downstream', latency: 100, jitter: 50 });
  const { value, ms } = await timed(() => ask(proxy));
  expect(value).toBe(lines.join(''));
  expect(ms).toBeGreaterThanOrEqual(49);
  expect(ms).toBeLessThan(lines.length * 50);
});

test('bandwidth gives bytes no faster than its rate', async () => {
  const proxy = await proxied((_, response) => response.end('x'.repeat(12_000)));
  proxy.add({ type: 'bandwidth', stream: 'downstream', rate: 100 });
  const { value, ms } = await timed(() => ask(proxy));
  expect(value).toHaveLength(12_000);
  expect(ms).toBeGreaterThanOrEqual(115);
});

test('timeout swallows an answer, then closes the connection', async () => {
  const proxy = await proxied();
  proxy.add({ type: 'timeout', stream: 'downstream', timeout: 30 });
  expect(await ask(proxy)).toBe('UND_ERR_SOCKET');
  await eventually(() => proxy.openSockets() === 0 || undefined);
});

test('timeout of the upstream keeps the question from the server', async () => {
  let asked = 0;
  const proxy = await proxied((_, response) => {
    asked += 1;
    response.end('here');
  });
  const cure = proxy.add({ type: 'timeout', stream: 'upstream', timeout: 30 });
  expect(await ask(proxy)).toBe('UND_ERR_SOCKET');
  expect(asked).toBe(0);
  cure();
  expect(await ask(proxy)).toBe('here');
  expect(asked).toBe(1);
});

test('timeout 0 never answers, and closes what it silenced when it is taken away', async () => {
  const answered = Promise.withResolvers<void>();
  const proxy = await proxied((_, response) => response.end(page, answered.resolve));
  const cure = proxy.add({ type: 'timeout', stream: 'downstream', timeout: 0 });
  const pieces = arrivals(proxy);
  await answered.promise;
  expect(await Promise.race([pieces, wait(60, 'silence')])).toBe('silence');
  cure();
  expect(await pieces).toEqual([]);
  expect(await ask(proxy)).toBe(page);
});

test('a client that leaves leaves no socket behind, however silent the server is', async () => {
  const proxy = await proxied();
  for (const stream of ['upstream', 'downstream'] as const) {
    const cure = proxy.add({ type: 'timeout', stream, timeout: 0 });
    expect(await ask(proxy, { signal: AbortSignal.timeout(40) })).toBe('TimeoutError');
    await eventually(() => proxy.openSockets() === 0 || undefined);
    cure();
  }
});

test('slicer sends small pieces that are the same bytes', async () => {
  const proxy = await proxied((_, response) => response.end('x'.repeat(400)));
  const whole = await arrivals(proxy);
  proxy.add({
    type: 'slicer',
    stream: 'downstream',
    average_size: 100,
    size_variation: 20,
    delay: 20_000,
  });
  const sliced = await arrivals(proxy);
  const sum = (pieces: typeof sliced): number => pieces.reduce((all, { bytes }) => all + bytes, 0);
  expect(sum(sliced)).toBe(sum(whole));
  expect(sliced.length).toBeGreaterThanOrEqual(3);
  expect(sliced[0]!.bytes).toBeLessThanOrEqual(120);
  expect(sliced.at(-1)!.at - sliced[0]!.at).toBeGreaterThanOrEqual(20);
});

test.for([0, 1, 100, 20_000])('limit_data lets %i bytes through and no more', async (bytes) => {
  const proxy = await proxied();
  proxy.add({ type: 'limit_data', stream: 'downstream', bytes });
  const pieces = await arrivals(proxy);
  expect(pieces.reduce((all, piece) => all + piece.bytes, 0)).toBe(bytes);
  await eventually(() => proxy.openSockets() === 0 || undefined);
});

test('limit_data cuts an answer short for a client that knows its length', async () => {
  const proxy = await proxied();
  proxy.add({ type: 'limit_data', stream: 'downstream', bytes: 1_000 });
  const response = await fetch(proxy.url);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
});

test('slow_close brings every byte at once and the end late', async () => {
  const proxy = await proxied((_, response) => response.end('bye'));
  proxy.add({ type: 'slow_close', stream: 'downstream', delay: 80 });
  const { value: pieces, ms } = await timed(() => arrivals(proxy));
  const last = pieces.at(-1)!.at;
  expect(ms).toBeGreaterThanOrEqual(79);
  expect(performance.now() - last).toBeGreaterThanOrEqual(75);
});

test.for([
  ['upstream', 0],
  ['downstream', 30],
] as const)('reset_peer of the %s after %i ms breaks the connection', async ([stream, timeout]) => {
  const proxy = await proxied();
  proxy.add({ type: 'reset_peer', stream, timeout });
  expect(await ask(proxy)).toBe('ECONNRESET');
  await eventually(() => proxy.openSockets() === 0 || undefined);
});

test('toxics come to connections that are open, and go from them', async () => {
  const proxy = await proxied((_, response) => response.end('short'));
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const again = () =>
    timed(async () => {
      socket.write(request('keep-alive'));
      await once(socket, 'data');
    });
  await again();
  const cure = proxy.add({ type: 'latency', stream: 'downstream', latency: 1_000, jitter: 0 });
  expect((await again()).ms).toBeGreaterThanOrEqual(999);
  cure();
  expect((await again()).ms).toBeLessThan(999);
  expect(proxy.connections()).toBe(1);
});

test('a toxic taken away lets go of what it holds', async () => {
  const proxy = await proxied();
  const cure = proxy.add({ type: 'latency', stream: 'upstream', latency: 60_000, jitter: 0 });
  const answer = ask(proxy);
  await eventually(() => proxy.connections() === 1 || undefined);
  cure();
  expect(await answer).toBe(page);
});

test('toxics are counted, one of each type and stream', async () => {
  const proxy = await proxied();
  const down = { type: 'limit_data', stream: 'downstream', bytes: 1 } as const;
  const up = { ...down, stream: 'upstream' } as const;
  const cureFirst = proxy.add(down);
  const cureUp = proxy.add(up);
  const cureSecond = proxy.add({ ...down, bytes: 2 });
  expect(proxy.toxics()).toEqual([up, { ...down, bytes: 2 }]);
  cureFirst();
  expect(proxy.toxics()).toEqual([up, { ...down, bytes: 2 }]);
  cureSecond();
  cureUp();
  expect(proxy.toxics()).toEqual([]);
});

test('a server that is not there is a connection that closes', async () => {
  const gone = await startFaultProxy(1);
  onTestFinished(() => gone.close());
  expect(await ask(gone)).toBe('UND_ERR_SOCKET');
  await eventually(() => gone.openSockets() === 0 || undefined);
});

test('closing destroys every socket, whatever holds it', async () => {
  const proxy = await proxied();
  proxy.add({ type: 'timeout', stream: 'downstream', timeout: 0 });
  const answers = [ask(proxy), ask(proxy)];
  await eventually(() => proxy.openSockets() === 4 || undefined);
  await proxy.close();
  expect(proxy.openSockets()).toBe(0);
  // How the end of a connection is seen depends on what of it comes first.
  const broken = /^(?:UND_ERR_SOCKET|ECONNRESET)$/;
  for (const answer of await Promise.all(answers)) expect(answer).toMatch(broken);
  expect(await ask(proxy)).toBe('ECONNREFUSED');
});
