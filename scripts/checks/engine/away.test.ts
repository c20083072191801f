import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { openPublisher } from '../../publisher/publisher.ts';
import { readCourse } from '../../publisher/report/site-state.ts';
import { neverStops, siteAddress, smallHub } from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';

const patience = { timeout: 180_000 };

test.for(['code', 'new code'])(
  'while the CMS is away, a site of %s tells the time all the same, and when it will be wrong',
  patience,
  async (code) => {
    let now = referenceMoment;
    const server = await startExportServer(await smallHub(3));
    const data = layoutOf(await temporaryFolder());
    for (const folder of [data.store, data.media, data.site])
      await mkdir(folder, { recursive: true });
    const open = async (ofCode: string) =>
      openPublisher({
        cms: { url: server.url, token: exportToken },
        data,
        site: await loadCompiledSite(),
        code: ofCode,
        url: siteAddress,
        fixedMoment: undefined,
        clock: () => now,
        fence: 1,
        onPublished: () => undefined,
        stop: neverStops,
      });
    const shown = async (): Promise<{ readonly moment: Instant; readonly nextChange: Instant }> =>
      JSON.parse(await readFile(join(data.currentSite, 'release.json'), 'utf8'));
    const first = await open('code');
    await first.round();
    await server.close();
    await first.close();
    const { nextChange } = await shown();

    const publisher = await open(code);
    onTestFinished(() => publisher.close());
    now = instantFromMillis(millisOf(nextChange) + 1_000);
    await expect(publisher.round()).rejects.toThrow('does not answer');
    const after = await shown();
    expect([after.moment, after.nextChange > now]).toEqual([now, true]);
    expect(readCourse(publisher.works).nextChange).toBe(after.nextChange);
  },
);
