import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { readBackup } from './backup-file.ts';
import { databaseOf } from './database.ts';
import { contentsOf, type Hub, makeHub, moment } from './hub.fixture.ts';
import { makeBackup } from './make-backup.ts';
import { describeUploadFaults } from './words.ts';

async function backUp({ data }: Hub) {
  const out = join(await temporaryFolder(), 'monday');
  const backup = await makeBackup({ data, database: databaseOf(data, {}), out, moment });
  expect(await readBackup(out)).toEqual(backup);
  return { backup, uploads: await contentsOf(join(out, 'public', 'uploads')) };
}

test('what links of uploads lead to is backed up as the files that the site shows', async () => {
  const hub = await makeHub();
  const { uploads: folder } = hub.data;
  const elsewhere = await temporaryFolder();
  await mkdir(join(elsewhere, '2025', 'may'), { recursive: true });
  await writeFile(join(elsewhere, 'porch.jpg'), hub.porch);
  await writeFile(join(elsewhere, '2025', 'may', 'lamp.jpg'), 'a lamp');
  await rm(join(folder, 'porch.jpg'));
  await symlink(join(elsewhere, 'porch.jpg'), join(folder, 'porch.jpg'));
  await symlink(join(elsewhere, '2025'), join(folder, 'archive'));
  const { backup, uploads } = await backUp(hub);
  expect(uploads).toEqual({ 'porch.jpg': hub.porch, 'archive/may/lamp.jpg': 'a lamp' });
  expect(describeUploadFaults(backup)).toEqual([]);
});

test('links that lead round in a circle, or out to what is around, have an end', async () => {
  const hub = await makeHub();
  const { uploads: folder, root } = hub.data;
  for (const name of ['one', 'two']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'one', 'lamp.jpg'), 'a lamp');
  await symlink(join(folder, 'two'), join(folder, 'one', 'other'));
  await symlink(join(folder, 'one'), join(folder, 'two', 'other'));
  await symlink('..', join(folder, 'one', 'up'));
  await symlink(root, join(folder, 'hub'));
  expect((await backUp(hub)).uploads).toEqual({
    'porch.jpg': hub.porch,
    'one/lamp.jpg': 'a lamp',
    'two/other/lamp.jpg': 'a lamp',
  });
});

test('a link that leads nowhere is called so, whether the media library names it or not', async () => {
  const hub = await makeHub();
  const { uploads: folder } = hub.data;
  await rm(join(folder, 'porch.jpg'));
  await symlink('gone.jpg', join(folder, 'porch.jpg'));
  await symlink('itself.jpg', join(folder, 'itself.jpg'));
  const says = 'is a link that leads nowhere. Correct the link, or upload the file again.';
  const { backup, uploads } = await backUp(hub);
  expect(uploads).toEqual({});
  expect(describeUploadFaults(backup)).toEqual([
    `public/uploads/itself.jpg ${says}`,
    `public/uploads/porch.jpg ${says}`,
  ]);
});
