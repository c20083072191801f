import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { describeFailure } from '../terminal/failure.ts';
import { freePort } from './free-port.ts';
import { type Port, readPort, requireFreePorts } from './ports.ts';

const refusal = (asking: Promise<unknown>): Promise<string> =>
  asking.then(() => 'free', describeFailure);
const at = (number: number, option: Port['option']): Port => ({
  number,
  option,
  host: '127.0.0.1',
});

test('a busy port is named with the option that changes it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const number = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const ports = [at(await freePort(), '--port'), at(number, '--cms-port')];
  expect(await refusal(requireFreePorts(ports))).toBe(
    `Port ${number} is in use by another program. Stop that program, or choose another port with --cms-port.`,
  );
});

test('free ports are free, and still free afterwards', async () => {
  const ports = [at(await freePort(), '--port')];
  expect(await refusal(requireFreePorts(ports))).toBe('free');
  expect(await refusal(requireFreePorts(ports))).toBe('free');
});

test('two options with one port are refused', async () => {
  expect(await refusal(requireFreePorts([at(5000, '--port'), at(5000, '--cms-port')]))).toBe(
    '--port and --cms-port are both 5000. Give them two different ports.',
  );
});

test.for(['0', '65536', '-1', '80a', '', '1e3', ' 80', '4321.5'])('"%s" is no port', (text) => {
  expect(() => readPort(text, '--port')).toThrow(`--port ${text} is not a port.`);
});

test.for([
  ['1', 1],
  ['65535', 65535],
] as const)('%s is a port', ([text, number]) => {
  expect(readPort(text, '--port')).toBe(number);
});
