import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';

import type { Core } from '@strapi/strapi';

import { announce, publishedFile } from '../../../export/announced';
import { exportChangesAfter } from '../../../export/changes';
import { headAfter } from '../../../export/next-head';
import { type Export, exportSnapshot } from '../../../export/snapshot';
import { readHead } from '../../../rules/outbox';

/** As much of a request as these routes need. */
interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, string>>;
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
    const read = await exportSnapshot(strapi);
    announce(strapi, read, true);
    answer(context, read);
  },

  async changes(context: Context): Promise<void> {
    const after = wholeNumber(context.query['after']);
    if (after === undefined) return context.badRequest('"after" is a whole number.');
    const { number } = await readHead(strapi);
    if (after > number)
      return context.conflict(`The newest number is ${number}. Please fetch a snapshot.`);
    const read = await exportChangesAfter(strapi, after);
    announce(strapi, read, false);
    answer(context, read);
  },

  async media(context: Context): Promise<void> {
    const { sha256 = '' } = context.params;
    const file = /^[0-9a-f]{64}$/.test(sha256) ? await publishedFile(strapi, sha256) : undefined;
    if (file === undefined) return context.notFound('Nothing public shows a file with this hash.');
    const path = join(strapi.dirs.static.public, file.url);
    const exists = await access(path).then(
      () => true,
      () => false,
    );
    if (!exists) return context.notFound('The file is not on the disk.');
    context.set('ETag', `"${sha256}"`);
    context.set('Cache-Control', 'private, max-age=31536000, immutable');
    context.type = file.mime;
    context.body = createReadStream(path);
  },
});

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

function answer(context: Context, { head, text }: Export): void {
  context.set('ETag', `"${head.number}"`);
  context.set('Cache-Control', 'private, no-cache');
  context.type = 'application/x-ndjson';
  context.body = text;
}
