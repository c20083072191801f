import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFile } from '../data-directory/durable-file.ts';

const stampName = '.code-identity';

export type Compiled = 'compiled' | 'unchanged';

export interface Compilation {
  readonly output: string;
  readonly identity: string;
  readonly run: () => Promise<void>;
}

/**
 * Compiles unless the output is already of this code. The stamp goes first and comes back last, so
 * an output without one is not complete and is made again.
 */
export async function compileUnlessCurrent(compilation: Compilation): Promise<Compiled> {
  const { output, identity, run } = compilation;
  if ((await stampOf(output)) === identity) return 'unchanged';
  await rm(join(output, stampName), { force: true });
  await run();
  await writeStamp(output, identity);
  return 'compiled';
}

/** Says that the output is complete, and of which code. */
export async function writeStamp(output: string, identity: string): Promise<void> {
  await mkdir(output, { recursive: true });
  await replaceFile(join(output, stampName), `${identity}\n`);
}

/** The identity of the code that an output was compiled from; undefined when it is not complete. */
export async function stampOf(output: string): Promise<string | undefined> {
  const text = await readFile(join(output, stampName), 'utf8').catch(() => undefined);
  return text?.trim();
}
