import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { pipeline } from 'node:stream/promises';

import type { Link, Stage } from './link.ts';
import type { Stream, Toxic } from './toxic.ts';
import { createToxics, type Toxics } from './toxics.ts';
import { bandwidth } from './toxics/bandwidth.ts';
import { latency } from './toxics/latency.ts';
import { limitData } from './toxics/limit-data.ts';
import { resetPeer } from './toxics/reset-peer.ts';
import { slicer } from './toxics/slicer.ts';
import { slowClose } from './toxics/slow-close.ts';
import { timeout } from './toxics/timeout.ts';

/** Stands between a client and a server on this machine and does to their bytes what it is told. */
export interface FaultProxy {
  /** Where clients connect, as `http://127.0.0.1:<port>`. */
  readonly url: string;
  /**
   * From now on the stream of every connection, the open ones too, has this toxic; another one of
   * its type and stream is replaced. Call the answer to take it away.
   */
  readonly add: (toxic: Toxic) => () => void;
  /** The toxics there are now, in the order they were added. */
  readonly toxics: () => readonly Toxic[];
  /** How many connections clients have made so far. */
  readonly connections: () => number;
  /** How many sockets are open, on both sides together. */
  readonly openSockets: () => number;
  /** Destroys every socket; resolves when all of them and the port are gone. */
  readonly close: () => Promise<void>;
}

/** Listens on a free port of the loopback interface, and passes on to another port of it. */
export async function startFaultProxy(targetPort: number): Promise<FaultProxy> {
  const toxics = createToxics();
  const sockets = new Set<Socket>();
  let connections = 0;
  const keep = (socket: Socket): Socket => {
    sockets.add(socket);
    // Broken connections are what this is for; the pipelines see to what follows from one.
    return socket
      .setNoDelay()
      .on('error', ignore)
      .on('close', () => sockets.delete(socket));
  };
  // The end of an answer is passed on as that; the client then closes in its own time.
  const server = createServer({ allowHalfOpen: true }, (client) => {
    connections += 1;
    const target = { port: targetPort, host: '127.0.0.1', allowHalfOpen: true };
    join(keep(client), keep(connect(target)), toxics);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    add: toxics.add,
    toxics: toxics.all,
    connections: () => connections,
    openSockets: () => sockets.size,
    async close() {
      const closed = [server, ...sockets].map((each) => once(each, 'close'));
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

const ignore = (): void => undefined;

/**
 * Both streams of a connection. When one of them breaks, so does the connection. It is over, too,
 * when the client ends its side: no HTTP client waits for an answer after that.
 */
function join(client: Socket, server: Socket, toxics: Toxics): void {
  const gone = new AbortController();
  const leave = (): void => {
    for (const socket of [client, server]) socket.destroy();
    gone.abort();
  };
  void carry(client, server, 'upstream', toxics, gone.signal).catch(ignore).finally(leave);
  void carry(server, client, 'downstream', toxics, gone.signal).catch(leave);
}

function carry(
  from: Socket,
  to: Socket,
  stream: Stream,
  toxics: Toxics,
  gone: AbortSignal,
): Promise<void> {
  const link: Link = {
    stream,
    active: (type) => toxics.active(type, stream, gone),
    async cut() {
      to.destroySoon();
      if (!to.closed) await once(to, 'close');
      from.destroy();
    },
    reset() {
      for (const socket of [from, to]) socket.resetAndDestroy();
    },
  };
  const steps = stages.map((stage) => stage(link));
  return pipeline(
    from,
    latency(link),
    (pieces: AsyncIterable<Buffer>) => steps.reduce((passed, step) => step(passed), pieces),
    to,
  );
}

/** In the order in which they act, after the latency. */
const stages: readonly ((link: Link) => Stage)[] = [
  bandwidth,
  slicer,
  timeout,
  resetPeer,
  limitData,
  slowClose,
];
