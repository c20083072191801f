import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { decided } from '../backup/decided.fixture.ts';
import { markOf } from '../processes/process-table.ts';
import { repository } from '../repository.ts';
import { describeFailure } from '../terminal/failure.ts';
import { settledDirectory } from './settled.ts';

test('a restore that was decided is finished before a directory is used', async () => {
  const data = await decided();
  expect(await settledDirectory(data.root)).toEqual(data);
  expect(await readFile(data.database, 'utf8')).toBe('new cms.db');
});

test('while another process restores, a directory is refused', async () => {
  const data = await decided({ by: (await markOf(process.ppid))! });
  expect(await settledDirectory(data.root).catch(describeFailure)).toContain(
    `A backup is being restored into ${data.root}`,
  );
});

test.for([
  ['runs'],
  ['pin'],
  ['unpin'],
  ['rollback'],
  ['accept-loss'],
  ['audit-site'],
  ['backup', '--out', '/proc/nowhere'],
  ['ship', '--list'],
  ['ship', '--once', '--to', '/proc/nowhere'],
  ['publish', '--once', '--to', '/proc/nowhere'],
] as const)('%s finishes a restore that was decided', async ([name, ...words]) => {
  const data = await decided();
  const program = join(repository, 'scripts', `${name}.ts`);
  // Whether it can do its own work on so little does not matter here.
  await promisify(execFile)(process.execPath, [program, '--data', data.root, ...words]).catch(
    () => undefined,
  );
  expect(await readFile(data.database, 'utf8')).toBe('new cms.db');
  expect(await readdir(data.root)).not.toContain('restoring');
});
