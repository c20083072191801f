import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../processes/eventually.fixture.ts';
import { serve, smallSite, write } from './served-site.fixture.ts';

/** Opens a connection, says something, and collects what is answered until the connection is closed. */
async function speak(port: number, text: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const socket = connect(port, '127.0.0.1', () => socket.write(text));
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.on('data', (part) => (heard += part.toString()));
  socket.on('error', () => undefined); // being cut off is an answer too
  socket.on('close', () => resolve(heard));
  return promise;
}

const statusesIn = (heard: string): readonly string[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status!);

test('a request that does not come to its end is not waited for', async () => {
  const { port, ask } = await serve();
  const heard = Promise.all(
    [
      'GET / HT',
      'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n',
    ].map((text) => speak(port, text)),
  );
  expect((await ask('/')).status).toBe(200);
  expect((await heard).map(statusesIn)).toEqual([['408'], ['408'], ['405']]);
});

test('a body is not read: the answer comes at once, and it is the last', async () => {
  const { port } = await serve();
  const one = 'GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n';
  const heard = await speak(port, one);
  expect(statusesIn(heard)).toEqual(['200']);
  expect(heard).toContain('Connection: close');
});

test('an address of more than 4096 characters is too long', async () => {
  const { ask } = await serve();
  expect((await ask(`/?${'a'.repeat(4094)}`)).status).toBe(200);
  expect(await ask(`/?${'a'.repeat(4095)}`)).toMatchObject({ status: 414, body: 'not here' });
});

test('a name too long for the disk is a page that is not there', async () => {
  const { ask } = await serve();
  expect((await ask(`/${'a'.repeat(300)}/`)).status).toBe(404);
  expect((await ask(`/${'a/'.repeat(2000)}`)).status).toBe(404);
});

test('more headers than any browser sends are not read', async () => {
  const { port } = await serve();
  const long = 'a'.repeat(17_000);
  const heard = await speak(port, `GET / HTTP/1.1\r\nHost: x\r\nX: ${long}\r\n\r\n`);
  expect(statusesIn(heard)).toEqual(['431']);
});

test('a request that two servers would read differently is refused', async () => {
  const { port } = await serve();
  for (const headers of [
    'Content-Length: 3\r\nTransfer-Encoding: chunked',
    'Content-Length: 3\r\nContent-Length: 4',
    'Transfer-Encoding : chunked',
  ]) {
    const heard = speak(port, `GET / HTTP/1.1\r\nHost: x\r\n${headers}\r\n\r\n`);
    expect([headers, statusesIn(await heard)]).toEqual([headers, ['400']]);
  }
  expect(statusesIn(await speak(port, 'GET / HTTP/1.1\r\n\r\n'))).toEqual(['400']);
});

test('who comes when it is full is turned away, and the others are served', async () => {
  const { port, server, ask } = await serve();
  server.maxConnections = 3;
  const inside = [1, 2, 3].map(() => connect(port, '127.0.0.1'));
  for (const socket of inside) {
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
  }
  expect(statusesIn(await speak(port, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'))).toEqual([]);
  inside[0]!.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  expect(String((await once(inside[0]!, 'data'))[0])).toContain('200 OK');
  await once(inside[0]!.resume(), 'close');
  expect((await ask('/')).status).toBe(200);
});

test('a visitor who leaves at once does no harm', async () => {
  const { port, ask, said } = await serve({ ...smallSite, 'plan.pdf': 'y'.repeat(2_000_000) });
  for (let turn = 0; turn < 60; turn += 1) {
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(`GET ${turn % 2 === 0 ? '/' : '/plan.pdf'} HTTP/1.1\r\nHost: x\r\n\r\n`);
    socket.destroy();
  }
  expect((await ask('/')).status).toBe(200);
  expect(said).toEqual([]);
});

test('who asks for much at once and reads nothing gets one answer after the other', async () => {
  const { port, server, root, ask } = await serve({
    ...smallSite,
    'feeds/all.json': 'x'.repeat(1_000_000),
  });
  const large = 30;
  let asked = 0;
  server.on('request', () => (asked += 1));
  const socket = connect(port, '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  await once(socket, 'connect');
  const requestFor = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`;
  socket.write(requestFor('/feeds/all.json').repeat(large));
  socket.write(requestFor('/news/', 'Connection: close\r\n'));
  await eventually(() => asked > large);
  // Others are answered meanwhile, and what is asked for last is looked up when it is its turn.
  expect((await ask('/')).status).toBe(200);
  await write(root, { 'news/index.html': 'later news' });
  let heard = '';
  socket.on('data', (part) => (heard += part.toString()));
  await once(socket, 'close');
  expect(heard.match(/HTTP\/1\.1 200/g)).toHaveLength(large + 1);
  expect(heard.endsWith('later news')).toBe(true);
});
