import { readdir } from 'node:fs/promises';

import type { Instant } from '@porchlight/shared';
import { afterEach, expect, test, vi } from 'vitest';

import { contentsOf } from '../backup/hub.fixture.ts';
import { type DataDirectory, layoutOf } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';
import { withPublished } from './snapshot-source.ts';

const siteUrl = new URL('https://hub.library.org');
const moment = '2026-03-01T00:00:00.000Z' as Instant;
const stop = new AbortController().signal;

afterEach(() => void vi.unstubAllEnvs());

const published = (data: DataDirectory): Promise<string> =>
  withPublished(
    { data, siteUrl, stop, step: (_title, work) => work() },
    async () => 'it was read',
  ).catch(describeFailure);

test('where no hub ever was, there is nothing to read, and nothing is made', async () => {
  const root = await temporaryFolder();
  expect(await published(layoutOf(root))).toBe(
    `There is no content in ${root} yet. Run "npx pnpm@12.21.0 start" once. Without a hub, "build --from FILE" reads a snapshot, and "snapshot --demo" writes one.`,
  );
  expect(await readdir(root)).toEqual([]);
});

test('a hub in PostgreSQL is not mistaken for one without content', async () => {
  const root = await temporaryFolder();
  vi.stubEnv('DATABASE_URL', 'postgres://hub@127.0.0.1:1/hub');
  const data = await openDataDirectory({ root, siteUrl, moment });
  expect(await published(data)).toBe(
    'PostgreSQL cannot be reached (ECONNREFUSED). Check DATABASE_URL, and whether the server runs.',
  );
  const before = await contentsOf(root);
  vi.stubEnv('DATABASE_URL', '');
  expect(await published(data)).toBe(
    `The hub of ${root} has its content in PostgreSQL. Set DATABASE_URL as for "start".`,
  );
  // What it was started with is still known.
  expect(await contentsOf(root)).toEqual(before);
});
