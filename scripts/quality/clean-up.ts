import { afterAll } from 'vitest';

import { removeTemporaryFolders } from '../processes/real-machine.fixture.ts';

/** After what a test file does itself at its end: what it started has stopped by then. */
afterAll(removeTemporaryFolders);
