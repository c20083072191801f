import { join } from 'node:path';

import { outputs } from '../compile/sources.ts';
import { outputOf } from '../compile/tool.ts';
import type { DataDirectory } from '../data-directory/layout.ts';
import { findRun } from '../data-directory/run-file.ts';
import { cmsEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { Failure } from '../terminal/failure.ts';

/** The commands that the CMS package offers: each opens the database, does one thing and ends. */
export type CmsCommand = 'import' | 'export' | 'export-package' | 'import-package' | 'invite';

export interface CmsTask {
  readonly data: DataDirectory;
  readonly siteUrl: URL;
  readonly command: CmsCommand;
  readonly words: readonly string[];
  /** For the sentence when it fails: "Filling the database". */
  readonly title: string;
  readonly stop?: AbortSignal | undefined;
}

/** Runs a command of the CMS on the database of a data directory, and answers what it printed. */
export async function runCmsCommand(task: CmsTask): Promise<readonly string[]> {
  const tool = {
    title: task.title,
    command: [join(outputs.cms, 'src', 'commands', `${task.command}.js`), ...task.words],
    cwd: join(repository, 'cms'),
    env: await cmsEnvironment(task.data, { port: await cmsPort(task.data), siteUrl: task.siteUrl }),
    stop: task.stop,
  };
  return outputOf(tool).catch((error: unknown) => {
    throw error instanceof Failure ? refused(task, error) : error;
  });
}

/** Where the CMS answers just now: links that a command prints lead there. */
async function cmsPort(data: DataDirectory): Promise<number> {
  const run = await findRun(data);
  return run === undefined ? usualCmsPort : Number(new URL(run.cms).port);
}

const usualCmsPort = 1337;

/** The command has said why, in a sentence of its own: nothing is wrong with any source. */
const refused = ({ title }: CmsTask, { output }: Failure): Failure =>
  new Failure(`${title} failed.`, { remedy: 'The lines above say why.', output });
