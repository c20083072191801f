import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { TestProject } from 'vitest/node';

import { testEnvironment } from './environment.ts';

const cms = join(import.meta.dirname, '..');
const repository = join(cms, '..');
const typescript = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
const run = promisify(execFile);

/** Compiled apart, so that a hub that runs meanwhile keeps its own. */
export const compiled = join(cms, '.cache', 'test');
const apart = ['--outDir', compiled];

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory as it is after a first start; each test file works on a copy. */
    cmsTemplate: string;
  }
}

let folder: string;

/** Compiles the CMS and starts it once, so that a test file only has to copy a database. */
export async function setup(project: TestProject): Promise<void> {
  await run(process.execPath, [typescript, '-p', 'shared/tsconfig.build.json'], {
    cwd: repository,
  });
  await run(process.execPath, [typescript, '-p', 'tsconfig.json', ...apart], { cwd: cms });
  folder = await mkdtemp(join(tmpdir(), 'porchlight-cms-'));
  const template = join(folder, 'template');
  const command = join(compiled, 'src', 'commands', 'export.js');
  await run(process.execPath, [command, join(folder, 'empty.ndjson')], {
    cwd: cms,
    env: { ...process.env, ...testEnvironment(template) },
  });
  project.provide('cmsTemplate', template);
}

export const teardown = (): Promise<void> => rm(folder, { recursive: true, force: true });
