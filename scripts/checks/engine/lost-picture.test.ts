import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Instant } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { generatedHub, hubOptions } from '../../bench/generate/generated-hub.ts';
import { layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/real-machine.fixture.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';
import { openPublisher } from '../../publisher/publisher.ts';
import { neverStops, siteAddress } from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';

test(
  'a file of the picture cache that is gone costs that picture, not the site',
  { timeout: 120_000 },
  async () => {
    const options = hubOptions({ entries: 20, seed: 6, pictures: 2, locales: ['en'] });
    const { snapshot } = await generatedHub(options);
    const [first, second] = snapshot.media.map((record) =>
      filesOf(record).map(({ path }) => basename(path)),
    );
    const server = await startExportServer(snapshot);
    const data = layoutOf(await temporaryFolder());
    for (const folder of [data.store, data.media, data.site])
      await mkdir(folder, { recursive: true });
    for (const name of [...first!, ...second!]) await writeFile(join(data.media, name), name);
    const publisher = await openPublisher({
      cms: { url: server.url, token: exportToken },
      data,
      site: await loadCompiledSite(),
      code: 'code',
      url: siteAddress,
      set: '2027-06-15T12:00:00.000Z' as Instant,
      clock: () => '2027-06-15T12:00:00.000Z' as Instant,
      fence: 1,
      onPublished: () => undefined,
      onReceiptFailure: () => undefined,
      stop: neverStops,
    });
    onTestFinished(async () => {
      await publisher.close();
      await server.close();
    });
    await rm(join(data.media, first!.at(-1)!));

    await publisher.round();
    expect((await readdir(join(data.currentSite, 'media'))).sort()).toEqual(second!.toSorted());
    expect([...publisher.works.awaited.keys()]).toEqual([snapshot.media[0]!.id]);
    // The CMS of this test hands out no originals, so the picture was asked for and not had.
    expect(server.asked.get(`media/${snapshot.media[0]!.sha256}`)).toBeGreaterThan(0);
  },
);
