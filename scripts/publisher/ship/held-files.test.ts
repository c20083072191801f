import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { targetKey } from './held-files.ts';

const keyOf = (path: string) => targetKey({ kind: 'folder', path });

test('two spellings of one place have one key, before and after there is a folder', async () => {
  const folder = await temporaryFolder();
  const [place, link] = [join(folder, 'place'), join(folder, 'link')];
  await mkdir(place);
  await symlink(place, link);
  expect(keyOf(join(link, 'mirror'))).toBe(keyOf(join(place, 'mirror')));
  const before = keyOf(join(place, 'mirror'));
  await mkdir(join(place, 'mirror'));
  expect(keyOf(join(link, 'mirror'))).toBe(before);
  expect(keyOf(link)).not.toBe(before);
});

test('a place for rsync is what it is called', () => {
  const [one, two] = ['web1:site/', 'web2:site/'];
  const key = (address: string) => targetKey({ kind: 'rsync', address });
  expect(key(one)).toBe(key(one));
  expect(key(one)).not.toBe(key(two));
});
