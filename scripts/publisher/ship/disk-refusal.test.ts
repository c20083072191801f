import { expect, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { describeFailure, exitCodeOf } from '../../terminal/failure.ts';
import { toShipFailure } from './disk-refusal.ts';

const data = layoutOf('/hub/.data');
const folder = { kind: 'folder', path: '/srv/site' } as const;
const rsync = { kind: 'rsync', address: 'web1:site/' } as const;

/** As Node tells it. */
const refusal = (code: string, places: { readonly path?: string; readonly dest?: string } = {}) =>
  Object.assign(new Error('disk'), { code, ...places });

const staged = '/hub/.data/site/shipping/x/index.html';

test.for([
  [
    'a copy that does not fit',
    refusal('ENOSPC', { path: staged, dest: '/srv/site/.porchlight-ship/0' }),
    'There is no space left on the disk of /srv/site. Free some space, or choose a directory on another disk with --to.',
  ],
  [
    'a note that does not fit',
    refusal('ENOSPC'),
    'There is no space left on the disk of /srv/site. Free some space, or choose a directory on another disk with --to.',
  ],
  [
    'a folder that is closed',
    refusal('EACCES', { path: '/srv/site/events' }),
    '/srv/site cannot be written by this user. Correct its permissions, or choose another directory with --to.',
  ],
  [
    'a folder in the place of a file',
    refusal('EISDIR', { path: '/srv/site/.porchlight-ship/0', dest: '/srv/site/index.html' }),
    '/srv/site/index.html cannot be made: something else stands in its way. Move that elsewhere, or name another folder with --to.',
  ],
  [
    'a second name that does not fit',
    refusal('ENOSPC', { path: '/hub/.data/site/releases/one/index.html', dest: staged }),
    'There is no space left on the disk of /hub/.data. Free some space, or choose a directory on another disk with --data.',
  ],
  [
    'a lease that does not fit',
    refusal('SQLITE_FULL'),
    'There is no space left on the disk of /hub/.data. Free some space, or choose a directory on another disk with --data.',
  ],
] as const)('%s is told with what to do', ([, error, sentence]) => {
  const told = toShipFailure(error, folder, data);
  expect([describeFailure(told), exitCodeOf(told)]).toEqual([sentence, 1]);
});

test('a note about a place for rsync lies in the data directory', () => {
  expect(describeFailure(toShipFailure(refusal('ENOSPC'), rsync, data))).toContain(
    'There is no space left on the disk of /hub/.data.',
  );
});

test.for([
  ['a fault', new TypeError('fault'), folder],
  ['a file that the publisher took away', refusal('ENOENT', { path: staged }), folder],
  ['what rsync needs elsewhere', refusal('ENOSPC', { path: '/elsewhere/list' }), rsync],
] as const)('%s is none of the disk', ([, error, target]) => {
  expect(toShipFailure(error, target, data)).toBe(error);
});
