import { rename, rm } from 'node:fs/promises';
import { z } from 'zod';
import { isAlive, markOf, type ProcessMark } from '../processes/process-table.ts';
import { Failure } from '../terminal/failure.ts';
import { createFile, replaceFile } from './durable-file.ts';
import { readTextIfThere, toJsonText } from './json-file.ts';
import type { DataDirectory } from './layout.ts';

/** A process in one of our files. */
export const processMark = z.object({ pid: z.number().int().positive(), startedAt: z.string() });

const runFile = z.object({
  supervisor: processMark,
  site: z.url(),
  cms: z.url(),
  children: z.array(processMark.extend({ name: z.string() })),
});

/** Who runs on this data directory at the moment, and where it answers. */
export type Run = z.infer<typeof runFile>;

/** The run that is under way. One that a crash left behind is none. */
export async function findRun(data: DataDirectory): Promise<Run | undefined> {
  const run = parseRun(await readTextIfThere(data.runFile));
  return run !== undefined && (await isAlive(run.supervisor)) ? run : undefined;
}

/** Refuses with a sentence that says where the other one runs. */
export async function requireNoRun(data: DataDirectory): Promise<void> {
  const run = await findRun(data);
  if (run !== undefined) throw alreadyRunning(data, run);
}

export type Addresses = Pick<Run, 'site' | 'cms'>;

/** Takes the directory for this process; of two that try at once, one is refused. */
export async function claimRun(data: DataDirectory, addresses: Addresses): Promise<Run> {
  const supervisor = await ownMark();
  const run: Run = { supervisor, ...addresses, children: [] };
  while (!(await createFile(data.runFile, toJsonText(run)))) {
    await requireNoRun(data);
    await setAside(data, supervisor);
  }
  return run;
}

/** Records the children, so that a person can see which processes belong to this run. */
export async function recordChildren(
  data: DataDirectory,
  run: Run,
  children: readonly { readonly name: string; readonly pid: number }[],
): Promise<void> {
  const marks = await Promise.all(
    children.map(async ({ name, pid }) => {
      const mark = await markOf(pid);
      return mark === undefined ? [] : [{ name, ...mark }];
    }),
  );
  await replaceFile(data.runFile, toJsonText({ ...run, children: marks.flat() }));
}

export async function releaseRun(data: DataDirectory): Promise<void> {
  await rm(data.runFile, { force: true });
}

/** Moves a stale file away. Should another start have taken its place meanwhile, it is put back. */
async function setAside(data: DataDirectory, { pid }: ProcessMark): Promise<void> {
  const aside = `${data.runFile}.${pid}.stale`;
  await rename(data.runFile, aside).catch(() => undefined);
  const moved = parseRun(await readTextIfThere(aside));
  if (moved !== undefined && (await isAlive(moved.supervisor))) {
    await rename(aside, data.runFile);
  }
  await rm(aside, { force: true });
}

/** This process, as one of our files names it. */
export async function ownMark(): Promise<ProcessMark> {
  const mark = await markOf(process.pid);
  if (mark !== undefined) return mark;
  throw new Failure('This system does not tell which processes run.', {
    remedy: 'Install the command "ps" (package procps) or mount /proc.',
  });
}

function parseRun(text: string | undefined): Run | undefined {
  try {
    return runFile.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
}

const alreadyRunning = (data: DataDirectory, run: Run): Failure =>
  new Failure(`Porchlight is already running at ${run.site} (process ${run.supervisor.pid}).`, {
    remedy: `Stop it first, or give this one another directory than ${data.root} with --data.`,
  });
