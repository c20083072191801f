import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** How many bytes a file has, and their SHA-256. */
export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

/** Copies a file, on the disk when this resolves, and answers what was written. */
export async function copyFile(
  from: string,
  to: string,
  stop: AbortSignal,
  mode = 0o600,
): Promise<Digest> {
  const digest = createDigest();
  // Opened first: what is not there leaves no empty copy.
  const source = (await open(from)).createReadStream();
  const target = createWriteStream(to, { flags: 'wx', mode, flush: true });
  await pipeline(source, digest.passing, target, { signal: stop });
  return digest.result();
}

export async function digestOf(path: string, stop: AbortSignal): Promise<Digest> {
  const digest = createDigest();
  await pipeline(createReadStream(path), digest.reading, { signal: stop });
  return digest.result();
}

/** Digests what passes through it. */
export function createDigest() {
  const hash = createHash('sha256');
  let bytes = 0;
  const take = (chunk: Uint8Array): void => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  return {
    async *passing(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        take(chunk);
        yield chunk;
      }
    },
    async reading(chunks: AsyncIterable<Uint8Array>): Promise<void> {
      for await (const chunk of chunks) take(chunk);
    },
    result: (): Digest => ({ bytes, sha256: hash.digest('hex') }),
  };
}
