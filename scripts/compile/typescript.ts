import { join } from 'node:path';
import { repository } from '../repository.ts';

export const typescript = join(repository, 'node_modules', 'typescript', 'bin', 'tsc');
