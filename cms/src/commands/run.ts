import { join } from 'node:path';

import { type Core, createStrapi } from '@strapi/strapi';

import { Refusal } from '../refusal';

/**
 * Runs one command: starts Strapi without its server, does the work, and ends. The exit code is 0,
 * or 1 with a sentence on standard error.
 */
export function run(work: (strapi: Core.Strapi) => Promise<void>): void {
  process.env['HUB_LOG_LEVEL'] ??= 'error';
  void attempt(work).then((code) => process.exit(code));
}

async function attempt(work: (strapi: Core.Strapi) => Promise<void>): Promise<number> {
  let strapi: Core.Strapi | undefined;
  try {
    strapi = await createStrapi({
      appDir: process.cwd(),
      distDir: join(__dirname, '..', '..'),
      serveAdminPanel: false,
    }).load();
    await work(strapi);
    return 0;
  } catch (error) {
    process.stderr.write(`${wordsFor(error)}\n`);
    return 1;
  } finally {
    await strapi?.destroy();
  }
}

/** A refusal is a sentence; anything else is a fault of ours and keeps its trace. */
function wordsFor(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
