import { realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { methodsFor, openToOthers, preflightHeaders } from './cross-origin.ts';
import { errorPageOf } from './error-page.ts';
import { isForPrograms } from './file-kinds.ts';
import { cachePolicies, headersOf } from './headers.ts';
import { locate } from './locate.ts';
import { createRedirects, type Redirects } from './redirects.ts';
import { encodePath, readRequestPath, withoutSlash } from './request-path.ts';
import { type Headers, securityHeaders } from './security.ts';
import { sendFile, setHeaders } from './send-file.ts';

interface SiteServer {
  /** The site's folder, or a link to it; the link is followed anew for every request. */
  readonly folder: string;
  /** The address visitors use: with https, headers ask browsers to keep to it. */
  readonly site: URL;
  readonly say?: (sentence: string) => void;
}

/** No client may hold a connection by being slow. */
const deadlines = {
  headersTimeout: 5000,
  requestTimeout: 10_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
} as const;
const idleMs = 30_000;

/** A static server for the built site. It holds nothing in memory, so every change is seen at once. */
export function createSiteServer({ folder, site, say = () => undefined }: SiteServer): Server {
  const redirects = createRedirects(say);
  const server = createServer(deadlines, (request, response) => {
    answer({ folder, site, redirects, request, response }).catch((error: unknown) => {
      say(`${request.url ?? ''} could not be answered: ${String(error)}`);
      response.destroy();
    });
  });
  server.setTimeout(idleMs);
  return server;
}

interface Exchange {
  readonly folder: string;
  readonly site: URL;
  readonly redirects: Redirects;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { request, redirects } = exchange;
  const read = readRequestPath(request.url ?? '');
  const root = await realpath(exchange.folder).catch(() => undefined);
  const path = read.ok ? read.path : '/';
  const refuse = (status: number, headers: Headers = {}): Promise<void> =>
    sendError(exchange, { root, path, status, headers });

  const methods = methodsFor(withoutSlash(path));
  if (!methods.includes(request.method ?? '')) return refuse(405, { Allow: methods.join(', ') });
  if (request.method === 'OPTIONS') return allow(exchange, methods);
  if (!read.ok) return refuse(read.status);
  if (root === undefined) return refuse(404);

  const lead = (to: string): void => redirect(exchange, { path, to, query: read.query });
  const move = await redirects.find(root, path);
  if (move !== undefined) return 'gone' in move ? refuse(410) : lead(move.to);
  const place = await locate(root, path);
  if (place === undefined) return refuse(404);
  if (place.kind === 'elsewhere') return lead(encodePath(place.path));

  const status = await sendFound(exchange, root, place.file);
  if (status !== undefined) return refuse(status);
}

/** The same whether or not a file is there: a script may read that there is none. */
function allow({ response, site }: Exchange, methods: readonly string[]): void {
  const headers = { ...openToOthers, ...preflightHeaders, Allow: methods.join(', ') };
  setHeaders(response, { ...securityHeaders(site), ...headers });
  response.writeHead(204).end();
}

/** A file that was removed since it was found is simply not there. */
async function sendFound(
  { request, response, site }: Exchange,
  root: string,
  file: string,
): Promise<number | undefined> {
  try {
    return await sendFile(request, response, { root, file }, headersOf(file, site));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 404;
    throw error;
  }
}

interface Leading {
  readonly path: string;
  readonly to: string;
  readonly query: string;
}

/**
 * The query goes along, unless the target brings its own. Feed readers and calendars of before
 * RFC 7538 follow 301 and not 308, and as they only ever ask with GET, both say the same to them.
 */
function redirect({ response, site }: Exchange, { path, to, query }: Leading): void {
  const forPrograms = isForPrograms(withoutSlash(path));
  setHeaders(response, {
    ...securityHeaders(site),
    ...(forPrograms ? openToOthers : {}),
    'Cache-Control': forPrograms ? cachePolicies.forPrograms : cachePolicies.page,
    Location: to.includes('?') ? to : to + query,
    'Content-Length': '0',
  });
  response.writeHead(forPrograms ? 301 : 308).end();
}

interface Refusal {
  readonly root: string | undefined;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
}

async function sendError({ request, response, site }: Exchange, refusal: Refusal): Promise<void> {
  const { root, path, status, headers } = refusal;
  const { type, bytes } = await errorPageOf({ root, path, status, site });
  if (response.headersSent) return void response.destroy();
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges', 'Content-Disposition']) {
    response.removeHeader(name);
  }
  setHeaders(response, {
    ...securityHeaders(site),
    ...(isForPrograms(withoutSlash(path)) ? openToOthers : {}),
    'Cache-Control': cachePolicies.missing,
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    ...headers,
  });
  response.statusCode = status;
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
