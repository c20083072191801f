import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

import type { PostgresServer } from '../../scripts/databases/embedded-postgres.ts';
import { testEnvironment } from './environment.ts';

const cms = join(import.meta.dirname, '..');
const repository = join(cms, '..');
const typescript = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);

/** Compiled apart, so that a hub that runs meanwhile keeps its own. */
export const compiled = join(cms, '.cache', 'test');
const apart = ['--outDir', compiled];

/** The database of the first start; each test file works on a copy of it. */
export const templateDatabase = 'hub_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory as it is after a first start; each test file works on a copy. */
    cmsTemplate: string;
    /** The address of the PostgreSQL that the databases are in; undefined with SQLite. */
    cmsServer: string | undefined;
  }
}

let folder: string;
let postgres: PostgresServer | undefined;

/**
 * Compiles the CMS and starts it once, so that a test file only has to copy a database. With
 * `HUB_TEST_DATABASE=postgres` that is one of PostgreSQL.
 */
export async function setup(project: TestProject): Promise<void> {
  await run(process.execPath, [typescript, '-p', 'shared/tsconfig.build.json'], {
    cwd: repository,
  });
  await run(process.execPath, [typescript, '-p', 'tsconfig.json', ...apart], { cwd: cms });
  folder = await mkdtemp(join(tmpdir(), 'porchlight-cms-'));
  const template = join(folder, 'template');
  const command = join(compiled, 'src', 'commands', 'export.js');
  if (process.env['HUB_TEST_DATABASE'] === 'postgres') postgres = await startedPostgres();
  const server = postgres?.urlOf('postgres');
  const database = await postgres?.newDatabase(templateDatabase);
  await run(process.execPath, [command, join(folder, 'empty.ndjson')], {
    cwd: cms,
    env: { ...process.env, ...testEnvironment(template, database) },
  });
  project.provide('cmsTemplate', template);
  project.provide('cmsServer', server);
}

/** Loaded only where it is wanted: its binaries are not made for every machine. */
async function startedPostgres(): Promise<PostgresServer> {
  const { startPostgres } = await import('../../scripts/databases/embedded-postgres.ts');
  return startPostgres();
}

export async function teardown(): Promise<void> {
  await postgres?.stop();
  await rm(folder, { recursive: true, force: true });
}
