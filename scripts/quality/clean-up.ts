import { afterAll } from 'vitest';

import { removeTemporaryFolders } from '../processes/temporary-folder.fixture.ts';

/** After what a test file does itself at its end: what it started has stopped by then. */
afterAll(removeTemporaryFolders);
