import { createServer } from 'node:net';
import { exitCodes, Failure, systemCode } from '../terminal/failure.ts';

export interface Port {
  readonly number: number;
  readonly host: string;
  /** The option that chooses another port, for the sentence when this one is taken. */
  readonly option: `--${string}`;
}

/** Reads a port from the command line: 1 to 65535. */
export function readPort(text: string, option: Port['option']): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= 65535) return number;
  throw new Failure(`${option} ${text} is not a port.`, {
    remedy: 'Give a whole number from 1 to 65535.',
    exitCode: exitCodes.wrongUse,
  });
}

/** Refuses before any work is done, not after a minute of it. */
export async function requireFreePorts(ports: readonly Port[]): Promise<void> {
  for (const [index, port] of ports.entries()) {
    const twin = ports.slice(0, index).find(({ number }) => number === port.number);
    if (twin !== undefined) throw samePort(twin, port);
  }
  for (const port of ports) await requireFree(port);
}

function requireFree(port: Port): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const server = createServer();
  server.once('error', (error) => reject(portFailure(port, error)));
  server.listen({ port: port.number, host: port.host, exclusive: true }, () => {
    server.close(() => resolve());
  });
  return promise;
}

/** What to say when listening failed; other errors pass through. */
export function portFailure({ number, option, host }: Port, error: unknown): unknown {
  const code = systemCode(error);
  if (code === 'EADDRINUSE') {
    return new Failure(`Port ${number} is in use by another program.`, {
      remedy: `Stop that program, or choose another port with ${option}.`,
    });
  }
  if (code === 'EACCES') {
    return new Failure(`This user may not listen on port ${number}.`, {
      remedy: `Choose a port above 1023 with ${option}.`,
    });
  }
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Failure(`This machine has no address ${host}.`, {
      remedy: 'Choose another one with --host.',
    });
  }
  return error;
}

const samePort = (one: Port, other: Port): Failure =>
  new Failure(`${one.option} and ${other.option} are both ${one.number}.`, {
    remedy: 'Give them two different ports.',
    exitCode: exitCodes.wrongUse,
  });
