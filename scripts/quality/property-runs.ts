import { configureGlobal } from 'fast-check';

/**
 * How often each property is tried. The everyday run always tries the same values, so that it fails
 * for a change of the code and nothing else; the full one looks for new ones and prints its seed
 * when it finds something.
 */
configureGlobal(
  process.env['HUB_TEST_SIZE'] === 'full' ? { numRuns: 10_000 } : { numRuns: 100, seed: 20250120 },
);
