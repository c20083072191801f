import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { foldersBelow, neverStops, openHub, textsBelow } from './hub.fixture.ts';
import { rsyncCarrier, rsyncEnvironment } from './rsync-carrier.ts';
import { shipOnce } from './ship-once.ts';

/** A folder for PATH with a program of our own, which finds the machine's after it. */
async function withProgram(name: string, script: string) {
  const folder = await temporaryFolder();
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return { ...rsyncEnvironment(), PATH: [folder, process.env['PATH']].join(delimiter) };
}

/** Notes each call: its words, what its list holds, and which folders and files it is told to read. */
async function recordedRsync() {
  const folder = await temporaryFolder();
  const environment = await withProgram(
    'rsync',
    `{
       printf '%s\\n' call "$@"
       for word; do
         case "$word" in
           --files-from=*) printf 'list %s\\n' "$(tr '\\0' ' ' < "\${word#--files-from=}")" ;;
           /*/) printf 'holds %s\\n' "$(cd "$word" && find . -mindepth 1 | sort | tr '\\n' ' ')" ;;
         esac
       done
     } >> ${folder}/calls`,
  );
  const calls = async () =>
    (await readFile(join(folder, 'calls'), 'utf8').catch(() => ''))
      .split(/^call\n/m)
      .slice(1)
      .map((call) =>
        call
          .trimEnd()
          .split('\n')
          .map((line) => line.trimEnd()),
      );
  return { environment, calls };
}

const constant = [
  '--ignore-times',
  '--times',
  '--omit-dir-times',
  '--chmod=D755,F644',
  '--timeout=60',
  '--rsh=ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=15',
  '--from0',
];

test('it is told the files, then the removals, then the folders of each depth', async () => {
  const { environment, calls } = await recordedRsync();
  const from = await temporaryFolder();
  await writeFile(join(from, 'index.html'), 'home');
  const carrier = rsyncCarrier('web@web1:/srv/site/', environment);
  await carrier.put(from, ['media/a b', 'index.html'], neverStops);
  const emptied = ['events/2025/01', 'events/2025', 'events/a'];
  await carrier.remove({ remove: ['events/a/index.html', 'x.ics'], emptied }, neverStops);

  const unnamed = (word: string) =>
    word.replace(/=\/.*\/list$/, '=LIST').replace(/^\/.*\/$/, 'FOLDER/');
  const told = (await calls()).map((call) => call.map(unnamed));
  const words = (option: string) => [
    ...constant,
    option,
    '--files-from=LIST',
    '--',
    'FOLDER/',
    'web@web1:/srv/site/',
  ];
  expect(told).toEqual([
    [...words('--delay-updates'), 'list media/a b index.html', 'holds ./index.html'],
    [
      ...words('--delete-missing-args'),
      'list events/a/index.html x.ics',
      'holds ./events ./events/a',
    ],
    [...words('--delete-missing-args'), 'list events/2025/01', 'holds ./events ./events/2025'],
    [...words('--delete-missing-args'), 'list events/2025 events/a', 'holds ./events'],
  ]);
});

test('without anything to do, it is not called', async () => {
  const { environment, calls } = await recordedRsync();
  const carrier = rsyncCarrier('web1:site/', environment);
  await carrier.put(await temporaryFolder(), [], neverStops);
  await carrier.remove({ remove: [], emptied: [] }, neverStops);
  expect(await calls()).toEqual([]);
});

test('it is given what it needs of the environment, and no secret of ours', () => {
  const source = { PATH: '/bin', SSH_AUTH_SOCK: '/agent', RSYNC_PASSWORD: 'x', APP_KEYS: 'secret' };
  expect(rsyncEnvironment(source)).toEqual({
    PATH: '/bin',
    SSH_AUTH_SOCK: '/agent',
    RSYNC_PASSWORD: 'x',
  });
  expect(rsyncEnvironment({ PATH: '/bin', DATABASE_URL: 'secret' })).toEqual({ PATH: '/bin' });
});

test('a failure says what rsync said, and the next shipping goes on', async () => {
  const folder = await temporaryFolder();
  const environment = await withProgram(
    'rsync',
    `[ -e ${folder}/well ] || { echo 'no route to host' >&2; exit 255; }`,
  );
  const hub = await openHub();
  await hub.publishRelease('one', { 'index.html': 'home' });
  const shipment = {
    data: hub.data,
    target: { kind: 'rsync', address: 'web1:site/' } as const,
    carrier: rsyncCarrier('web1:site/', environment),
  };
  await expect(shipOnce(shipment, neverStops)).rejects.toMatchObject({
    message: 'rsync could not ship (255).',
    output: 'no route to host\n',
  });
  await writeFile(join(folder, 'well'), '');
  expect(await shipOnce(shipment, neverStops)).toMatchObject({ run: 1, put: 1 });
  expect(await shipOnce(shipment, neverStops)).toMatchObject({ run: 1, put: 0 });
});

test('without rsync it says so', async () => {
  const carrier = rsyncCarrier('web1:site/', { PATH: await temporaryFolder() });
  const from = await temporaryFolder();
  await expect(carrier.put(from, ['index.html'], neverStops)).rejects.toThrow(
    'rsync is not installed.',
  );
});

test('told to stop, it ends rsync', async () => {
  const environment = await withProgram('rsync', 'exec sleep 60');
  const carrier = rsyncCarrier('web1:site/', environment);
  const from = await temporaryFolder();
  const since = performance.now();
  await expect(carrier.put(from, ['index.html'], AbortSignal.timeout(100))).rejects.toThrow(
    'timeout',
  );
  expect(performance.now() - since).toBeLessThan(30_000);
});

function hasRsync(): boolean {
  try {
    return execFileSync('rsync', ['--version'], { encoding: 'utf8' }).startsWith(
      'rsync  version 3',
    );
  } catch {
    return false;
  }
}

// The arguments are tested above on every machine; where rsync is installed, so is what it makes of them.
test.runIf(hasRsync())('rsync itself brings another machine to the site', async () => {
  // In the place of ssh, the command for the other machine is run on this one.
  const environment = await withProgram(
    'ssh',
    'while [ "${1#-}" != "$1" ]; do shift; done; shift; exec sh -c "$*"',
  );
  const root = await temporaryFolder();
  const path = join(root, 'mirror');
  await mkdir(path);
  const address = `web1:${path}/`;
  const hub = await openHub();
  const carrier = rsyncCarrier(address, environment);
  const shipment = { data: hub.data, target: { kind: 'rsync', address } as const, carrier };

  await hub.publishRelease('one', {
    'index.html': 'home',
    'events/2025/01/index.html': 'month',
    'events/a/index.html': 'a',
    _headers: '/*',
    '.hosting/nginx.conf': 'server',
  });
  const then = new Date('2025-01-01T00:00:00Z');
  const file = join(hub.place.layout.release('one'), 'index.html');
  await utimes(file, then, then);
  await shipOnce(shipment, neverStops);
  expect(await textsBelow(path)).toEqual(await hub.shown());
  expect((await stat(join(path, 'index.html'))).mtime).toEqual(then);

  // As long as before and of the same second: by size and time it would be the same.
  await hub.publish({ 'index.html': 'HOME', 'events/2025/01/index.html': null });
  await utimes(file, then, then);
  await writeFile(join(path, 'events/a/theirs.txt'), 'theirs');
  await hub.publish({ 'events/a/index.html': null, 'events/index.html': 'events' });
  expect(await shipOnce(shipment, neverStops)).toMatchObject({ put: 2, removed: 2 });
  const shown = await hub.shown();
  expect(await textsBelow(path)).toEqual({ ...shown, 'events/a/theirs.txt': 'theirs' });
  expect(await foldersBelow(path)).toEqual(['.hosting', 'events', 'events/a']);
});
