import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { generatedHub, hubOptions } from '../../generated-hub/generated-hub.ts';
import { type DataDirectory, layoutOf } from '../../data-directory/layout.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';
import { startExportServer } from './export-server.fixture.ts';
import { publisherOfTest } from './publisher.fixture.ts';

const options = hubOptions({ entries: 20, seed: 6, pictures: 2, locales: ['en'] });
const { snapshot } = await generatedHub(options);
const [first = [], second = []] = snapshot.media.map((record) =>
  filesOf(record).map(({ path }) => basename(path)),
);

/** A data directory whose cache has all pictures, and a CMS that hands out no originals. */
async function hubOfTest() {
  const server = await startExportServer(snapshot);
  onTestFinished(server.close);
  const data = layoutOf(await temporaryFolder());
  for (const folder of [data.store, data.media, data.site])
    await mkdir(folder, { recursive: true });
  for (const name of [...first, ...second]) await writeFile(join(data.media, name), name);
  return { server, data };
}

const shownIn = async ({ currentSite }: DataDirectory) =>
  (await readdir(join(currentSite, 'media'))).sort();

test(
  'a file of the picture cache that is gone costs that picture, not the site',
  { timeout: 120_000 },
  async () => {
    const { server, data } = await hubOfTest();
    const publisher = await publisherOfTest(server, data);
    await rm(join(data.media, first.at(-1)!));

    await publisher.round();
    expect(await shownIn(data)).toEqual(second.toSorted());
    expect([...publisher.works.awaited.keys()]).toEqual([snapshot.media[0]!.id]);
    expect(server.asked.get(`media/${snapshot.media[0]!.sha256}`)).toBeGreaterThan(0);
  },
);

test(
  'a picture cache that is lost comes back from the site, whose pictures all stay',
  { timeout: 120_000 },
  async () => {
    const { server, data } = await hubOfTest();
    const publisher = await publisherOfTest(server, data);
    await publisher.round();
    const all = [...first, ...second].toSorted();
    expect(await shownIn(data)).toEqual(all);
    await publisher.close();

    await rm(data.media, { recursive: true });
    const again = await publisherOfTest(server, data);
    // A picture of the same bytes, uploaded once more: its files are there.
    const head = { ...snapshot.head, number: snapshot.head.number + 1 };
    server.publish({
      ...snapshot,
      head,
      media: [...snapshot.media, { ...snapshot.media[0]!, id: 'again' }],
    });
    await again.round();
    expect(again.works.awaited.size).toBe(0);
    expect(await shownIn(data)).toEqual(all);
    expect((await readdir(data.media)).sort()).toEqual(all);
  },
);
