import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { layoutOf } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { claimRun } from '../data-directory/run-file.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { readHeldFiles, writeHeldFiles } from '../publisher/ship/held-files.ts';
import { describeFailure } from '../terminal/failure.ts';
import { databaseOf } from './database.ts';
import { contentsOf, eventsIn, type Hub, makeHub, moment } from './hub.fixture.ts';
import { makeBackup } from './make-backup.ts';
import { restoreBackup, type Restored, type RestoreTask } from './restore-backup.ts';
import { describePin } from './words.ts';

const siteUrl = new URL('http://127.0.0.1:4321');

/** A hub, and a backup of it. */
async function backedUp(): Promise<Hub & { readonly from: string }> {
  const hub = await makeHub({ events: 5 });
  const from = join(await temporaryFolder(), 'monday');
  const database = databaseOf(hub.data, {});
  await makeBackup({ data: hub.data, database, out: from, moment });
  return { ...hub, from };
}

type Wish = Partial<RestoreTask> & Pick<RestoreTask, 'data' | 'from'>;

const restore = (wish: Wish): Promise<Restored> =>
  restoreBackup({ database: databaseOf(wish.data, {}), replace: false, moment, ...wish });

const refusal = (wish: Wish): Promise<string> =>
  restore(wish).then(() => 'restored', describeFailure);

const newData = async () => layoutOf(join(await temporaryFolder(), 'data'));

const without = (contents: Readonly<Record<string, string>>, ...names: readonly RegExp[]) =>
  Object.fromEntries(
    Object.entries(contents).filter(([path]) => !names.some((name) => name.test(path))),
  );

test('a new directory becomes the hub that was backed up, secrets included', async () => {
  const { data: old, from } = await backedUp();
  const data = await newData();
  const { secrets, aside } = await restore({ data, from });
  expect({ secrets, aside }).toEqual({ secrets: 'of the backup', aside: [] });
  const database = /^cms\.db/;
  expect(without(await contentsOf(data.root), database)).toEqual(
    without(await contentsOf(old.root), database),
  );
  expect(eventsIn(data.database)).toBe(10);
  await openDataDirectory({ root: data.root, siteUrl, moment });
  expect(await ensureSecrets(data)).toEqual(await ensureSecrets(old));
});

test('others on the machine read neither the directory that is made nor the database', async () => {
  const { from } = await backedUp();
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
  const made = await newData();
  await restore({ data: made, from });
  expect(await modeOf(made.root)).toBe(0o700);
  const open = await newData();
  await mkdir(open.root, { mode: 0o755 });
  await restore({ data: open, from });
  const closed = [open.database, open.secretsFile];
  expect(await Promise.all(closed.map(modeOf))).toEqual([0o600, 0o600]);
});

test('what is replaced moves aside, whole enough to be a hub', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub({ events: 1, porch: 'another porch' });
  await writeFile(join(data.site, 'page.html'), 'of the old content');
  await writeFile(join(data.media, 'picture.avif'), 'named by its content');
  await mkdir(data.backups);
  const before = await contentsOf(data.root);
  const { aside, secrets } = await restore({ data, from, replace: true });
  const [folder] = aside;
  expect({ aside, secrets }).toEqual({
    aside: [join(data.backups, 'replaced-2026-03-01T23-30-00-000Z')],
    secrets: 'of the backup',
  });
  // Its database was brought into one file, which its first bytes tell.
  expect(without(await contentsOf(folder!), /^cms/)).toEqual(without(before, /^media/, /^cms/));
  expect([eventsIn(join(folder!, 'cms.db')), eventsIn(data.database)]).toEqual([2, 10]);
  const { 'public/uploads/porch.jpg': porch, ...rest } = await contentsOf(data.root);
  expect(porch).toBe('a porch at dusk');
  expect(rest['media/picture.avif']).toBe('named by its content');
  expect(rest['site/page.html']).toBeUndefined();
});

test('what was shipped to web servers is still known, in no sure version', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  const shipped = { run: 7, release: 'one', search: null, cards: null };
  const note = join(data.store, 'ship-0123456789ab.json');
  await writeHeldFiles(note, { ...shipped, files: { 'withdrawn.html': 'a digest' } });
  await restore({ data, from, replace: true });
  expect(await readHeldFiles(note)).toEqual({
    ...shipped,
    run: null,
    files: { 'withdrawn.html': null },
  });
});

test('a site that was kept as it was is told to be so no longer', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  await writeFile(join(data.store, 'pinned'), '41\n');
  const restored = await restore({ data, from, replace: true });
  expect(describePin(restored)).toEqual([
    'The site was kept at run 41. It is so no longer: the next start shows what was restored.',
  ]);
  expect(describePin(await restore({ data: await newData(), from }))).toEqual([]);
});

test('a hub that is in the way is refused unless it may be replaced', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  const before = await contentsOf(data.root);
  expect(await refusal({ data, from })).toBe(
    `${data.root} already holds a hub. Name a new directory with --data, or add --replace to move what is there aside.`,
  );
  expect(await contentsOf(data.root)).toEqual(before);
});

test('secrets: named ones, those beside the backup, those that are there, or new ones', async () => {
  const { data: old, from } = await backedUp();
  const kept = await ensureSecrets(old);
  const elsewhere = join(await temporaryFolder(), 'safe');
  await rename(`${from}.secrets`, elsewhere);

  const named = await newData();
  expect((await restore({ data: named, from, secretsFrom: elsewhere })).secrets).toBe(
    'of the backup',
  );
  expect(await ensureSecrets(named)).toEqual(kept);

  const fresh = await newData();
  expect((await restore({ data: fresh, from })).secrets).toBe('new');
  expect((await ensureSecrets(fresh)).APP_KEYS).not.toBe(kept.APP_KEYS);

  expect((await restore({ data: old, from, replace: true })).secrets).toBe('of the backup');
  expect(await ensureSecrets(old)).toEqual(kept);

  const { data: other } = await makeHub();
  const own = await ensureSecrets(other);
  expect((await restore({ data: other, from, replace: true })).secrets).toBe('of the directory');
  expect(await ensureSecrets(other)).toEqual(own);
});

test('secrets of another backup are refused', async () => {
  const { from } = await backedUp();
  const other = await backedUp();
  const data = await newData();
  expect(await refusal({ data, from, secretsFrom: `${other.from}.secrets` })).toBe(
    `${other.from}.secrets does not hold the secrets of this backup. Name the folder that was made with it, or leave --secrets out: then everyone signs in anew.`,
  );
  expect(await contentsOf(data.root)).toEqual({});
});

/** What may have happened to a backup, and what is said of it. */
const damages: Readonly<Record<string, { readonly does: Damage; readonly says: string }>> = {
  'it is no backup': {
    does: (from) => rm(join(from, 'backup.json')),
    says: 'is not a backup. Name the folder that "backup --out DIR" made',
  },
  'its list is cut short': {
    does: async (from) => {
      const list = await readFile(join(from, 'backup.json'), 'utf8');
      await writeFile(join(from, 'backup.json'), list.slice(0, -40));
    },
    says: 'backup.json cannot be read. This backup is damaged.',
  },
  'it is of a newer form': {
    does: edit('"format": 1', '"format": 2'),
    says: 'was written by a newer Porchlight (data format 2; this one reads 1). Update this checkout',
  },
  'its data is of a newer format': {
    does: edit('"dataFormat": 1', '"dataFormat": 9'),
    says: 'was written by a newer Porchlight (data format 9; this one reads 1). Update this checkout',
  },
  'its list leads elsewhere': {
    does: edit('public/uploads/porch.jpg', 'public/uploads/../../../porch.jpg'),
    says: 'backup.json cannot be read. This backup is damaged.',
  },
  'a file is missing': {
    does: (from) => rm(join(from, 'public', 'uploads', 'porch.jpg')),
    says: 'public/uploads/porch.jpg is missing.',
  },
  'a byte is another': {
    does: (from) => writeFile(join(from, 'public', 'uploads', 'porch.jpg'), 'a porch at duSk'),
    says: 'public/uploads/porch.jpg is not what was backed up.',
  },
  'its database is damaged though its digest is right': {
    does: async (from) => {
      const bytes = await readFile(join(from, 'cms.db'));
      const digest = (of: Uint8Array) => createHash('sha256').update(of).digest('hex');
      const before = digest(bytes);
      await writeFile(join(from, 'cms.db'), bytes.fill(0xff, 4096 * 2, 4096 * 4));
      await edit(before, digest(bytes))(from);
    },
    says: 'is damaged. Nothing was changed.',
  },
};

type Damage = (from: string) => Promise<unknown>;

function edit(before: string, after: string): Damage {
  return async (from) => {
    const path = join(from, 'backup.json');
    const text = await readFile(path, 'utf8');
    expect(text).toContain(before);
    await writeFile(path, text.replace(before, after));
  };
}

test.for(Object.keys(damages))('refused, and nothing is changed: %s', async (name) => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  const before = await contentsOf(data.root);
  const { does, says } = damages[name]!;
  await does(from);
  expect(await refusal({ data, from, replace: true })).toContain(says);
  expect(await contentsOf(data.root)).toEqual(before);
});

test('every file that is not as it was is named, then it is refused', async () => {
  const { from } = await backedUp();
  await writeFile(join(from, 'identity.json'), '{}');
  await rm(join(from, 'seed.json'));
  const refused = await refusal({ data: await newData(), from });
  expect(refused).toContain('identity.json is not what was backed up.\nseed.json is missing.\n');
});

test('a hub that runs, and a database that somebody has open, are refused', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  const other = new Sqlite(data.database);
  onTestFinished(() => void other.close());
  other.pragma('journal_mode = WAL');
  expect(await refusal({ data, from, replace: true })).toBe(
    `Another program has ${data.database} open. Stop the hub, and wait for other commands on this data directory to end.`,
  );
  other.close();
  await claimRun(data, { site: 'http://127.0.0.1:4321/', cms: 'http://127.0.0.1:1337/' });
  expect(await refusal({ data, from, replace: true })).toContain('Porchlight is already running');
  expect(eventsIn(data.database)).toBe(6);
});

test('a folder of somebody else, and a database of the other kind, are refused', async () => {
  const { from } = await backedUp();
  const data = await newData();
  await mkdir(join(data.root, 'thesis'), { recursive: true });
  expect(await refusal({ data, from, replace: true })).toContain('holds other files than');
  const database = { kind: 'postgres', url: 'postgres://127.0.0.1:1/hub' } as const;
  expect(await refusal({ data: await newData(), from, database })).toBe(
    'This backup is of a SQLite database, and DATABASE_URL names a PostgreSQL. Unset DATABASE_URL to restore it.',
  );
});

test.runIf(process.platform === 'linux')('a place aside on another disk is refused', async () => {
  const { from } = await backedUp();
  const { data } = await makeHub();
  await symlink('/proc', data.backups); // a file system of its own on every Linux
  expect(await refusal({ data, from, replace: true })).toBe(
    `${data.backups} is on another disk than ${data.root}. Restore into a new directory with --data, then exchange the two by hand.`,
  );
  expect(eventsIn(data.database)).toBe(6);
});

test('a backup without a seed file never leads to demo content', async () => {
  const { data: old } = await makeHub();
  await rm(old.seedFile);
  const from = join(await temporaryFolder(), 'monday');
  await makeBackup({ data: old, database: databaseOf(old, {}), out: from, moment });
  const data = await newData();
  await restore({ data, from });
  expect(JSON.parse(await readFile(data.seedFile, 'utf8'))).toEqual({ state: 'declined' });
});
