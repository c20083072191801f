import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';
import { readContent } from './content.ts';
import type { OpenFile } from './open-file.ts';
import { encodePath } from './request-path.ts';
import type { Headers } from './security.ts';

/**
 * Sends an open file with `send`, which answers conditional requests and ranges but would look the
 * file up by its name, twice: between the two, a publish can put other bytes there, and the length
 * of the one would be said of the other.
 *
 * @returns the status that is to be answered instead, or undefined once everything was sent
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: OpenFile,
  headers: Headers,
): Promise<number | undefined> {
  const { tag, bytes } = await readContent(file);
  if (response.destroyed) return undefined;
  const { promise, resolve } = Promise.withResolvers<number | undefined>();
  response.once('close', () => resolve(undefined));

  const options = { dotfiles: 'allow', index: false, cacheControl: false } as const;
  const stream = send(request, encodePath(file.path), { ...options, ...readFrom(file.handle) });
  stream.sendFile = (path) => stream.send(path, file.stat);
  if (bytes !== undefined) {
    stream.stream = (_, { start, end }: Part) => void response.end(bytes.subarray(start, end + 1));
  }
  stream.on('headers', () => setHeaders(response, { ...headers, ETag: tag }));
  stream.on('error', (error: { readonly status?: number }) => resolve(error.status ?? 500));
  stream.pipe(response);
  return promise;
}

/** As `send` asks for it: the first byte and the last. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** `send` hands its options to `fs.createReadStream`, which reads from a handle it is given. */
const readFrom = (handle: FileHandle): object => ({ fd: handle, autoClose: false });

export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
