import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { systemCode } from '../terminal/failure.ts';
import { methodsFor, openToOthers, preflightHeaders } from './cross-origin.ts';
import { errorPageOf } from './error-page.ts';
import { type FileKind, isForPrograms, kindOf } from './file-kinds.ts';
import { headersOf, headersOfMissing, headersOfMove } from './headers.ts';
import { locate } from './locate.ts';
import type { OpenFile } from './open-file.ts';
import type { Redirects } from './redirects.ts';
import { encodePath, firstPartOf, readRequestPath, withoutSlash } from './request-path.ts';
import { type Headers, securityHeaders } from './security.ts';
import { sendFile, setHeaders } from './send-file.ts';

interface Exchange {
  readonly folder: string;
  readonly site: URL;
  readonly redirects: Redirects;
  readonly say: (sentence: string) => void;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** Answers one request, whatever happens meanwhile; never rejects. */
export async function answer(exchange: Exchange): Promise<void> {
  const { request, response, say } = exchange;
  try {
    await answerFrom(exchange);
  } catch (error) {
    say(`${request.url ?? ''} could not be answered: ${String(error)}`);
    const status = isCrowded(error) ? 503 : 500;
    const nowhere = { root: undefined, path: '/', headers: {} };
    await sendError(exchange, { ...nowhere, status }).catch(() => response.destroy());
  }
}

/** More files are open than the system allows, which passes. */
const isCrowded = (error: unknown): boolean =>
  ['EMFILE', 'ENFILE'].includes(systemCode(error) ?? '');

async function answerFrom(exchange: Exchange): Promise<void> {
  const { request, response, folder, redirects } = exchange;
  // What nobody reads is not waited for.
  if (hasBody(request)) response.shouldKeepAlive = false;
  const target = request.url ?? '';
  const read = readRequestPath(target);
  // The link is followed once for a request, which so sees one release and nothing of another.
  const root = await realpath(folder).catch(() => undefined);
  const path = read.ok ? read.path : firstPartOf(target);
  const refuse = (status: number, headers: Headers = {}): Promise<void> =>
    sendError(exchange, { root, path, status, headers });

  const methods = methodsFor(withoutSlash(path));
  if (!methods.includes(request.method ?? '')) return refuse(405, { Allow: methods.join(', ') });
  if (request.method === 'OPTIONS') return allow(exchange, methods);
  if (root === undefined) return refuse(503, { 'Retry-After': '10' });
  if (!read.ok) return refuse(read.status);

  const lead = (to: string): void => redirect(exchange, { path, to, query: read.query });
  const move = await redirects.find(root, path);
  if (move !== undefined) return 'gone' in move ? refuse(410) : lead(move.to);
  const place = await locate(root, read);
  if (place === undefined) return refuse(404);
  if (place.kind === 'elsewhere') return lead(encodePath(place.path));

  const status = await sendAndClose(exchange, place.file);
  if (status !== undefined) return refuse(status);
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';

async function sendAndClose(
  { request, response, site }: Exchange,
  file: OpenFile,
): Promise<number | undefined> {
  try {
    return await sendFile(request, response, file, headersOf(file.path, site));
  } finally {
    await file.handle.close();
  }
}

/** The same whether or not a file is there: a script may read that there is none. */
function allow({ response, site }: Exchange, methods: readonly string[]): void {
  const headers = { ...openToOthers, ...preflightHeaders, Allow: methods.join(', ') };
  setHeaders(response, { ...securityHeaders(site), ...headers });
  response.writeHead(204).end();
}

interface Leading {
  readonly path: string;
  readonly to: string;
  readonly query: string;
}

/**
 * The query goes along, unless the target brings its own. Feed readers and calendars of before
 * RFC 7538 follow 301 and not 308; as everybody only ever asks with GET, both say the same.
 */
function redirect({ response, site }: Exchange, { path, to, query }: Leading): void {
  setHeaders(response, {
    ...headersOfMove(kindWithoutFile(path), site),
    Location: to.includes('?') ? to : to + query,
    'Content-Length': '0',
  });
  response.writeHead(301).end();
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
    ...headersOfMissing(kindWithoutFile(path), site),
    'Content-Type': type,
    'Content-Length': String(bytes.length),
    ...headers,
  });
  response.statusCode = status;
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** A feed that is missing, or elsewhere, is so with a slash as well as without. */
function kindWithoutFile(path: string): FileKind {
  const bare = withoutSlash(path);
  return kindOf(isForPrograms(bare) ? bare : path);
}
