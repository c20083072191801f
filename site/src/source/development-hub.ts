import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import {
  describeIssue,
  describeSnapshotProblem,
  laterOf,
  now,
  parseInstant,
  readSnapshot,
  type Snapshot,
} from '@porchlight/shared';

import { buildHub, type Hub } from '../hub/hub.ts';

/** The last hub, and what its snapshot's bytes were. */
let last: { readonly digest: string; readonly hub: Hub } | undefined;

/**
 * The hub that `astro dev` shows: what the CMS has published at this moment (`HUB_CMS_URL` and
 * `HUB_PUBLISHER_TOKEN`), or a snapshot file (`HUB_SNAPSHOT`). Read anew for each page, because
 * whoever develops expects to see what was just published.
 */
export async function developmentHub(): Promise<Hub> {
  const text = await snapshotText();
  const digest = sha256(text);
  if (last?.digest === digest) return last.hub;
  const read = readSnapshot(text, sha256);
  if (!read.ok) throw new Error(describeSnapshotProblem(read.problem));
  const clock = process.env['HUB_NOW'] ? 'standing' : 'running';
  const hub = buildHub(read.value, momentOf(read.value), process.env['SITE_URL'], clock);
  for (const issue of hub.heldBack) console.warn(`Held back: ${describeIssue(issue)}`);
  last = { digest, hub };
  return hub;
}

function momentOf(snapshot: Snapshot) {
  const set = parseInstant(process.env['HUB_NOW'] ?? '');
  const newest = parseInstant(snapshot.head.at);
  return set ?? (newest === undefined ? now() : laterOf(now(), newest));
}

async function snapshotText(): Promise<string> {
  const { HUB_SNAPSHOT: file, HUB_CMS_URL: cms, HUB_PUBLISHER_TOKEN: token } = process.env;
  if (file !== undefined) return readFile(file, 'utf8');
  if (cms === undefined || token === undefined)
    throw new Error('Run "npx pnpm@12.21.0 dev", or set HUB_SNAPSHOT to the path of a snapshot.');
  const answer = await fetch(new URL('/api/export/snapshot', cms), {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`The CMS answered with status ${answer.status}.`);
  return answer.text();
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
