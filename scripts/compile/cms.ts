import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsBuildEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { codeIdentity } from './digest.ts';
import { outputs, sources } from './sources.ts';
import { type Compiled, compileUnlessCurrent, writeStamp } from './stamp.ts';
import { runTool } from './tool.ts';
import { typescript } from './typescript.ts';

const cms = join(repository, 'cms');
export const strapi = join(cms, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** The server and the admin panel. The panel takes most of the time and seldom changes. */
export async function compileCms(stop?: AbortSignal): Promise<Compiled> {
  const panel = await compileUnlessCurrent({
    output: outputs.admin,
    identity: await codeIdentity(repository, sources.admin),
    run: async () => {
      const identity = await codeIdentity(repository, sources.cms);
      await removeFormerServer();
      await runCmsTool('Compiling the CMS', [strapi, 'build'], stop);
      await writeStamp(outputs.cms, identity); // `strapi build` compiles the server as well
    },
  });
  const server = await compileCmsServer(stop);
  return panel === 'unchanged' ? server : panel;
}

/** The server alone, which is all that tests need. */
export async function compileCmsServer(stop?: AbortSignal): Promise<Compiled> {
  return compileUnlessCurrent({
    output: outputs.cms,
    identity: await codeIdentity(repository, sources.cms),
    run: async () => {
      await removeFormerServer();
      await runCmsTool('Compiling the CMS', [typescript, '-p', 'tsconfig.json'], stop);
    },
  });
}

/** Strapi loads every file it finds, so one whose source is gone must not stay behind. */
async function removeFormerServer(): Promise<void> {
  const names = await readdir(outputs.cms).catch(() => []);
  for (const name of names.filter((each) => each !== 'build')) {
    await rm(join(outputs.cms, name), { recursive: true, force: true });
  }
}

const runCmsTool = (
  title: string,
  command: readonly string[],
  stop: AbortSignal | undefined,
): Promise<void> => runTool({ title, command, cwd: cms, env: cmsBuildEnvironment(), stop });
