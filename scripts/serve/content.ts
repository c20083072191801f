import { hash } from 'node:crypto';
import type { OpenFile } from './open-file.ts';

/** What a file holds, and the entity tag that tells this from anything else it ever holds. */
export interface Content {
  /** RFC 9110, section 8.8.3, quotes included. */
  readonly tag: string;
  /** The whole of it; undefined where that would be too much to hold. */
  readonly bytes: Buffer | undefined;
}

/** More than the largest feed, calendar or page: only pictures and documents are larger. */
const readAtOnce = 1_048_576;

/**
 * Two versions can have one size, and one time as far as the clock of the disk can tell, so what can
 * be is told apart by what it holds. That also makes the tag the same on every machine and after
 * every deployment, so that who has a feed already need not have it again.
 */
export async function readContent({ stat, handle }: OpenFile): Promise<Content> {
  if (stat.size > readAtOnce) {
    const seen = [stat.size, stat.mtimeMs, stat.ino].map((each) => each.toString(36));
    return { tag: `W/"${seen.join('-')}"`, bytes: undefined };
  }
  const bytes = Buffer.allocUnsafe(stat.size);
  const { bytesRead } = await handle.read(bytes, 0, stat.size, 0);
  if (bytesRead < stat.size) throw new Error('it is being written over; rename a new file instead');
  return { tag: `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`, bytes };
}
