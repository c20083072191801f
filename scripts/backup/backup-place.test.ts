import { execFile, execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { repository } from '../repository.ts';
import { describeFailure } from '../terminal/failure.ts';
import { databaseOf } from './database.ts';
import { type Hub, makeHub, moment } from './hub.fixture.ts';
import { makeBackup } from './make-backup.ts';

const refusal = ({ data }: Hub, out: string): Promise<string> =>
  makeBackup({ data, database: databaseOf(data, {}), out, moment }).then(
    () => 'backed up',
    describeFailure,
  );

const newPlace = async (): Promise<string> => join(await temporaryFolder(), 'monday');

const remedy = 'Name a new folder, such as one with the date in its name.';

test('a link in the place of a backup, or of its secrets, is refused', async () => {
  const hub = await makeHub();
  const out = await newPlace();
  await mkdir(`${out}-elsewhere`);
  await symlink(`${out}-elsewhere`, out);
  expect(await refusal(hub, out)).toBe(`${out} is a link. ${remedy}`);
  const nowhere = await newPlace();
  await symlink(`${nowhere}-gone`, nowhere);
  expect(await refusal(hub, nowhere)).toBe(`${nowhere} is a link. ${remedy}`);
  const secrets = await newPlace();
  await symlink(`${secrets}-gone`, `${secrets}.secrets`);
  expect(await refusal(hub, secrets)).toBe(`${secrets}.secrets is a link. ${remedy}`);
  expect(await readdir(dirname(out))).toEqual(['monday', 'monday-elsewhere']);
});

test('the folder of backups is refused, there or not, and a folder in it is a place', async () => {
  const hub = await makeHub();
  const { backups } = hub.data;
  const refused = `${backups} is where backups stand beside one another. Name a new folder in it, such as ${join(backups, 'monday')}, or best one on another disk.`;
  expect(await refusal(hub, backups)).toBe(refused);
  expect(await readdir(hub.data.root)).not.toContain('backups.secrets');
  await mkdir(backups);
  expect(await refusal(hub, backups)).toBe(refused);
  expect(await refusal(hub, join(backups, 'monday'))).toBe('backed up');
});

test('a way round into what is backed up is refused', async () => {
  const hub = await makeHub();
  const round = join(await temporaryFolder(), 'round');
  await symlink(hub.data.uploads, round);
  expect(await refusal(hub, join(round, 'new', 'monday'))).toContain('is inside of what is backed');
  expect(await readdir(hub.data.uploads)).toEqual(['porch.jpg']);
});

test.runIf(process.platform === 'linux')('a parent that takes nothing is named', async () => {
  // Where not even root makes a folder.
  expect(await refusal(await makeHub(), '/proc/monday')).toBe(
    '/proc cannot be written by this user. Correct its permissions, or choose another directory with --out.',
  );
});

test.skipIf(process.getuid?.() === 0)('so it is for an empty folder of ours in it', async () => {
  const out = await newPlace();
  await mkdir(out);
  await chmod(dirname(out), 0o555);
  onTestFinished(() => chmod(dirname(out), 0o755));
  expect(await refusal(await makeHub(), out)).toContain(`${dirname(out)} cannot be written`);
});

/** In a world of its own, in which anybody may mount. */
const mounting = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'] as const;

function canMount(): boolean {
  const [program, ...words] = mounting;
  try {
    execFileSync(program, [...words, 'mount -t tmpfs none /mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.runIf(canMount()).for([
  ['another disk', 'mount -t tmpfs none "$1"'],
  ['a part of the same disk', 'mount --bind "$1" "$1"'],
])('a mount point of %s is refused, and no keys stay behind', async ([, mount]) => {
  const { data } = await makeHub();
  const out = await newPlace();
  await mkdir(out);
  const [program, ...words] = mounting;
  const backUp = `${mount} && exec "$2" "$3" --data "$4" --out "$1"`;
  const script = join(repository, 'scripts', 'backup.ts');
  const run = [...words, backUp, 'sh', out, process.execPath, script, data.root];
  const said = await promisify(execFile)(program, run).then(
    () => 'backed up',
    ({ stderr }: { stderr: string }) => stderr.trim(),
  );
  expect(said).toBe(
    `${out} is a mount point. Name a new folder in it, such as ${join(out, 'monday')}.`,
  );
  expect(await readdir(dirname(out))).toEqual(['monday']);
});
