import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';
import { layoutOf } from './layout.ts';
import { type Arrival, bringUpToDate } from './version.ts';
import type { StartedBy } from './version-file.ts';

const first: StartedBy = { version: '1.0.0', schemas: 'first', database: 'sqlite' };

/** A directory whose version file says this, and a start on it that notes what it does. */
async function directory(version?: unknown) {
  const data = layoutOf(await temporaryFolder());
  if (version !== undefined) await writeFile(data.versionFile, JSON.stringify(version));
  const done: string[] = [];
  const note = (words: string) => async () => void done.push(words);
  const migrations = new Map([
    [1, note('leave format 1')],
    [2, note('leave format 2')],
  ]);
  const arrive = (startedBy: StartedBy, more: Partial<Arrival> = {}): Promise<string[]> =>
    bringUpToDate(data, {
      startedBy,
      backUp: async (name) => void done.push(name),
      formats: { current: 3, migrations },
      ...more,
    }).then(() => done.splice(0));
  const says = async (): Promise<unknown> => JSON.parse(await readFile(data.versionFile, 'utf8'));
  return { data, arrive, says, note };
}

test('a first start and a second by the same version back nothing up', async () => {
  const { arrive, says } = await directory();
  expect(await arrive(first)).toEqual([]);
  expect(await says()).toEqual({ format: 3, startedBy: first });
  expect(await arrive(first)).toEqual([]);
});

test.for([
  ['another version', { ...first, version: '1.1.0' }, 'before-version-1.1.0'],
  ['the same version with other tables', { ...first, schemas: 'second' }, 'before-version-1.0.0'],
  ['another database', { ...first, database: 'postgres' }, 'before-version-1.0.0'],
] as const)('%s is noted after a backup', async ([, second, name]) => {
  const { arrive, says } = await directory({ format: 3, startedBy: first });
  expect(await arrive(second)).toEqual([name]);
  expect(await says()).toEqual({ format: 3, startedBy: second });
  expect(await arrive(second)).toEqual([]);
});

test('a directory that does not say who started on it is backed up once', async () => {
  const { arrive } = await directory({ format: 3 });
  expect(await arrive(first)).toEqual(['before-version-1.0.0']);
  expect(await arrive(first)).toEqual([]);
});

test('an older format is backed up once, then left step by step', async () => {
  const { arrive, says } = await directory({ format: 1, startedBy: first });
  const second = { ...first, version: '2.0.0' };
  expect(await arrive(second)).toEqual(['before-format-2', 'leave format 1', 'leave format 2']);
  expect(await says()).toEqual({ format: 3, startedBy: second });
});

test('an upgrade that was interrupted goes on, and keeps the backup from before it', async () => {
  const { arrive, says, note } = await directory({ format: 1, startedBy: first });
  const migrations = new Map([
    [1, note('leave format 1')],
    [2, () => Promise.reject(new Error('interrupted'))],
  ]);
  await expect(arrive(first, { formats: { current: 3, migrations } })).rejects.toThrow(
    'interrupted',
  );
  expect(await says()).toEqual({ format: 2, startedBy: first, upgrading: true });
  expect(await arrive(first)).toEqual(['before-format-2', 'leave format 1', 'leave format 2']);
});

test('a backup that fails keeps the upgrade from happening', async () => {
  const version = { format: 1, startedBy: first };
  const { arrive, says } = await directory(version);
  const backUp = () => Promise.reject(new Error('no space'));
  await expect(arrive(first, { backUp })).rejects.toThrow('no space');
  expect(await says()).toEqual(version);
});

test('a format that nobody knows the way from is refused before anything happens', async () => {
  const version = { format: 1 };
  const { data, arrive, says } = await directory(version);
  const formats = { current: 3, migrations: new Map() };
  expect(await arrive(first, { formats }).catch(describeFailure)).toBe(
    `${data.root} has data format 1, which this Porchlight cannot upgrade. Upgrade with the version in between first, or choose another directory with --data.`,
  );
  expect(await says()).toEqual(version);
});
