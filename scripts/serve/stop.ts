import { once } from 'node:events';
import { Server as NetServer, type Socket } from 'node:net';
import type { Server } from 'node:http';

/** Ends a server: see {@link stoppable}. */
export type Stop = (withinMs?: number) => Promise<void>;

/** Time for a request that is on its way already. */
const arrivingMs = 200;

/**
 * Watches a server so that it can be stopped without cutting an answer short: nobody new comes in,
 * each connection is closed after its last answer, and after the deadline whoever is left.
 *
 * `server.close()` alone would not do: it takes a connection for idle as soon as everything is
 * written, though none of it may have left the machine, and leaves one open whose client goes on
 * asking.
 */
export function stoppable(server: Server): Stop {
  const answersOn = new Map<Socket, number>();
  let isStopping = false;

  const closeIfIdle = (socket: Socket): void => {
    if (answersOn.get(socket) === 0) socket.destroySoon();
  };
  const count = (socket: Socket, by: 1 | -1): void => {
    const answers = answersOn.get(socket);
    if (answers !== undefined) answersOn.set(socket, answers + by);
  };

  server.on('connection', (socket) => {
    answersOn.set(socket, 0);
    socket.once('close', () => answersOn.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    if (isStopping) response.shouldKeepAlive = false;
    count(socket, 1);
    response.once('close', () => {
      count(socket, -1);
      if (isStopping) closeIfIdle(socket);
    });
  });

  return async (withinMs = 5000) => {
    isStopping = true;
    const closed = once(server, 'close');
    NetServer.prototype.close.call(server);
    const arriving = setTimeout(() => [...answersOn.keys()].map(closeIfIdle), arrivingMs);
    const deadline = setTimeout(() => server.closeAllConnections(), withinMs);
    await closed;
    clearTimeout(arriving);
    clearTimeout(deadline);
  };
}
