import { type FileHandle, open } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import type { Headers } from './security.ts';
import { encodePath } from './request-path.ts';

export interface Found {
  readonly root: string;
  /** Below the root, beginning with a slash. */
  readonly file: string;
}

/**
 * Sends one file with `send`, which answers conditional requests and ranges. The file is opened
 * once and both measured and read through that handle: a publish that renames new bytes into place
 * in between must not give the length of the old file to the bytes of the new one.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { root, file }: Found,
  headers: Headers,
): Promise<number | undefined> {
  const handle = await open(root + file, 'r');
  response.once('close', () => void handle.close().catch(() => undefined));
  const stat = await handle.stat();
  const { promise, resolve } = Promise.withResolvers<number | undefined>();

  const options = { root, dotfiles: 'allow', index: false, cacheControl: false } as const;
  const stream = send(request, encodePath(file), { ...options, ...readFrom(handle) });
  stream.sendFile = (path) => stream.send(path, stat);
  stream.on('headers', () => setHeaders(response, headers));
  stream.on('error', (error: { readonly status?: number }) => resolve(error.status ?? 500));
  response.once('close', () => resolve(undefined));
  stream.pipe(response);
  return promise;
}

/** `send` hands its options to `fs.createReadStream`, which reads from a handle it is given. */
const readFrom = (handle: FileHandle): object => ({ fd: handle });

export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
