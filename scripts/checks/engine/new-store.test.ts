import { mkdir, rm } from 'node:fs/promises';

import { expect, onTestFinished, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { storeFile } from '../../publisher/engine/past.ts';
import { rollBack, unpin } from '../../publisher/engine/rollback.ts';
import { readFact } from '../../publisher/store/facts.ts';
import { digestsBelow } from './engine.fixture.ts';
import { startExportServer } from './export-server.fixture.ts';
import { publisherOfTest } from './publisher.fixture.ts';
import { documentOf, edited, first } from './small-site.fixture.ts';

test(
  'a site that was rolled back stays so when its store is made again, until it is unpinned',
  { timeout: 180_000 },
  async () => {
    const server = await startExportServer(first);
    onTestFinished(server.close);
    const data = layoutOf(await temporaryFolder());
    for (const folder of [data.store, data.media, data.site])
      await mkdir(folder, { recursive: true });
    const publisher = await publisherOfTest(server, data);
    await publisher.round();
    const right = await digestsBelow(data.currentSite);
    server.publish(edited(first, documentOf('site-settings'), { name: 'Not to be seen' }));
    await publisher.round();
    await rollBack(publisher.works, undefined);
    expect(await digestsBelow(data.currentSite)).toEqual(right);
    await publisher.close();
    const remakeStore = async () => {
      for (const suffix of ['', '-wal', '-shm'])
        await rm(`${storeFile(data)}${suffix}`, { force: true });
      return publisherOfTest(server, data);
    };

    const again = await remakeStore();
    await again.round();
    expect(await digestsBelow(data.currentSite)).toEqual(right);
    expect(unpin(again.works)).toBe(1);
    await again.close();

    const free = await remakeStore();
    expect(readFact(free.works.store, 'pin')).toBeUndefined();
    await free.round();
    expect(await digestsBelow(data.currentSite)).not.toEqual(right);
  },
);
