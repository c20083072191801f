import { resolve } from 'node:path';

/** The checkout that these scripts belong to. */
export const repository = resolve(import.meta.dirname, '..');
