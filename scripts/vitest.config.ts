import { defineConfig } from 'vitest/config';

import { repository } from './repository.ts';

/** Files that need a compiled CMS, a compiled site or a browser: slower, so a project each. */
const slow = { cms: 'cms/test/**/*.test.ts', site: 'scripts/checks/**/*.test.ts' };

export default defineConfig({
  test: {
    root: repository,
    // Strapi removes every listener of its process when it ends, which would end a forked worker.
    pool: 'threads',
    sequence: { shuffle: true },
    testTimeout: 30_000,
    hookTimeout: 180_000,
    setupFiles: 'scripts/quality/property-runs.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'shared/**/*.test.ts',
            'site/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'cms/src/**/*.test.ts',
          ],
          exclude: ['**/node_modules/**', '**/dist/**', '**/.compiled/**', slow.site],
        },
      },
      {
        extends: true,
        test: { name: 'cms', include: [slow.cms], globalSetup: 'cms/test/global-setup.ts' },
      },
      {
        extends: true,
        test: { name: 'site', include: [slow.site], globalSetup: 'scripts/checks/global-setup.ts' },
      },
    ],
  },
});
