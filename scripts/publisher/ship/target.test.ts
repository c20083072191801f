import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { readTarget, refuseOwnFolders } from './target.ts';

test.for([
  ['/srv/site', '/srv/site'],
  ['/srv/our site/', '/srv/our site'],
  ['/srv/a:b', '/srv/a:b'],
  ['site', join(process.cwd(), 'site')],
  ['./-site', join(process.cwd(), '-site')],
] as const)('%s is a folder', ([text, path]) => {
  expect(readTarget(text)).toEqual({ kind: 'folder', path });
});

test.for([
  ['web1:/srv/site', 'web1:/srv/site/'],
  ['web@web1.library.org:/srv/site/', 'web@web1.library.org:/srv/site/'],
  ['web1:site', 'web1:site/'],
  ['web1:~/site', 'web1:~/site/'],
  ['web@[2001:db8::1]:/srv/site', 'web@[2001:db8::1]:/srv/site/'],
  ['web1::site/hub', 'web1::site/hub/'],
  ['rsync://web@web1:8730/site//', 'rsync://web@web1:8730/site/'],
] as const)('%s is a place for rsync', ([text, address]) => {
  expect(readTarget(text)).toEqual({ kind: 'rsync', address });
});

test.for([
  '',
  '-e',
  '--delete',
  ' /srv/site',
  '/srv/site\n',
  '/srv/si\0te',
  '-oProxyCommand=true:/srv',
  'web@-oProxyCommand=true:/srv',
  'web1:-rf',
  'web1:/srv/our site',
  'web1:/srv;true',
  'web1:$(true)',
  'web1:`true`',
  'web1:/srv/*',
  'web1:',
  'web1 web2:/srv',
  'https://web1/site',
  'rsync://web1',
  'rsync://web1/-site',
])('%j is refused', (text) => {
  expect(() => readTarget(text)).toThrow('is not a place to ship to.');
});

test.for(['/srv/hub/.data', '/srv/hub/.data/site/releases/x', '/srv/hub', '/'])(
  '%s is the publisher’s own',
  (path) => {
    const data = layoutOf('/srv/hub/.data');
    expect(() => refuseOwnFolders({ kind: 'folder', path }, data)).toThrow('lie in one another');
  },
);

test.for(['/srv/hub/.database', '/srv/hub/..data', '/srv/site'])('%s is not', (path) => {
  expect(refuseOwnFolders({ kind: 'folder', path }, layoutOf('/srv/hub/.data'))).toBeUndefined();
});

/** A data directory whose site lies on another disk, and another name of each. */
async function linkedData() {
  const folder = await temporaryFolder();
  const [root, disk] = [join(folder, 'data'), join(folder, 'disk')];
  for (const made of [root, join(disk, 'site'), join(folder, 'elsewhere')])
    await mkdir(made, { recursive: true });
  await symlink(join(disk, 'site'), join(root, 'site'));
  await symlink(root, join(folder, 'link'));
  return folder;
}

test.for([
  ['link/mirror', 'data'],
  ['data/mirror', 'link'],
  ['link', 'data'],
  ['disk/site/mirror', 'data'],
  ['disk', 'data'],
] as const)('%s is the own place of %s by another name', async ([path, root]) => {
  const folder = await linkedData();
  const target = { kind: 'folder', path: join(folder, path) } as const;
  expect(() => refuseOwnFolders(target, layoutOf(join(folder, root)))).toThrow(
    'lie in one another',
  );
});

test.for(['elsewhere', 'disk/mirror'])('%s is not, beside it', async (path) => {
  const folder = await linkedData();
  const target = { kind: 'folder', path: join(folder, path) } as const;
  expect(refuseOwnFolders(target, layoutOf(join(folder, 'data')))).toBeUndefined();
});
