import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { expect, test } from 'vitest';
import { layoutOf } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { readBackup } from './backup-file.ts';
import { backUpBeforeUpgrade } from './before-upgrade.ts';
import { databaseOf } from './database.ts';
import { eventsIn, type Hub, makeHub } from './hub.fixture.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

const siteUrl = new URL('http://127.0.0.1:4321');
const at = (day: number): Instant => `2026-03-0${day}T08:00:00.000Z` as Instant;

const upgrade = ({ data }: Pick<Hub, 'data'>, name: string, day: number): Promise<void> =>
  backUpBeforeUpgrade(name, { data, database: databaseOf(data, {}), moment: at(day) });

const backupsOf = async ({ data }: Hub): Promise<readonly string[]> =>
  (await readdir(data.backups)).toSorted();

test('the newest three stay, with their secrets, and what others put there', async () => {
  const hub = await makeHub();
  await mkdir(join(hub.data.backups, 'replaced-yesterday'), { recursive: true });
  await mkdir(join(hub.data.backups, 'before-format-2-by-hand'));
  for (const day of [1, 2, 3, 4, 5]) await upgrade(hub, `before-version-1.${day}.0`, day);
  expect(await backupsOf(hub)).toEqual([
    'before-format-2-by-hand',
    'before-version-1.3.0',
    'before-version-1.3.0.secrets',
    'before-version-1.4.0',
    'before-version-1.4.0.secrets',
    'before-version-1.5.0',
    'before-version-1.5.0.secrets',
    'replaced-yesterday',
  ]);
});

test('a backup that an operator put there stays, however it is called', async () => {
  const hub = await makeHub();
  const { data } = hub;
  const byHand = ['before-the-move', 'before-version-1.2.0-by-hand'];
  for (const name of byHand)
    await makeBackup({
      data,
      database: databaseOf(data, {}),
      out: join(data.backups, name),
      moment: at(1),
    });
  for (const day of [2, 3, 4, 5]) await upgrade(hub, `before-version-1.${day}.0`, day);
  expect((await backupsOf(hub)).filter((name) => !name.endsWith('.secrets'))).toEqual([
    'before-the-move',
    'before-version-1.2.0-by-hand',
    'before-version-1.3.0',
    'before-version-1.4.0',
    'before-version-1.5.0',
  ]);
});

test('who upgrades a second time after going back finds both backups', async () => {
  const hub = await makeHub();
  await upgrade(hub, 'before-format-2', 1);
  await upgrade(hub, 'before-format-2', 2);
  expect(await backupsOf(hub)).toEqual([
    'before-format-2',
    'before-format-2-2026-03-01T08-00-00-000Z',
    'before-format-2-2026-03-01T08-00-00-000Z.secrets',
    'before-format-2.secrets',
  ]);
  expect((await readBackup(join(hub.data.backups, 'before-format-2'))).made).toBe(at(2));
});

test('what an interrupted backup left, or a folder of this name, is not in the way', async () => {
  const hub = await makeHub();
  const { backups } = hub.data;
  await mkdir(join(backups, 'before-format-2.secrets'), { recursive: true });
  await writeFile(join(backups, 'before-format-2.secrets', 'secrets.env'), 'APP_KEYS=old\n');
  await upgrade(hub, 'before-format-2', 1);
  await rm(join(backups, 'before-format-2', 'backup.json'));
  await upgrade(hub, 'before-format-2', 2);
  expect(await backupsOf(hub)).toEqual([
    'before-format-2',
    'before-format-2-2026-03-02T08-00-00-000Z',
    'before-format-2-2026-03-02T08-00-00-000Z.secrets',
    'before-format-2.secrets',
  ]);
});

test('a directory that no CMS has started on has nothing to back up', async () => {
  const data = layoutOf(await temporaryFolder());
  await upgrade({ data }, 'before-format-2', 1);
  expect(await readdir(data.root)).toEqual([]);
});

test('another version that opens a hub leaves a backup, and that is the way back', async () => {
  const { data } = await makeHub();
  const own = JSON.parse(await readFile(data.versionFile, 'utf8'));
  const old = { ...own, startedBy: { ...own.startedBy, version: '0.0.9', schemas: 'other' } };
  await writeFile(data.versionFile, JSON.stringify(old));
  const open = () => openDataDirectory({ root: data.root, siteUrl, moment: at(1) });
  await open();
  const from = join(data.backups, `before-version-${own.startedBy.version}`);
  expect(await readBackup(from)).toMatchObject({ product: '0.0.9', made: at(1) });
  expect(JSON.parse(await readFile(data.versionFile, 'utf8'))).toEqual(own);

  await writeFile(data.database, 'whatever the new version made of it');
  const database = databaseOf(data, {});
  const { secrets } = await restoreBackup({ from, data, database, replace: true, moment: at(2) });
  expect(secrets).toBe('of the backup');
  expect(eventsIn(data.database)).toBe(6);
  expect(JSON.parse(await readFile(data.versionFile, 'utf8'))).toEqual(old);
  await open();
  expect(await backupsOf({ data, porch: '' })).toContain(
    `before-version-${own.startedBy.version}-2026-03-01T08-00-00-000Z`,
  );
});
