import { mkdir } from 'node:fs/promises';

import { expect, onTestFinished, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { tellFailure } from '../report/failure-reason.ts';
import { openStore } from '../store/database.ts';
import { writeFact } from '../store/facts.ts';
import { storeFile, withPast } from './past.ts';

test('a store that somebody else writes to is a sentence, not a fault', async () => {
  const data = layoutOf(await temporaryFolder());
  await mkdir(data.store, { recursive: true });
  const writing = await openStore(storeFile(data));
  onTestFinished(() => void writing.close());
  writing.exec('BEGIN IMMEDIATE');
  const refused = withPast(data, ({ store }) => {
    store.pragma('busy_timeout = 1');
    try {
      writeFact(store, 'pin', 1);
    } catch (error) {
      expect(tellFailure(error, data.root).reason).toBe('run-refused');
      throw error;
    }
  });
  await expect(refused).rejects.toMatchObject({
    name: 'Failure',
    message: "Another process is writing to the publisher's store, and takes long.",
  });
});
