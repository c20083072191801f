import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

import { portFailure } from '../../processes/ports.ts';
import { type Stop, stoppable } from '../../serve/stop.ts';
import { Failure } from '../../terminal/failure.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface Answers {
  readonly metrics: () => Promise<string>;
  readonly contentType: Metrics['contentType'];
  readonly health: () => Health;
  /** Hears in a sentence why nobody is answered. */
  readonly onProblem: (problem: string) => void;
}

export interface ReportServer {
  readonly stop: Stop;
}

const host = '127.0.0.1';

/** A program on this machine asks every few seconds; whoever is slow is cut off. */
const deadlines = {
  headersTimeout: 5000,
  requestTimeout: 5000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 8192,
} as const;
const idleMs = 15_000;
const mostConnections = 20;

/**
 * Answers `/metrics` and `/health` to programs of this machine. That it cannot listen is a problem
 * to hear of, and no reason not to publish.
 *
 * @param port 0 for none
 */
export async function serveReport(port: number, answers: Answers): Promise<ReportServer> {
  const server = createServer(deadlines, (request, response) => {
    void answer(answers, request, response);
  });
  server.maxConnections = mostConnections;
  server.setTimeout(idleMs);
  const stop = stoppable(server);
  if (port === 0) return unheard;
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return { stop };
  } catch (error) {
    const failure = portFailure({ number: port, host, option: '--publisher-port' }, error);
    answers.onProblem(
      failure instanceof Failure ? `${failure.message} ${failure.remedy}` : String(failure),
    );
    return unheard;
  }
}

const unheard: ReportServer = { stop: () => Promise.resolve() };

async function answer(
  { metrics, contentType, health }: Answers,
  { method, url }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const say = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  };
  try {
    if (url !== '/metrics' && url !== '/health')
      return say(404, 'There are /metrics and /health.\n');
    if (method !== 'GET') {
      response.setHeader('allow', 'GET');
      return say(405, 'This can only be read, with GET.\n');
    }
    if (url === '/metrics') return say(200, await metrics(), contentType);
    const { status, sentence } = health();
    return say(status, `${sentence}\n`);
  } catch {
    return say(500, 'The state of the site cannot be read; the log of the publisher says why.\n');
  }
}
