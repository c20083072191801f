import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.fixture.ts';
import { openLog } from './log-file.ts';

test('a log that has reached its cap begins anew, and the former one is kept', async () => {
  const path = join(await temporaryFolder(), 'cms.log');
  const log = openLog(path, 20);
  for (const line of ['aaaaaaaaaa', 'bbbbbbbbbb', 'cccccccccc']) log.write(line);
  log.close();
  log.write('after the end');
  expect(await readFile(`${path}.1`, 'utf8')).toBe('aaaaaaaaaa\nbbbbbbbbbb\n');
  expect(await readFile(path, 'utf8')).toBe('cccccccccc\n');
});

test('a log that could not begin anew goes on', async () => {
  const path = join(await temporaryFolder(), 'cms.log');
  await mkdir(join(`${path}.1`, 'in the way'), { recursive: true });
  const log = openLog(path, 20);
  for (const line of ['aaaaaaaaaa', 'bbbbbbbbbb', 'lost', 'cccccccccc', 'dddddddddd'])
    log.write(line);
  expect(await readFile(path, 'utf8')).toBe('aaaaaaaaaa\nbbbbbbbbbb\ncccccccccc\ndddddddddd\n');
  await rm(`${path}.1`, { recursive: true });
  log.write('eeeeeeeeee');
  log.close();
  expect(await readFile(path, 'utf8')).toBe('eeeeeeeeee\n');
});
