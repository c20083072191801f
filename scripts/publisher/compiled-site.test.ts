import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from './compiled-site.ts';

test('a site that is loaded stays whole when it is compiled again', async () => {
  const compiled = await temporaryFolder();
  for (const folder of ['server/chunks', 'client'])
    await mkdir(join(compiled, folder), { recursive: true });
  const page = `export const words = 'a page';`;
  const entry = `export const site = { render: async () => (await import('./chunks/page.mjs')).words };`;
  await writeFile(join(compiled, 'server/chunks/page.mjs'), page);
  await writeFile(join(compiled, 'server/entry.mjs'), entry);
  await writeFile(join(compiled, 'client/site.css'), 'a {}');

  const site = await loadCompiledSite(compiled);
  await rm(compiled, { recursive: true });

  expect(await (site.render as () => Promise<unknown>)()).toBe('a page');
  expect([...site.assets]).toEqual([['site.css', Buffer.from('a {}')]]);
});

test('one that is not there is said to be missing, with what to do', async () => {
  await expect(loadCompiledSite('/nowhere')).rejects.toThrow('The compiled site cannot be loaded');
});
