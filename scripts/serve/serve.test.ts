import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freePort } from '../processes/free-port.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { repository } from '../repository.ts';

/** The command as a person runs it. */
function serve(words: readonly string[]) {
  const child = spawn(process.execPath, [join(repository, 'scripts/serve.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.on('data', (part: Buffer) => (said += part.toString()));
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, said }));
  return { child, ended };
}

test('the current release of a data directory is served until we are asked to stop', async () => {
  const data = await temporaryFolder();
  await mkdir(join(data, 'site', 'current'), { recursive: true });
  await writeFile(join(data, 'site', 'current', 'index.html'), 'home');
  const port = await freePort();
  const { child, ended } = serve(['--data', data, '--port', String(port)]);
  expect((await once(child, 'message'))[0]).toEqual({ ready: true });
  const response = await fetch(`http://127.0.0.1:${port}/`);
  expect(await response.text()).toBe('home');
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
});

test('nothing built, a busy port and a wrong option are one sentence each', async () => {
  const folder = await temporaryFolder();
  const missing = join(folder, 'missing');
  expect(await serve(['--dir', missing]).ended).toEqual({
    code: 1,
    said: `\nThere is no built site in ${missing}. Run "npx pnpm@12.21.0 build" first, or name another folder with --dir.\n`,
  });
  const port = String(await freePort());
  const first = serve(['--dir', folder, '--port', port]);
  await once(first.child, 'message');
  expect(await serve(['--dir', folder, '--port', port]).ended).toEqual({
    code: 1,
    said: `\nPort ${port} is in use by another program. Stop that program, or choose another port with --port.\n`,
  });
  expect(await serve(['--prot', '1']).ended).toEqual({
    code: 2,
    said: `\nserve: Unknown option '--prot'. "npx pnpm@12.21.0 serve --help" lists the options.\n`,
  });
});
