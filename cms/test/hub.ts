import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Changes, readChanges, readSnapshot, type Snapshot } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';

import { copyDatabase, dropDatabase } from './database.ts';
import { testEnvironment } from './environment.ts';
import { compiled, templateDatabase } from './global-setup.ts';
import { sha256 } from './sha256.ts';

const appDir = join(import.meta.dirname, '..');
// The compiled CMS is CommonJS; Strapi must be the same copy in both.
const require = createRequire(join(appDir, 'package.json'));

/** A running CMS of a test, on a database of its own. */
export interface Hub {
  readonly strapi: Core.Strapi;
  readonly url: string;
  readonly folder: string;
  readonly publisher: string;
  /** Gets an address of the CMS, as the publisher unless other headers are given. */
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>;
  snapshot(): Promise<Snapshot>;
  /** What leads from an older number to the newest one. */
  changes(after: number): Promise<Changes>;
  /** Looks for what changed past all rules, and answers how many rows that took. */
  audit(): Promise<number>;
  stop(): Promise<void>;
}

export async function startHub(): Promise<Hub> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-hub-'));
  await cp(inject('cmsTemplate'), folder, { recursive: true });
  const server = inject('cmsServer');
  const database = server && (await copyDatabase(server, templateDatabase));
  const environment = testEnvironment(folder, database);
  Object.assign(process.env, environment);
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = await createStrapi({ appDir, distDir: compiled, serveAdminPanel: false }).load();
  // A setting that does not arrive would let every test pass on SQLite.
  const client = server === undefined ? 'sqlite' : 'postgres';
  if (strapi.db.dialect.client !== client) throw new Error(`The database is no ${client}.`);
  strapi.server.mount();
  const { httpServer } = strapi.server;
  // A busy test would meet connections that were closed for being idle just as it uses them.
  httpServer.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => {
    httpServer.listen(0, '127.0.0.1', resolve);
  });
  const { port } = httpServer.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const publisher = environment['HUB_PUBLISHER_TOKEN'] ?? '';
  const get: Hub['get'] = (path, headers = { Authorization: `Bearer ${publisher}` }) =>
    fetch(new URL(path, url), { headers });
  return {
    strapi,
    url,
    folder,
    publisher,
    get,
    async snapshot() {
      const answer = await get('/api/export/snapshot');
      const text = await answer.text();
      const read = readSnapshot(text, sha256);
      if (!read.ok) throw new Error(`${answer.status} ${text}`);
      return read.value;
    },
    async changes(after) {
      const answer = await get(`/api/export/changes?after=${after}`);
      const text = await answer.text();
      const read = readChanges(text, sha256);
      if (!read.ok) throw new Error(`${answer.status} ${text}`);
      return read.value;
    },
    async audit() {
      const headers = { Authorization: `Bearer ${publisher}` };
      const answer = await fetch(new URL('/api/export/audit', url), { method: 'POST', headers });
      return ((await answer.json()) as { readonly rows: number }).rows;
    },
    async stop() {
      await strapi.destroy();
      forgetHooks(strapi);
      if (server !== undefined && database !== undefined) await dropDatabase(server, database);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/**
 * Each start adds Strapi's rule about languages to an engine that is of the process, not of the start. The
 * next hub would ask the same of its database once for each hub before it.
 */
function forgetHooks(strapi: Core.Strapi): void {
  const { engine } = strapi.service('admin::permission') as unknown as Permissions;
  const languages = strapi.plugin('i18n').service('permissions') as unknown as Languages;
  engine.hooks['before-register.permission'].delete(languages.engine.willRegisterPermission);
}

interface Permissions {
  readonly engine: {
    readonly hooks: { readonly 'before-register.permission': { delete(handler: unknown): void } };
  };
}

interface Languages {
  readonly engine: { readonly willRegisterPermission: unknown };
}
