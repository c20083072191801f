import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import sharp from 'sharp';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { openMediaWorkshop } from './media-workshop.ts';
import { plain, recordOf } from './picture.fixture.ts';

const never = new AbortController().signal;

/** Prepares these pictures in a process of its own, which is killed at a moment of our choice. */
function worker(folder: string, file: string) {
  const code = `
    import { readFile } from 'node:fs/promises';
    import { openMediaWorkshop } from ${JSON.stringify(join(import.meta.dirname, 'media-workshop.ts'))};
    const { record, bytes } = JSON.parse(await readFile(process.argv[2], 'utf8'));
    const fetchOriginal = async () => Buffer.from(bytes, 'base64');
    const workshop = await openMediaWorkshop({ folder: process.argv[1], fetchOriginal });
    await workshop.prepare([record], new AbortController().signal);
    setInterval(() => {}, 1000); // it ends by being killed, however late that is
  `;
  return spawn(process.execPath, ['--input-type=module', '--eval', code, folder, file], {
    stdio: 'inherit',
  });
}

test.for([1, 3, 6])(
  'killed after %i of 7 files, the cache holds whole ones only',
  async (count) => {
    const [folder, elsewhere] = [await temporaryFolder(), await temporaryFolder()];
    const bytes = await plain(1600, 900, '#123456').png().toBuffer();
    const record = recordOf('porch', bytes, 1600, 900);
    const file = join(elsewhere, 'picture.json');
    await writeFile(file, JSON.stringify({ record, bytes: bytes.toString('base64') }));

    const child = worker(folder, file);
    const ended = once(child, 'exit');
    while ((await readdir(folder)).length < count && child.exitCode === null);
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);

    const fetchOriginal = async () => bytes;
    const workshop = await openMediaWorkshop({ folder, fetchOriginal });
    const left = await readdir(folder);
    expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const name of left) await sharp(join(folder, name)).stats();
    expect((await workshop.prepareAll([record], never)).ready).toEqual([record]);
    expect(await readdir(folder)).toHaveLength(7);
  },
);
