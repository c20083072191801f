import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { answer } from './answer.ts';
import { createRedirects } from './redirects.ts';
import { type Stop, stoppable } from './stop.ts';

export interface SiteServer extends Server {
  /** Answers what was asked, then ends; five seconds at most, unless it is said otherwise. */
  readonly stop: Stop;
}

interface Serving {
  /** The site's folder, or a link to it; the link is followed anew for every request. */
  readonly folder: string;
  /** The address visitors use: with https, headers ask browsers to keep to it. */
  readonly site: URL;
  readonly say?: (sentence: string) => void;
}

/** No client may hold a connection by being slow, or make us hold much by saying much. */
const deadlines = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
} as const;

/** A connection on which nothing moves, in either direction, is closed. */
const idleMs = 30_000;

/** Whoever comes when so many are here is turned away at once, so that those here are served. */
const mostConnections = 1000;

/** Then a client has to connect again, which gives others a turn. */
const mostRequestsOfAConnection = 1000;

const turns = new WeakMap<Socket, Promise<void>>();

/**
 * Answers of one connection are made one after the other: a client that sends many requests at once and
 * reads nothing would have us hold all of them.
 */
function inTurn(socket: Socket, make: () => Promise<void>): void {
  const before = turns.get(socket) ?? Promise.resolve();
  turns.set(
    socket,
    before.then(() => (socket.destroyed ? undefined : make())),
  );
}

/** A static server for the built site. It looks at the disk for each answer, so every change is seen at once. */
export function createSiteServer({ folder, site, say = () => undefined }: Serving): SiteServer {
  const redirects = createRedirects(say);
  const server = createServer(deadlines, (request, response) => {
    inTurn(request.socket, async () => {
      await answer({ folder, site, redirects, say, request, response });
      // What breaks it off ends it as well.
      if (!response.closed) await once(response, 'close').catch(() => undefined);
    });
  });
  server.maxConnections = mostConnections;
  server.maxRequestsPerSocket = mostRequestsOfAConnection;
  server.setTimeout(idleMs);
  return Object.assign(server, { stop: stoppable(server) });
}
