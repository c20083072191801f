import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { layoutOf } from '../../data-directory/layout.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { openPublisher } from '../../publisher/publisher.ts';
import { readCourse } from '../../publisher/report/site-state.ts';
import { siteAddress, smallHub } from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';

const patience = { timeout: 180_000 };

/** A site whose CMS has gone, a second after something on it has become untrue. */
async function leftAlone() {
  let now = referenceMoment;
  const stop = new AbortController();
  const server = await startExportServer(await smallHub(3));
  const data = layoutOf(await temporaryFolder());
  for (const folder of [data.store, data.media, data.site])
    await mkdir(folder, { recursive: true });
  const open = async (url: URL, code: string) =>
    openPublisher({
      cms: { url, token: exportToken },
      data,
      site: await loadCompiledSite(),
      code,
      url: siteAddress,
      fixedMoment: undefined,
      clock: () => now,
      fence: 1,
      onPublished: () => undefined,
      stop: stop.signal,
    });
  const shown = async (): Promise<{ readonly moment: Instant; readonly nextChange: Instant }> =>
    JSON.parse(await readFile(join(data.currentSite, 'release.json'), 'utf8'));

  const first = await open(server.url, 'code');
  await first.round();
  await server.close();
  await first.close();
  now = instantFromMillis(millisOf((await shown()).nextChange) + 1_000);
  return {
    now,
    stop,
    shown,
    former: server.url,
    reopen: async (url: URL, code = 'code') => {
      const publisher = await open(url, code);
      onTestFinished(() => publisher.close());
      return publisher;
    },
  };
}

test.for(['code', 'new code'])(
  'while the CMS is away, a site of %s tells the time all the same, and when it will be wrong',
  patience,
  async (code) => {
    const { now, shown, former, reopen } = await leftAlone();
    const publisher = await reopen(former, code);
    await expect(publisher.round()).rejects.toThrow('does not answer');
    const after = await shown();
    expect([after.moment, after.nextChange > now]).toEqual([now, true]);
    expect(readCourse(publisher.works).nextChange).toBe(after.nextChange);
  },
);

test('a CMS that hangs keeps nothing on the site untrue', patience, async () => {
  const { now, shown, stop, reopen } = await leftAlone();
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const publisher = await reopen(new URL(`http://127.0.0.1:${port}`));
  const ended = publisher.round().catch(String);
  // Sooner than the question to the CMS is given up.
  await eventually(async () => (await shown()).moment === now, 50);
  stop.abort(new Error('asked to stop'));
  expect(await ended).toContain('asked to stop');
});
