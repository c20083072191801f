import { locales, type MediaRecord, type PreviewLink, snapshotLine } from '@porchlight/shared';
import { z } from 'zod';

import { readAtMost } from '../publisher/media/read-at-most.ts';
import type { Cms } from '../publisher/cms-client.ts';
import { PublishingFailure } from '../publisher/publishing-failure.ts';

const media = z.record(z.string(), z.unknown()).transform((record, context): MediaRecord => {
  const read = snapshotLine.safeParse({ ...record, line: 'media' });
  if (read.success && read.data.line === 'media') return read.data;
  context.addIssue({ code: 'custom', message: 'It is no media record.' });
  return z.NEVER;
});

const draft = z.object({
  /** As exported; `parseDocument` reads it. */
  record: z.looseObject({
    documentId: z.string(),
    firstPublishedAt: z.string(),
    revisedAt: z.string(),
    fields: z.record(z.string(), z.unknown()),
  }),
  media: z.array(media),
  objections: z.array(z.string()),
  locales: z.array(z.enum(locales)),
});

/** The draft of one language version, and what stands in the way of its publication. */
export type Draft = z.output<typeof draft>;

const deadlineMs = 15_000;

/** Fetches the draft that a link is about; undefined where there is none, or it is shared no more. */
export async function fetchDraft(
  cms: Cms,
  link: PreviewLink,
  stop: AbortSignal,
): Promise<Draft | undefined> {
  const answer = await ask(cms, link, '', stop);
  if (answer === undefined) return undefined;
  const read = draft.safeParse(await answer.json().catch(() => undefined));
  if (read.success) return read.data;
  throw failure(`what it sent is no draft: ${z.prettifyError(read.error)}`);
}

/** Fetches the original of a picture that the draft shows. */
export async function fetchDraftMedia(
  cms: Cms,
  link: PreviewLink,
  { sha256, bytes }: MediaRecord,
  stop: AbortSignal,
): Promise<Uint8Array> {
  const answer = await ask(cms, link, `/media/${sha256}`, stop);
  if (answer === undefined) throw failure('the draft shows the picture no more');
  return readAtMost(answer, bytes);
}

async function ask(
  cms: Cms,
  { type, documentId, locale, share }: PreviewLink,
  below: string,
  stop: AbortSignal,
): Promise<Response | undefined> {
  const query = new URLSearchParams({ locale, ...(share === undefined ? {} : { share }) });
  const path = `/api/export/drafts/${type}/${documentId}${below}?${query}`;
  const response = await fetch(new URL(path, cms.url), {
    headers: { authorization: `Bearer ${cms.token}` },
    // Only the CMS's own origin is ever asked, so nobody can send us elsewhere with our token.
    redirect: 'error',
    signal: AbortSignal.any([stop, AbortSignal.timeout(deadlineMs)]),
  }).catch((error: unknown) => {
    stop.throwIfAborted();
    throw failure(`it does not answer (${String(error)})`);
  });
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status === 404) return undefined;
  throw failure(`it answered with status ${response.status}`);
}

const failure = (reason: string): PublishingFailure =>
  new PublishingFailure('cms-unusable', `The CMS gave no draft: ${reason}.`, {
    remedy: 'Try again in a minute.',
  });
