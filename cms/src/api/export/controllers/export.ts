import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { documentTypes, isLocale, isShareId, readRunReport } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { exportChangesAfter } from '../../../export/changes';
import { exportDraft, fileOfDraft } from '../../../export/draft';
import type { StoredFile } from '../../../export/files';
import { headAfter } from '../../../export/next-head';
import { exportSnapshot } from '../../../export/snapshot';
import { isShared } from '../../../previews/shares';
import { storeReport } from '../../../receipts/store-report';
import type { Draft } from '../../../reviews/drafts';
import { audit } from '../../../rules/record/audit';
import { type Head, readHead } from '../../../rules/record/outbox';
import { publicFile } from '../../../rules/files/shown-files';

/** As much of a request as these routes need. */
interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
  readonly request: { readonly body?: unknown };
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
  status: number;
  body: unknown;
  type: string;
  get(header: string): string;
  set(header: string, value: string): void;
  badRequest(message: string): void;
  notFound(message: string): void;
  conflict(message: string): void;
}

const longestWait = 25;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async head(context: Context): Promise<void> {
    const after = wholeNumber(context.query['after'] ?? '0');
    const wait = wholeNumber(context.query['wait'] ?? '0');
    if (after === undefined || wait === undefined)
      return context.badRequest('"after" and "wait" are whole numbers.');
    const gone = new AbortController();
    context.res.once('close', () => gone.abort());
    const seconds = Math.min(wait, longestWait);
    const head =
      seconds === 0
        ? await readHead(strapi)
        : await headAfter(strapi, after, seconds * 1000, gone.signal);
    if (isFresh(context, head.number)) return;
    context.body = head;
  },

  async snapshot(context: Context): Promise<void> {
    if (isFresh(context, (await readHead(strapi)).number)) return;
    answer(context, await exportSnapshot(strapi));
  },

  async changes(context: Context): Promise<void> {
    const { after, at } = context.query;
    const number = wholeNumber(after);
    if (number === undefined) return context.badRequest('"after" is a whole number.');
    if (at !== undefined && typeof at !== 'string')
      return context.badRequest('"at" is the moment of the state that you have.');
    const read = await exportChangesAfter(strapi, { number, at });
    if (read.state === 'known') return answer(context, read);
    context.conflict(
      `The newest number is ${read.head.number}, and nothing leads there from what you have. Please fetch a snapshot.`,
    );
  },

  async media(context: Context): Promise<void> {
    const { sha256 = '' } = context.params;
    const file = /^[0-9a-f]{64}$/.test(sha256) ? await publicFile(strapi, sha256) : undefined;
    if (file === undefined) return context.notFound('Nothing public shows a file with this hash.');
    await sendFile(strapi, context, sha256, file);
  },

  /** A draft, for who shows it as a page; with `share`, only as long as that is open. */
  async draft(context: Context): Promise<void> {
    const draft = await openDraft(strapi, context);
    const read = draft && (await exportDraft(strapi, draft));
    if (read === undefined) return context.notFound('There is no such draft, or it is not shared.');
    context.set('Cache-Control', 'no-store');
    context.body = read;
  },

  async draftMedia(context: Context): Promise<void> {
    const { sha256 = '' } = context.params;
    const draft = await openDraft(strapi, context);
    const file = draft && (await fileOfDraft(strapi, draft, sha256));
    if (file === undefined) return context.notFound('The draft shows no file with this hash.');
    await sendFile(strapi, context, sha256, file);
  },

  async audit(context: Context): Promise<void> {
    context.body = { rows: await audit(strapi) };
  },

  async receipt(context: Context): Promise<void> {
    const read = readRunReport(context.request.body);
    if (!read.ok) return context.badRequest(`The report: ${read.problem}`);
    await storeReport(strapi, read.value);
    context.status = 204;
  },
});

async function sendFile(
  strapi: Core.Strapi,
  context: Context,
  sha256: string,
  file: StoredFile,
): Promise<void> {
  const path = join(strapi.dirs.static.public, file.url);
  const found = await hashOfFile(path).catch(() => undefined);
  if (found === undefined) return context.notFound('The file is not on the disk.');
  if (found !== sha256) return context.notFound('The file on the disk is another one.');
  context.set('ETag', `"${sha256}"`);
  context.set('Cache-Control', 'private, max-age=31536000, immutable');
  context.type = file.mime;
  context.body = createReadStream(path);
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The draft that is asked for, unless what it is asked for with is no share of it any more. */
async function openDraft(
  strapi: Core.Strapi,
  { params, query }: Context,
): Promise<Draft | undefined> {
  const { documentId = '' } = params;
  const { locale, share } = query;
  const type = documentTypes.find((each) => each === params['type']);
  if (type === undefined || !isLocale(locale)) return undefined;
  const draft = { type, documentId, language: locale };
  if (share === undefined) return draft;
  const isOpen =
    typeof share === 'string' && isShareId(share) && (await isShared(strapi, draft, share));
  return isOpen ? draft : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

function isFresh(context: Context, number: number): boolean {
  context.set('ETag', `"${number}"`);
  context.set('Cache-Control', 'private, no-cache');
  if (context.get('If-None-Match') !== `"${number}"`) return false;
  context.status = 304;
  return true;
}

function answer(
  context: Context,
  { head, text }: { readonly head: Head; readonly text: string },
): void {
  context.set('ETag', `"${head.number}"`);
  context.set('Cache-Control', 'private, no-cache');
  context.type = 'application/x-ndjson';
  context.body = text;
}
