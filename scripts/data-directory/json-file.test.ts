import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { readTextIfThere } from './json-file.ts';

test('what is not there is nothing, also below a file', async () => {
  const file = join(await temporaryFolder(), 'file');
  await writeFile(file, 'words');
  expect(await readTextIfThere(file)).toBe('words');
  expect(await readTextIfThere(join(file, 'run.json'))).toBeUndefined();
  expect(await readTextIfThere(`${file}.other`)).toBeUndefined();
});
