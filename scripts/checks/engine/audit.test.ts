import { truncateSync, writeFileSync } from 'node:fs';
import { appendFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

import type { Instant, MediaRecord } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { renderMoment, snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { writeFact } from '../../publisher/store/facts.ts';
import { audit } from '../../publisher/engine/audit.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';
import { differences, digestsBelow, engineOfTest, smallHub } from './engine.fixture.ts';

test(
  'an audit names what is wrong on the disk, mends exactly that, and then finds nothing',
  { timeout: 180_000 },
  async () => {
    const first = await smallHub(9);
    let clock: Instant = referenceMoment;
    const root = await temporaryFolder();
    const opened = await engineOfTest({ root, clock: () => clock });
    const { takeIn, publish, works, shown } = opened;
    await takeIn(first);
    let last = first;
    for (const { state } of editedBy('audit', stateOf(first, clock), 5)) {
      clock = renderMoment(state);
      const snapshot = snapshotOf(state);
      await publish(last, snapshot);
      last = snapshot;
    }
    await works.journal.settle();
    const right = await digestsBelow(shown);
    expect(await audit(works, true)).toEqual({
      files: Object.keys(right).length,
      different: [],
      repair: undefined,
    });

    await appendFile(join(shown, 'index.html'), ' ');
    await rm(join(shown, 'feeds', 'all.xml'));
    await mkdir(join(shown, 'events', 'nobody-made-this'));
    await writeFile(join(shown, 'events', 'nobody-made-this', 'index.html'), 'hello');
    const wrong = [
      { path: 'feeds/all.xml', is: 'missing' },
      { path: 'index.html', is: 'other' },
      { path: 'events/nobody-made-this/index.html', is: 'left over' },
    ];
    const looked = await audit(works, false);
    expect(new Set(looked?.different)).toEqual(new Set(wrong));
    expect(looked?.repair).toBeUndefined();

    const mended = await audit(works, true);
    await works.journal.settle();
    expect(mended?.repair).toMatchObject({ kind: 'repair', files: 3 });
    expect(differences(await digestsBelow(shown), right)).toEqual([]);
    expect((await audit(works, false))?.different).toEqual([]);

    // What is kept as it was is not to be what is published.
    await appendFile(join(shown, 'index.html'), ' ');
    writeFact(works.store, 'pin', 1);
    expect(await audit(works, true)).toBeUndefined();
  },
);

test(
  'an audit holds no picture in memory, and mends one by a second name',
  { timeout: 180_000 },
  async () => {
    const snapshot = await smallHub(9, 4);
    const cache = await temporaryFolder();
    const bytesOfPicture = 64 * 1024 * 1024;
    const ready = (records: readonly MediaRecord[]) => {
      const files = new Map(
        records.map((record) => {
          const address = filesOf(record)[0]!.path;
          const file = join(cache, basename(address));
          writeFileSync(file, '', { flag: 'a' });
          truncateSync(file, bytesOfPicture);
          return [address, file] as const;
        }),
      );
      return { ready: records, files, problems: [] };
    };
    const root = await temporaryFolder();
    const { takeIn, works, shown } = await engineOfTest({
      root,
      clock: () => referenceMoment,
      ready,
    });
    await takeIn(snapshot);
    await works.journal.settle();
    const [address, file] = [...ready(snapshot.media).files][0]!;
    const target = join(shown, address);
    await rm(target);
    await writeFile(target, 'damaged');

    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    const look = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }, 1);
    const mended = await audit(works, true);
    clearInterval(look);
    await works.journal.settle();
    expect(most).toBeLessThan(bytesOfPicture);
    expect(mended?.different).toEqual([{ path: address.slice(1), is: 'other' }]);
    expect((await stat(target)).ino).toBe((await stat(file)).ino);
  },
);
