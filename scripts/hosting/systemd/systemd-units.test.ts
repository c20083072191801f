import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { repository } from '../../repository.ts';
import { type Installation, usualInstallation } from './installation.ts';
import { systemdUnits } from './systemd-units.ts';
import { toWords } from './unit-text.ts';

/** This very checkout, so that what units name is there. */
const here: Installation = { ...usualInstallation, folder: repository };

test.for([...systemdUnits(usualInstallation)])('docs/systemd/%s is generated', ([name, text]) =>
  expect(text).toMatchFileSnapshot(join(repository, 'docs', 'systemd', name)),
);

test('units run what there is, with the Node of the install', () => {
  const ran = [...systemdUnits(here)].flatMap(([, text]) =>
    text
      .split('\n')
      .filter((line) => line.startsWith('ExecStart'))
      .map((line) => line.split(' ').filter((word) => word.includes(repository))),
  );
  expect(ran.map((words) => words.map((word) => word.slice(word.indexOf(repository))))).toEqual(
    ['preflight.mjs', 'start.ts', 'backup.ts', 'audit-site.ts'].map((script) => [
      join(repository, 'node_modules', '.bin', 'node'),
      join(repository, 'scripts', script),
    ]),
  );
  for (const path of ran.flat()) expect(existsSync(path.slice(path.indexOf('/')))).toBe(true);
});

test('a timer has the unit of its name', () => {
  const names = [...systemdUnits(usualInstallation).keys()];
  const timers = names.filter((name) => name.endsWith('.timer'));
  expect(timers.map((name) => name.replace('.timer', '.service'))).toEqual(
    names.filter((name) => /-\w+\.service$/.test(name)),
  );
});

test.for([
  [['/srv/a', '/srv/b'], '/srv/a /srv/b'],
  [['/srv/my hub'], '"/srv/my hub"'],
  [['/srv/100%'], '/srv/100%%'],
  [['/srv/a"b\\c'], '"/srv/a\\"b\\\\c"'],
] as const)('%j is written %s', ([words, text]) => {
  expect(toWords(words)).toBe(text);
});

const analyzer = 'systemd-analyze';
const isInstalled = spawnSync(analyzer, ['--version'], { stdio: 'ignore' }).status === 0;

test.runIf(isInstalled)('systemd itself has nothing to say against them', async () => {
  const folder = await temporaryFolder();
  const files: string[] = [];
  for (const [name, text] of systemdUnits(here)) {
    files.push(join(folder, name));
    await writeFile(join(folder, name), text);
  }
  const { status, stdout, stderr } = spawnSync(analyzer, ['verify', '--man=no', ...files], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
