import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { now } from '@porchlight/shared';

import { runCmsCommand } from '../cms/run-cms-command.ts';
import { compileCmsServer } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import { outputs } from '../compile/sources.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { cmsEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { hubOptions } from '../generated-hub/generated-hub.ts';
import { writeHub } from '../generated-hub/write-hub.ts';

/**
 * How long the CMS takes to save a draft and to publish it, without HTTP and without a publisher,
 * and how many statements that asks of the database: `node scripts/bench/cms.ts [ENTRIES] [EDITS]`.
 */
const entries = Number(process.argv[2] ?? 1000);
const edits = Number(process.argv[3] ?? 100);
if (!Number.isInteger(entries) || !Number.isInteger(edits)) throw new Error('Give whole numbers.');

/** As much of a Strapi in this process as is measured. */
interface Strapi {
  load(): Promise<Strapi>;
  destroy(): Promise<void>;
  documents(uid: string): {
    update(request: object): Promise<unknown>;
    publish(request: object): Promise<unknown>;
  };
  readonly db: {
    query(uid: string): { findMany(query: object): Promise<readonly Stored[]> };
    readonly connection: {
      on(event: 'query', heard: () => void): void;
      readonly client: {
        readonly pool: { numUsed(): number; numPendingAcquires(): number };
      };
    };
  };
}
type Stored = Readonly<Record<string, unknown>> & { readonly documentId: string };

const root = join(tmpdir(), `porchlight-bench-${process.pid}`);
const siteUrl = new URL('https://hub.example');
const cms = join(repository, 'cms');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await compileShared();
await compileCmsServer();
const data = await openDataDirectory({ root, siteUrl, moment: now() });
try {
  const file = join(root, 'hub.ndjson');
  await writeHub(file, hubOptions({ entries, seed: 1, locales: ['en'] }));
  await runCmsCommand({ data, siteUrl, command: 'import', words: [file], title: 'Importing' });
  const environment = await cmsEnvironment(data, { port: 0, siteUrl });
  Object.assign(process.env, environment, { HUB_LOG_LEVEL: 'error' });
  process.chdir(cms);
  const { createStrapi } = createRequire(join(cms, 'package.json'))('@strapi/strapi') as {
    createStrapi(options: object): Strapi;
  };
  const options = { appDir: cms, distDir: outputs.cms, serveAdminPanel: false };
  const strapi = await createStrapi(options).load();
  say(`${entries} entries, ${edits} edits, Node ${process.version}`);
  await measure(strapi, 'event', ['image', 'presenters', 'recording', 'materials', 'topics']);
  await measure(strapi, 'news-article', ['image', 'topics']);
  await strapi.destroy();
} finally {
  process.chdir(repository);
  await rm(root, { recursive: true, force: true });
}

/** Edits entries that have all of these parts, each in its turn. */
async function measure(strapi: Strapi, type: string, parts: readonly string[]): Promise<void> {
  const uid = `api::${type}.${type}`;
  const where = { publishedAt: { $notNull: true } };
  const stored = await strapi.db.query(uid).findMany({ where, populate: parts, limit: 2000 });
  const whole = stored.filter((row) => parts.every((part) => isFilled(row[part])));
  let statements = 0;
  strapi.db.connection.on('query', () => (statements += 1));
  const time = async (work: () => Promise<unknown>) => {
    await untilIdle(strapi);
    statements = 0;
    const since = performance.now();
    await work();
    return { ms: performance.now() - since, statements };
  };
  const saves: Measured[] = [];
  const publications: Measured[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const documentId = whole[edit % whole.length]?.documentId;
    const summary = `Edited ${edit} times.`;
    const documents = strapi.documents(uid);
    saves.push(await time(() => documents.update({ documentId, data: { summary } })));
    publications.push(await time(() => documents.publish({ documentId })));
  }
  say(`${type.padEnd(14)} draft    ${figures(saves)}`);
  say(`${''.padEnd(14)} publish  ${figures(publications)}`);
}

interface Measured {
  readonly ms: number;
  readonly statements: number;
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined;
}

/** Strapi reads an entry again for its listeners once it answered; that is no part of the answer. */
async function untilIdle({ db }: Strapi): Promise<void> {
  const { pool } = db.connection.client;
  do await wait(2);
  while (pool.numUsed() + pool.numPendingAcquires() > 0);
}

function figures(measured: readonly Measured[]): string {
  const sorted = measured.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
  const asked = measured.map(({ statements }) => statements).toSorted((a, b) => a - b);
  return `p10 ${at(0.1)} ms, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${asked[asked.length >> 1] ?? 0} statements`;
}
