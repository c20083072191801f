import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { describeFailure } from '../terminal/failure.ts';
import { codeIdentity } from './digest.ts';
import { compileUnlessCurrent, stampOf } from './stamp.ts';
import { runTool } from './tool.ts';

async function write(root: string, name: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, name)), { recursive: true });
  await writeFile(join(root, name), text);
}

async function checkout(): Promise<string> {
  const root = await temporaryFolder();
  await write(root, 'pnpm-lock.yaml', 'lock');
  await write(root, 'site/src/page.ts', 'page');
  await write(root, 'site/src/view/time.ts', 'time');
  return root;
}

const sources = ['site', 'pnpm-lock.yaml', 'site/not-there.json'];

test('the identity depends on paths and bytes, not on the place or the order', async () => {
  const [one, other] = [await checkout(), await checkout()];
  const identity = await codeIdentity(one, sources);
  expect(identity).toMatch(/^[0-9a-f]{64}$/);
  expect(await codeIdentity(other, sources.toReversed())).toBe(identity);
  await write(other, 'site/src/page.ts', 'Page');
  expect(await codeIdentity(other, sources)).not.toBe(identity);
  await rename(join(one, 'site/src/page.ts'), join(one, 'site/src/pages.ts'));
  expect(await codeIdentity(one, sources)).not.toBe(identity);
});

test.for([
  'site/dist/index.html',
  'site/.compiled/server/entry.mjs',
  'site/node_modules/a/index.js',
  'site/.astro/types.d.ts',
  'site/src/page.test.ts',
  'site/test/page.ts',
])('%s does not change the identity', async (name) => {
  const root = await checkout();
  const identity = await codeIdentity(root, sources);
  await write(root, name, 'anything');
  expect(await codeIdentity(root, sources)).toBe(identity);
});

test.for(['site/src/pages/.well-known/security.txt.ts', 'site/src/types/a.ts', 'pnpm-lock.yaml'])(
  '%s changes the identity',
  async (name) => {
    const root = await checkout();
    const identity = await codeIdentity(root, sources);
    await write(root, name, 'anything');
    expect(await codeIdentity(root, sources)).not.toBe(identity);
  },
);

test('what is compiled from the same code is not compiled again', async () => {
  const output = join(await temporaryFolder(), 'out');
  const compilation = { output, identity: 'abc', run: () => write(output, 'entry.mjs', 'code') };
  expect(await compileUnlessCurrent(compilation)).toBe('compiled');
  expect(await compileUnlessCurrent(compilation)).toBe('unchanged');
  expect(await compileUnlessCurrent({ ...compilation, identity: 'def' })).toBe('compiled');
  await rm(output, { recursive: true });
  expect(await compileUnlessCurrent({ ...compilation, identity: 'def' })).toBe('compiled');
});

test('an output that failed half way has no stamp, so it is made again', async () => {
  const output = join(await temporaryFolder(), 'out');
  await compileUnlessCurrent({ output, identity: 'abc', run: async () => undefined });
  const failing = { output, identity: 'def', run: () => Promise.reject(new Error('half')) };
  await expect(compileUnlessCurrent(failing)).rejects.toThrow('half');
  expect(await stampOf(output)).toBeUndefined();
});

const tool = (source: string) => ({
  title: 'Compiling the site',
  command: ['-e', source],
  cwd: '/',
  env: {},
});

test('a tool that fails is heard in full', async () => {
  const source = `for (let n = 1; n <= 2000; n++) console.error('line ' + n); process.exitCode = 2;`;
  const said = await runTool(tool(source)).then(() => 'done', describeFailure);
  expect(said.split('\n').slice(0, 2)).toEqual(['line 1', 'line 2']);
  expect(said).toMatch(
    /line 2000\n\nCompiling the site failed: the tool ended with code 2\. Its output above says why\. /,
  );
});

test('a tool that has done its work ends, though we hold a channel to it', async () => {
  const file = join(await temporaryFolder(), 'done');
  await runTool(tool(`require('fs').writeFileSync(${JSON.stringify(file)}, 'yes')`));
  expect(await readFile(file, 'utf8')).toBe('yes');
});

test('a tool is stopped when we are asked to stop', async () => {
  const stop = new AbortController();
  const running = runTool({ ...tool('setInterval(() => {}, 1000)'), stop: stop.signal });
  stop.abort(new Error('asked to stop'));
  await expect(running).rejects.toThrow('asked to stop');
  await expect(runTool({ ...tool(''), stop: stop.signal })).rejects.toThrow('asked to stop');
});
