import { randomInt } from 'node:crypto';
import { isIP } from 'node:net';
import type { Instant } from '@porchlight/shared';
import { z } from 'zod';
import { Failure } from '../terminal/failure.ts';
import { createFile } from './durable-file.ts';
import { readJsonFile, toJsonText } from './json-file.ts';
import type { DataDirectory } from './layout.ts';

/** Who this hub is in calendars and feeds. Subscribers remember it, so it never changes. */
export interface Identity {
  /** The right-hand side of every calendar UID. */
  readonly uidDomain: string;
  /** The authority of every tag: URI, a domain and the day from which it is ours (RFC 4151). */
  readonly tagAuthority: string;
  readonly firstStart: string;
}

const identityFile = z.object({
  uidDomain: z.string().min(1),
  tagAuthority: z.string().min(1),
  firstStart: z.iso.datetime(),
});

export interface FirstStart {
  readonly moment: Instant;
  readonly siteUrl: URL;
}

/** The identity of this directory, made at the first start. */
export async function ensureIdentity(data: DataDirectory, start: FirstStart): Promise<Identity> {
  const kept = await readJsonFile(data.identityFile, identityFile);
  if (kept !== undefined) return kept;
  await createFile(data.identityFile, toJsonText(newIdentity(start)));
  return readIdentity(data);
}

/** As {@link ensureIdentity}, but refuses when there is none yet. */
export async function readIdentity(data: DataDirectory): Promise<Identity> {
  const kept = await readJsonFile(data.identityFile, identityFile);
  if (kept !== undefined) return kept;
  throw new Failure(`${data.root} has no identity yet.`, {
    remedy: 'Run "npx pnpm@12.21.0 start" once, or name another data directory with --data.',
  });
}

export function newIdentity({ moment, siteUrl }: FirstStart): Identity {
  const host = siteUrl.hostname;
  const uidDomain = isPublicName(host) ? host : `${randomLabel()}.porchlight.localhost`;
  return { uidDomain, tagAuthority: `${uidDomain},${moment.slice(0, 10)}`, firstStart: moment };
}

/** Names that mean the same everywhere; RFC 6761 and RFC 8375 keep the others for private use. */
export function isPublicName(host: string): boolean {
  const privateName = /(^|\.)(localhost|local|test|invalid|example|internal|lan|home\.arpa)$/;
  const isAddress = host.startsWith('[') || isIP(host) !== 0;
  return host.includes('.') && !isAddress && !privateName.test(host);
}

/** Begins with a letter, and leaves out what is easily misread. */
function randomLabel(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz';
  const pick = (from: string): string => from.charAt(randomInt(from.length));
  return pick(letters) + Array.from({ length: 5 }, () => pick(`${letters}23456789`)).join('');
}
