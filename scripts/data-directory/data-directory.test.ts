import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@porchlight/shared';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';
import { isPublicName, newIdentity } from './identity.ts';
import { layoutOf } from './layout.ts';
import { toDiskFailure } from './disk-failure.ts';
import { openDataDirectory } from './open.ts';
import { readablePassword } from './password.ts';
import { ensureSecrets, secretNames } from './secrets.ts';

const moment = '2026-03-01T23:30:00.000Z' as Instant;
const siteUrl = new URL('http://127.0.0.1:4321');
const open = (root: string) => openDataDirectory({ root, siteUrl, moment });
const refusal = (opening: Promise<unknown>): Promise<string> =>
  opening.then(() => 'opened', describeFailure);

test('a first start makes every folder and file, and a second changes none', async () => {
  const data = await open(join(await temporaryFolder(), 'new', 'data'));
  const files = [data.versionFile, data.secretsFile, data.identityFile];
  const before = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  await openDataDirectory({
    root: data.root,
    siteUrl: new URL('https://hub.example.org'),
    moment: '2027-01-01T00:00:00.000Z' as Instant,
  });
  expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(before);
  expect((await readdir(data.root)).toSorted()).toEqual([
    'identity.json',
    'logs',
    'media',
    'public',
    'secrets.env',
    'site',
    'store',
    'version.json',
  ]);
});

test('others on the machine cannot look into a directory that a start makes', async () => {
  const folder = await temporaryFolder();
  const data = await open(join(folder, 'new', 'data'));
  const modeOf = async (path: string) => (await stat(path)).mode & 0o777;
  expect(await modeOf(data.root)).toBe(0o700);
  // What somebody has opened on purpose stays open.
  await chmod(data.root, 0o750);
  await open(data.root);
  expect(await modeOf(data.root)).toBe(0o750);
});

test('secrets can be read by their owner alone, also after a backup widened the mode', async () => {
  const data = await open(await temporaryFolder());
  const mode = async (): Promise<number> => (await stat(data.secretsFile)).mode & 0o777;
  expect(await mode()).toBe(0o600);
  await chmod(data.secretsFile, 0o644);
  await ensureSecrets(data);
  expect(await mode()).toBe(0o600);
});

test('secrets are made once; a name that is new is added and the others stay', async () => {
  const data = await open(await temporaryFolder());
  const first = await ensureSecrets(data);
  expect(Object.keys(first)).toEqual([...secretNames]);
  const text = await readFile(data.secretsFile, 'utf8');
  await writeFile(data.secretsFile, text.replace(/HUB_PREVIEW_TOKEN=.*\n/, ''));
  const second = await ensureSecrets(data);
  expect({ ...second, HUB_PREVIEW_TOKEN: '' }).toEqual({ ...first, HUB_PREVIEW_TOKEN: '' });
  expect(second.HUB_PREVIEW_TOKEN).not.toBe(first.HUB_PREVIEW_TOKEN);
  expect(await ensureSecrets(data)).toEqual(second);
});

test('two first starts at once agree on the secrets', async () => {
  const data = layoutOf(await temporaryFolder());
  const all = await Promise.all(Array.from({ length: 8 }, () => ensureSecrets(data)));
  expect(new Set(all.map((secrets) => JSON.stringify(secrets))).size).toBe(1);
  expect(await readdir(data.root)).toEqual(['secrets.env']);
});

test('an emptied secrets file is refused, not replaced', async () => {
  const data = await open(await temporaryFolder());
  await writeFile(data.secretsFile, '');
  expect(await refusal(open(data.root))).toBe(
    `${data.secretsFile} holds no secrets. Restore it from a backup, or delete it to have new ones made (everyone signs in again).`,
  );
});

test('passwords are strong and readable', () => {
  const passwords = Array.from({ length: 500 }, readablePassword);
  for (const password of passwords) {
    expect(password).toMatch(/^[A-Z][a-z]{3}(-[a-z]{4}){3}-\d{4}$/);
  }
  expect(new Set(passwords).size).toBe(500);
});

test('data of a newer version is refused and not touched', async () => {
  const data = layoutOf(await temporaryFolder());
  await writeFile(data.versionFile, '{ "format": 7 }');
  expect(await refusal(open(data.root))).toBe(
    `${data.root} was written by a newer Porchlight (data format 7; this one reads 1). Update this checkout, or choose another data directory with --data.`,
  );
  expect(await readdir(data.root)).toEqual(['version.json']);
});

test('a hub whose content is elsewhere is refused and not touched', async () => {
  const data = await open(await temporaryFolder());
  const version = await readFile(data.versionFile, 'utf8');
  const elsewhere = version.replace('"sqlite"', '"postgres"');
  expect(elsewhere).not.toBe(version);
  await writeFile(data.versionFile, elsewhere);
  expect(await refusal(open(data.root))).toBe(
    `The hub of ${data.root} has its content in PostgreSQL. Set DATABASE_URL as for "start".`,
  );
  expect(await readFile(data.versionFile, 'utf8')).toBe(elsewhere);
});

test('a version file that is no JSON is refused', async () => {
  const data = await open(await temporaryFolder());
  await writeFile(data.versionFile, '{');
  expect(await refusal(open(data.root))).toBe(
    `${data.versionFile} cannot be read. Restore it from a backup, or choose another data directory with --data.`,
  );
});

test('a file in place of the directory, or above it, is refused', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'file'), '');
  const file = join(folder, 'file');
  const sentence = (path: string) => `${path} is not a directory. Choose another one with --data.`;
  expect(await refusal(open(file))).toBe(sentence(file));
  expect(await refusal(open(join(file, 'below')))).toBe(sentence(join(file, 'below')));
});

test('a folder of somebody else is refused and left as it was', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'thesis'));
  expect(await refusal(open(folder))).toBe(
    `${folder} holds other files than Porchlight's. Choose an empty or new directory with --data.`,
  );
  expect(await readdir(folder)).toEqual(['thesis']);
});

test.runIf(process.platform === 'linux')('a place nobody may write to is refused', async () => {
  expect(await refusal(open('/proc/porchlight/data'))).toBe(
    '/proc/porchlight/data cannot be written by this user. Correct its permissions, or choose another directory with --data.',
  );
});

test.for([
  ['ENOSPC', 'There is no space left on the disk of /data. '],
  ['EROFS', '/data cannot be written by this user. '],
  ['EACCES', '/data cannot be written by this user. '],
  ['EFBIG', 'The disk of /data takes no file as large as one of these. '],
  ['SQLITE_IOERR_WRITE', 'The disk of /data did not take what was written. '],
  ['SQLITE_READONLY_DIRECTORY', '/data cannot be written by this user. '],
  ['SQLITE_CANTOPEN', '/data cannot be written by this user. '],
])('%s becomes a sentence', ([code, sentence]) => {
  const error = Object.assign(new Error('disk'), { code });
  const refused = toDiskFailure(error, { path: '/data', option: '--data' });
  expect(describeFailure(refused)).toContain(sentence);
});

test('the identity comes from a public site, and is random otherwise', () => {
  expect(newIdentity({ moment, siteUrl: new URL('https://hub.library.org') })).toEqual({
    uidDomain: 'hub.library.org',
    tagAuthority: 'hub.library.org,2026-03-01',
    firstStart: moment,
  });
  const local = newIdentity({ moment, siteUrl });
  expect(local.uidDomain).toMatch(/^[a-z][a-z0-9]{5}\.porchlight\.localhost$/);
  expect(local.tagAuthority).toBe(`${local.uidDomain},2026-03-01`);
});

test.for([
  ['hub.library.org', true],
  ['localhost', false],
  ['hub.localhost', false],
  ['printer.local', false],
  ['127.0.0.1', false],
  ['[::1]', false],
  ['intranet', false],
  ['hub.home.arpa', false],
] as const)('%s is a public name: %s', ([host, expected]) => {
  expect(isPublicName(host)).toBe(expected);
});
