import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { Failure } from '../terminal/failure.ts';
import { LeaseHeld, takeLease } from './lease.ts';

const module = fileURLToPath(new URL('./lease.ts', import.meta.url));

/** Another process that takes the lease, forgets it, and lives until it is killed. */
async function otherHolder(file: string) {
  const code = `const { takeLease } = await import(${JSON.stringify(module)});
    const { fence } = takeLease(${JSON.stringify(file)});
    await new Promise(setImmediate);
    gc();
    process.send(fence);
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', code], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [fence] = (await once(child, 'message')) as [number];
  return { child, fence };
}

test('one holds it; whoever dies without a word leaves it to the next, with a higher number', async () => {
  const file = join(await temporaryFolder(), 'lease.db');
  const { child, fence } = await otherHolder(file);
  expect(fence).toBe(1);
  expect(() => takeLease(file)).toThrow(new LeaseHeld());
  child.kill('SIGKILL');
  await once(child, 'exit');
  const lease = takeLease(file);
  expect(lease.fence).toBe(2);
  lease.release();
  const again = takeLease(file);
  expect(again.fence).toBe(3);
  again.release();
});

test('a file that cannot be opened is the disk’s, and nobody else’s', async () => {
  const folder = await temporaryFolder();
  const refused = new Failure(`${folder} cannot be written by this user.`, {
    remedy: 'Correct its permissions, or choose another directory with --data.',
  });
  await mkdir(join(folder, 'lease.db'));
  expect(() => takeLease(join(folder, 'lease.db'))).toThrow(refused);
});

test('a damaged file is made again, with a number above the one that runs have noted', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'lease.db');
  await writeFile(file, 'This is no database. '.repeat(400));
  const lease = takeLease(file, () => 41);
  expect(lease.fence).toBe(42);
  expect(() => takeLease(file)).toThrow(new LeaseHeld());
  lease.release();
  expect((await readdir(folder)).filter((name) => name.includes('damaged'))).toEqual([]);
});
