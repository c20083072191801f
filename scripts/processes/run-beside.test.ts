import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

import { temporaryFolder } from './temporary-folder.fixture.ts';
import { runBeside } from './run-beside.ts';

const never = new AbortController().signal;

/** A program that prints what an expression comes to. */
async function programOf(expression: string): Promise<string> {
  const file = join(await temporaryFolder(), 'program.mjs');
  const source = `
    import { readFileSync } from 'node:fs';
    import { getPriority } from 'node:os';
    import { readAssignment } from '${new URL('assignment.ts', import.meta.url).href}';
    const told = await readAssignment();
    console.log(JSON.stringify(${expression}));`;
  await writeFile(file, source);
  return file;
}

const said = async (expression: string, assignment: unknown = null): Promise<unknown> => {
  const program = await programOf(expression);
  const work = { title: 'The work', program, about: program, assignment, deadlineMs: 60_000 };
  return JSON.parse(await runBeside(work, never));
};

test('what runs beside is told its assignment and answers what it printed', async () => {
  expect(await said('told.toReversed()', ['one', 'two'])).toEqual(['two', 'one']);
});

test('it has the lowest priority there is', async () => {
  expect(await said('getPriority()')).toBe(19);
});

test.runIf(existsSync('/proc/self/autogroup'))(
  'its session gives way to others, among which Linux shares the processors',
  async () => {
    expect(await said(`readFileSync('/proc/self/autogroup', 'utf8')`)).toMatch(/ nice 5\n$/);
  },
);

test('a program that fails is told of by its title, with what it complained of', async () => {
  await expect(said('nothing.at.all')).rejects.toThrow(
    /^The work ended with code 1\. [^]*nothing is not defined/,
  );
});

test.runIf(process.platform === 'linux')(
  'where too many files are open, that is said, and nothing else ends',
  async () => {
    const here = JSON.stringify(new URL('run-beside.ts', import.meta.url).href);
    const script = `
      import { openSync } from 'node:fs';
      import { runBeside } from ${here};
      try { for (;;) openSync('/dev/null'); } catch {}
      const work = { title: 'The work', program: '/dev/null', about: '', assignment: null, deadlineMs: 9000 };
      const said = await runBeside(work, new AbortController().signal).catch(String);
      process.stdout.write(said);`;
    const few = 'ulimit -n 64; exec "$0" --input-type=module --eval "$1"';
    const child = spawn('sh', ['-c', few, process.execPath, script]);
    const [said, complaints, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    expect([said, complaints, code]).toEqual([expect.stringContaining('EMFILE'), '', 0]);
  },
);
