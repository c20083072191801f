import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { z } from 'zod';

import { repository } from '../repository.ts';
import type { Outcome } from './outcome.ts';

const report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string() })),
});

const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs');

/** `sample` takes minutes; `full` runs every property 10,000 times and the slowest files too. */
export type Size = 'sample' | 'full';

export interface Tests {
  readonly size: Size;
  /** What a CMS of a test keeps its content in. */
  readonly database: 'sqlite' | 'postgres';
  /** Where they are, from the repository on. */
  readonly paths: readonly string[];
}

export const everyTest: Pick<Tests, 'database' | 'paths'> = { database: 'sqlite', paths: [] };

/** Those that are about what a CMS does with its database, on the other one it can have. */
export const testsOnPostgres: Pick<Tests, 'database' | 'paths'> = {
  database: 'postgres',
  paths: ['cms/test/', 'scripts/checks/following.test.ts'],
};

/** Runs tests with their output as it comes, and answers how many really ran. */
export async function runTests(
  { size, database, paths }: Tests,
  stop: AbortSignal,
): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-test-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const child = spawn(
      process.execPath,
      [vitest, 'run', '--config', join('scripts', 'vitest.config.ts'), ...reporters, ...paths],
      {
        cwd: repository,
        env: { ...process.env, HUB_TEST_SIZE: size, HUB_TEST_DATABASE: database },
        stdio: ['ignore', 'inherit', 'inherit'],
        signal: stop,
      },
    );
    const [code] = (await once(child, 'exit')) as [number | null];
    return await outcomeOf(file, code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A runner that ends without a report, or fails without a failed test, is a failure itself. */
async function outcomeOf(file: string, code: number | null): Promise<Outcome> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1 };
  const read = report.parse(JSON.parse(text));
  const broken = read.testResults.filter(({ status }) => status === 'failed').length;
  const failed = Math.max(
    read.numFailedTests,
    read.success && code === 0 ? 0 : Math.max(1, broken),
  );
  return { passed: read.numPassedTests, failed, leftOut: read.numPendingTests };
}
