import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { systemEnvironment } from '../processes/environment.ts';
import { repository } from '../repository.ts';
import { runTool, type Tool } from '../compile/tool.ts';
import { typescript } from '../compile/typescript.ts';
import { describeFailure } from '../terminal/failure.ts';
import type { Outcome } from './outcome.ts';
import type { Work } from './work.ts';

const modules = join(repository, 'node_modules');
const astro = join(repository, 'site', 'node_modules', 'astro', 'bin', 'astro.mjs');

const tool = (title: string, command: readonly string[], cwd = repository): Tool => ({
  title,
  command,
  cwd,
  env: { ...systemEnvironment(), ASTRO_TELEMETRY_DISABLED: '1' },
});

/** What can be said of the source without running it: each is one check. */
const staticChecks: readonly Tool[] = [
  tool('Formatting', [join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '.']),
  tool('Lint and import directions', [join(modules, 'oxlint', 'bin', 'oxlint'), '--deny-warnings']),
  tool('Types of shared', [typescript, '-p', 'shared']),
  tool('Types of scripts', [typescript, '-p', 'scripts']),
  tool('Types of cms', [typescript, '-p', 'cms', '--noEmit']),
  tool('Types of the tests of cms', [typescript, '-p', 'cms/test', '--noEmit']),
  tool('Types of site', [astro, 'check'], join(repository, 'site')),
];

/**
 * Runs them all, as many at once as there are cores, whatever fails: each failure shows its tool's
 * own words.
 */
export async function runStaticChecks({ screen, step, stop }: Work): Promise<Outcome> {
  let failed = 0;
  const waiting = staticChecks.values();
  const runNext = async (): Promise<void> => {
    for (const check of waiting)
      await step(check.title, () => runTool({ ...check, stop })).catch((error: unknown) => {
        stop.throwIfAborted();
        failed += 1;
        screen.line(describeFailure(error));
      });
  };
  await Promise.all(Array.from({ length: availableParallelism() }, runNext));
  return { passed: staticChecks.length - failed, failed };
}
