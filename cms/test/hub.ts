import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readSnapshot, type Snapshot } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';

import { compiled } from './global-setup.ts';
import { testEnvironment } from './environment.ts';
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
  stop(): Promise<void>;
}

export async function startHub(): Promise<Hub> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-hub-'));
  await cp(inject('cmsTemplate'), folder, { recursive: true });
  const environment = testEnvironment(folder);
  Object.assign(process.env, environment);
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = await createStrapi({ appDir, distDir: compiled, serveAdminPanel: false }).load();
  strapi.server.mount();
  const { httpServer } = strapi.server;
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
    async stop() {
      await strapi.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
