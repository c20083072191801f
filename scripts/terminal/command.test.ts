import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';

/** Runs a command whose main function has this body; it lasts until it is stopped, or does not. */
async function run(body: string, lasts = true) {
  const file = join(await temporaryFolder(), 'command.ts');
  const at = (name: string): string => new URL(name, import.meta.url).href;
  await writeFile(
    file,
    `import { runCommand } from '${at('command.ts')}';
     import { Failure } from '${at('failure.ts')}';
     await runCommand({ name: 'x', says: 'X.', options: {}, lasts: () => ${lasts} }, async (options, stop) => { ${body} });`,
  );
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr!.on('data', (part: Buffer) => (said += part.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }));
  return { child, ended };
}

const untilAsked = `
  setInterval(() => {}, 1000);
  process.send({ ready: true });
  await new Promise((resolve) => stop.addEventListener('abort', resolve));`;

test('a failure ends the command with its sentence and its exit code', async () => {
  const { ended } = await run(`throw new Failure('No.', { remedy: 'Do this.', exitCode: 7 });`);
  expect(await ended).toEqual({ code: 7, said: '\nNo. Do this.\n' });
});

test.for(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s lets the command stop cleanly, which is a success, also when it comes twice at once',
  async (signal) => {
    const { child, ended } = await run(untilAsked);
    await once(child, 'message');
    child.kill(signal);
    child.kill(signal);
    expect(await ended).toEqual({ code: 0, said: '' });
  },
);

test.for([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)(
  '%s leaves work undone that somebody counts on, which is %i',
  async ([signal, code]) => {
    const { child, ended } = await run(`${untilAsked} throw stop.reason;`, false);
    await once(child, 'message');
    child.kill(signal);
    expect(await ended).toEqual({ code, said: '' });
  },
);

test('asked to stop when all is done, it has done all', async () => {
  const { child, ended } = await run(untilAsked, false);
  await once(child, 'message');
  child.kill('SIGTERM');
  expect(await ended).toEqual({ code: 0, said: '' });
});

test('asked again while it stops, it ends at once', async () => {
  const { child, ended } = await run(`${untilAsked} await new Promise(() => {});`);
  await once(child, 'message');
  child.kill('SIGINT');
  await wait(1200); // longer than the echo of one Ctrl-C
  child.kill('SIGINT');
  expect(await ended).toEqual({ code: 1, said: '' });
});

test('a reader of the output that goes away does not keep it from stopping cleanly', async () => {
  const { child, ended } = await run(
    `${untilAsked} console.log('Stopping'); await new Promise((r) => setTimeout(r, 50)); throw stop.reason;`,
  );
  await once(child, 'message');
  child.stdout!.destroy();
  child.kill('SIGTERM');
  expect(await ended).toMatchObject({ code: 0 });
});
