import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { repository } from '../repository.ts';

test('the CMS is compiled whole: an incremental build would leave out what it believes to be there', async () => {
  const settings = JSON.parse(await readFile(join(repository, 'cms', 'tsconfig.json'), 'utf8'));
  expect(settings.compilerOptions.incremental).toBe(false);
});
