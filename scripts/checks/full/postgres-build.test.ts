import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type PostgresServer, startPostgres } from '../../databases/embedded-postgres.ts';
import { systemEnvironment } from '../../processes/environment.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { repository } from '../../repository.ts';
import { demoDay } from '../demo-site.ts';
import { differences, digestsBelow } from '../engine/engine.fixture.ts';

const minutes = 60_000;
let server: PostgresServer;
let root: string;

beforeAll(async () => {
  [server, root] = [await startPostgres(), await temporaryFolder()];
});
afterAll(async () => {
  await server?.stop();
});

/** Runs a command of ours as a person would, and answers what it complained of. */
async function run(script: string, words: readonly string[], databaseUrl: string): Promise<string> {
  const program = join(repository, 'scripts', script);
  const env = { ...systemEnvironment(), DATABASE_URL: databaseUrl };
  const given = [program, '--data', join(root, 'data'), ...words];
  return promisify(execFile)(process.execPath, given, { env }).then(
    () => '',
    ({ stderr }: { readonly stderr: string }) => stderr.trim(),
  );
}

test(
  'a hub in PostgreSQL is written as a snapshot and as a site, once there is something in it',
  { timeout: 10 * minutes },
  async () => {
    const url = await server.newDatabase('built');
    const [file, one, two] = [join(root, 'hub.ndjson'), join(root, 'one'), join(root, 'two')];
    expect(await run('snapshot.ts', ['--out', file], url)).toContain(
      'There is no content in the PostgreSQL of DATABASE_URL yet. Run "npx pnpm@12.21.0 start" once.',
    );

    const now = ['--now', '2026-06-15T12:00:00Z'];
    for (const [script, ...words] of [
      ['seed.ts', '--day', demoDay],
      ['snapshot.ts', '--out', file],
      ['build.ts', '--out', one, ...now],
      ['build.ts', '--out', two, ...now, '--from', file],
    ] as const)
      expect([script, await run(script, words, url)]).toEqual([script, '']);
    const built = await digestsBelow(one);
    expect(Object.keys(built)).toContain('events/index.html');
    expect(differences(built, await digestsBelow(two))).toEqual([]);
  },
);
