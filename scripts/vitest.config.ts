import { availableParallelism } from 'node:os';

import { defineConfig } from 'vitest/config';

import { ProjectSequencer } from './quality/project-sequencer.ts';
import { repository } from './repository.ts';
import { isFull } from './quality/size.ts';

/** What takes longer than everybody should wait is a project of its own, run by `check --all`. */
const full = {
  extends: true as const,
  test: {
    name: 'full',
    include: ['scripts/checks/full/**/*.test.ts'],
    globalSetup: ['scripts/checks/global-setup.ts', 'scripts/checks/full/global-setup.ts'],
  },
};

/** Files that need a compiled CMS, a compiled site or a browser: slower, so a project each. */
const slow = { cms: 'cms/test/**/*.test.ts', site: 'scripts/checks/**/*.test.ts' };

export default defineConfig({
  test: {
    root: repository,
    // Strapi removes every listener of its process when it ends, which would end a forked worker.
    pool: 'threads',
    // Most of the slow ones wait for processes of their own, so there is one more than can work.
    maxWorkers: availableParallelism() + 1,
    sequence: { shuffle: { tests: true }, sequencer: ProjectSequencer },
    // A slow machine that is busy takes several times as long as an idle one.
    testTimeout: isFull ? 1_200_000 : 120_000,
    hookTimeout: 600_000,
    setupFiles: ['scripts/quality/property-runs.ts', 'scripts/quality/clean-up.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['shared/**/*.test.ts', 'site/src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.compiled/**', slow.site],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'cms',
          include: [slow.cms],
          isolate: false,
          globalSetup: 'cms/test/global-setup.ts',
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [slow.site],
          exclude: full.test.include,
          isolate: false,
          globalSetup: 'scripts/checks/global-setup.ts',
        },
      },
      ...(isFull ? [full] : []),
    ],
  },
});
