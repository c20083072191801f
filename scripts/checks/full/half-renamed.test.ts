import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { now } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { openDataDirectory } from '../../data-directory/open.ts';
import { systemEnvironment } from '../../processes/environment.ts';
import { freePort } from '../../processes/free-port.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { openHub } from '../../publisher/ship/hub.fixture.ts';
import { repository } from '../../repository.ts';

const minutes = 60_000;

test(
  'start serves a tree that a killed publisher left half renamed only when all of it is new',
  { timeout: 10 * minutes },
  async () => {
    const root = await temporaryFolder();
    const port = await freePort();
    const site = new URL(`http://127.0.0.1:${port}`);
    const data = await openDataDirectory({ root, siteUrl: site, moment: now() });
    await writeFile(data.seedFile, '{ "state": "declined" }');
    const { publishRelease, decide, place } = await openHub(root);
    await publishRelease('one', { 'index.html': 'home 1', 'a/index.html': 'a 1' });
    const { run, steps } = decide({ 'index.html': 'home 2', 'a/index.html': 'a 2' });
    renameSync(
      join(place.layout.aside(run), '0'),
      join(place.layout.release('one'), steps[0]?.path ?? ''),
    );

    const program = join(repository, 'scripts', 'start.ts');
    const words = ['--data', root, '--port', String(port), '--cms-port', String(await freePort())];
    const others = ['--preview-port', String(await freePort()), '--publisher-port', '0'];
    const start = spawn(process.execPath, [program, ...words, ...others], {
      env: systemEnvironment(),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    onTestFinished(async () => {
      if (start.exitCode === null && start.kill('SIGTERM')) await once(start, 'exit');
    });
    const visit = async (path: string): Promise<string | undefined> =>
      fetch(new URL(path, site)).then(
        (answer) => answer.text(),
        () => undefined,
      );
    while ((await visit('/')) === undefined && start.exitCode === null) await wait(20);
    // The CMS is not there yet, so the publisher cannot have done anything.
    expect([await visit('/'), await visit('/a/')]).toEqual(['home 2', 'a 2']);
  },
);
