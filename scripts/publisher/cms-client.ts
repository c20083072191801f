import { z } from 'zod';

import {
  type Changes,
  describeSnapshotProblem,
  readChanges,
  readSnapshot,
  type Snapshot,
  type SnapshotProblem,
} from '@porchlight/shared';

import { readAtMost } from './media/read-at-most.ts';
import { PublishingFailure } from './publishing-failure.ts';
import { sha256 } from './sha256.ts';

/** Where the CMS answers, and the token that may read what is published. */
export interface Cms {
  readonly url: URL;
  readonly token: string;
  /** How long an answer with content may take, in milliseconds (default: a minute). */
  readonly deadlineMs?: number;
}

/** What the CMS has published, as far as its newest change tells. */
export interface RemoteHead {
  readonly number: number;
}

const headAnswer = z.object({ number: z.int().min(0) });

const deadlineOf = ({ deadlineMs = 60_000 }: Cms): number => deadlineMs;
const mediaDeadlineMs = 30_000;
const reportDeadlineMs = 15_000;
/** The CMS reads everything it has published. */
const auditDeadlineMs = 600_000;

/** How long the CMS may hold a question for news before it answers "nothing new", in seconds. */
const patience = 25;

/**
 * Asks for the newest change. With `after`, the CMS answers as soon as there is a newer one, or
 * after {@link patience} with the one it has.
 */
export async function fetchHead(
  cms: Cms,
  after: number | undefined,
  stop: AbortSignal,
): Promise<RemoteHead> {
  const query = after === undefined ? '' : `?after=${after}&wait=${patience}`;
  const answer = await ask(cms, `/api/export/head${query}`, (patience + 15) * 1000, stop);
  const read = headAnswer.safeParse(await answer.json().catch(() => undefined));
  if (read.success) return read.data;
  throw unusable('its head is not what was expected');
}

/** Fetches everything published. A cut, empty or foreign answer is a failure, never an empty site. */
export async function fetchSnapshot(cms: Cms, stop: AbortSignal): Promise<Snapshot> {
  const answer = await ask(cms, '/api/export/snapshot', deadlineOf(cms), stop);
  const read = readSnapshot(await answer.text(), sha256);
  if (read.ok) return read.value;
  throw unreadable(read.problem);
}

/**
 * Fetches what leads from a state to the newest one. Undefined when the CMS cannot tell: its log does
 * not reach back so far, or the state is of another log.
 */
export async function fetchChanges(
  cms: Cms,
  { number, at }: { readonly number: number; readonly at: string },
  stop: AbortSignal,
): Promise<Changes | undefined> {
  const query = new URLSearchParams({ after: String(number), at });
  const answer = await ask(cms, `/api/export/changes?${query}`, deadlineOf(cms), stop, [409]);
  if (answer.status === 409) {
    await answer.body?.cancel();
    return undefined;
  }
  const read = readChanges(await answer.text(), sha256);
  if (read.ok) return read.value;
  throw unreadable(read.problem);
}

/** Fetches the original of one picture, no larger than was announced. */
export async function fetchMedia(
  cms: Cms,
  media: { readonly sha256: string; readonly bytes: number },
  stop: AbortSignal,
): Promise<Uint8Array> {
  const answer = await ask(cms, `/api/export/media/${media.sha256}`, mediaDeadlineMs, stop);
  const length = Number(answer.headers.get('content-length') ?? media.bytes);
  if (length > media.bytes) {
    await answer.body?.cancel();
    throw unusable(`a picture has ${length} bytes where ${media.bytes} were announced`);
  }
  return readAtMost(answer, media.bytes);
}

/** Tells the CMS what became of what it published; answers whether it took that, however often asked. */
export async function postReport(cms: Cms, report: object, stop: AbortSignal): Promise<boolean> {
  const answer = await ask(cms, '/api/export/receipts', reportDeadlineMs, stop, refusals, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(report),
  });
  await answer.body?.cancel();
  return answer.ok;
}

const auditAnswer = z.object({ rows: z.int().min(0) });

/**
 * Has the CMS compare all that is public with what it noted of it, for edits past all its rules, as of
 * the database itself. Answers with how many changes it noted, which are news as any others.
 */
export async function postAudit(cms: Cms, stop: AbortSignal): Promise<number> {
  const answer = await ask(cms, '/api/export/audit', auditDeadlineMs, stop, [], { method: 'POST' });
  const read = auditAnswer.safeParse(await answer.json().catch(() => undefined));
  if (read.success) return read.data.rows;
  throw unusable('it does not say what its audit found');
}

/** What a message of ours can be refused with for what it says: asking again would change nothing. */
const refusals = [400, 413, 422];

async function ask(
  cms: Cms,
  path: string,
  deadlineMs: number,
  stop: AbortSignal,
  expected: readonly number[] = [],
  message: RequestInit = {},
): Promise<Response> {
  const response = await fetch(new URL(path, cms.url), {
    ...message,
    headers: { ...message.headers, authorization: `Bearer ${cms.token}` },
    // Only the CMS's own origin is ever asked, so nobody can send us elsewhere with our token.
    redirect: 'error',
    signal: AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]),
  }).catch((error: unknown) => {
    stop.throwIfAborted();
    throw unreachable(cms, error);
  });
  if (response.ok || expected.includes(response.status)) return response;
  await response.body?.cancel();
  if (response.status === 401 || response.status === 403) throw refused(response.status);
  throw unusable(`it answered ${path.split('?')[0]} with status ${response.status}`);
}

const unreachable = (cms: Cms, error: unknown): PublishingFailure =>
  new PublishingFailure(
    'cms-unreachable',
    `The CMS at ${cms.url.origin} does not answer (${reasonOf(error)}).`,
    {
      remedy: 'The site stays as it is; we try again.',
    },
  );

const refused = (status: number): PublishingFailure =>
  new PublishingFailure(
    'token-refused',
    `The CMS refuses the publisher's token (status ${status}).`,
    {
      remedy: 'Restart it, so that the token is entered again. The site stays as it is.',
    },
  );

const unusable = (reason: string): PublishingFailure =>
  new PublishingFailure('cms-unusable', `What the CMS sent cannot be used: ${reason}.`, {
    remedy: 'The site stays as it is; we try again.',
  });

const unreadable = (problem: SnapshotProblem): PublishingFailure =>
  new PublishingFailure(
    'cms-unusable',
    `What the CMS sent cannot be used. ${describeSnapshotProblem(problem)}`,
    { remedy: 'The site stays as it is; we try again.' },
  );

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'it took too long';
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
