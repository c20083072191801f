import { configureGlobal } from 'fast-check';
import { isFull } from './size.ts';

/**
 * How often each property is tried. The everyday run always tries the same values, so that it fails
 * for a change of the code and nothing else; the full one looks for new ones and prints its seed
 * when it finds something.
 */
configureGlobal(isFull ? { numRuns: 10_000 } : { numRuns: 100, seed: 20250120 });
