import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Instant, Snapshot } from '@porchlight/shared';
import { beforeAll, expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { layoutOf } from '../../data-directory/layout.ts';
import { startFaultProxy } from '../../faults/fault-proxy.ts';
import type { Toxic } from '../../faults/toxic.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { openPublisher } from '../../publisher/publisher.ts';
import {
  smallHub,
  differences,
  digestsBelow,
  neverStops,
  openEngine,
  siteAddress,
} from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';
import { isFull } from '../../quality/size.ts';

const moment = '2027-06-15T12:00:00.000Z' as Instant;

let root: string;
let before: Snapshot;
let after: Snapshot;

beforeAll(async () => {
  root = await temporaryFolder();
  before = await smallHub(6);
  const last = [...editedBy('faults', stateOf(before, referenceMoment), 4)].at(-1);
  if (last === undefined) throw new Error('There are no edits.');
  after = snapshotOf(last.state);
});

/** Where an answer is cut or a peer is lost: in the head, in the middle, near the end. */
const places = isFull ? Array.from({ length: 40 }, (_, index) => 1 + index * 997) : [300];

const toxics: readonly (readonly [string, Toxic])[] = (['upstream', 'downstream'] as const).flatMap(
  (stream) => [
    [`${stream} latency`, { type: 'latency', stream, latency: 30, jitter: 10 }],
    [`${stream} bandwidth`, { type: 'bandwidth', stream, rate: 1 }],
    [`${stream} timeout`, { type: 'timeout', stream, timeout: 20 }],
    [`${stream} silence`, { type: 'timeout', stream, timeout: 0 }],
    [
      `${stream} slicer`,
      { type: 'slicer', stream, average_size: 200, size_variation: 150, delay: 50 },
    ],
    [`${stream} slow_close`, { type: 'slow_close', stream, delay: 30 }],
    [`${stream} reset_peer`, { type: 'reset_peer', stream, timeout: 5 }],
    ...places.map(
      (bytes) =>
        [`${stream} limit_data at ${bytes}`, { type: 'limit_data', stream, bytes }] as const,
    ),
  ],
);

test(
  'each toxic, on either way, ends in the old site or the new one, and in the new one once it is gone',
  async () => {
    const site = await loadCompiledSite();
    const server = await startExportServer(before);
    const proxy = await startFaultProxy(Number(server.url.port));
    const data = layoutOf(join(root, 'data'));
    for (const folder of [data.store, data.media, data.site])
      await mkdir(folder, { recursive: true });
    const publisher = await openPublisher({
      cms: { url: new URL(proxy.url), token: exportToken, deadlineMs: 1_500 },
      data,
      site,
      code: 'code',
      url: siteAddress,
      fixedMoment: moment,
      clock: () => moment,
      fence: 1,
      onPublished: () => undefined,
      onReceiptFailure: () => undefined,
      stop: neverStops,
    });
    await publisher.round();

    const reference = await openEngine({
      root: join(root, 'reference'),
      clock: () => moment,
      fixedMoment: moment,
    });
    await reference.takeIn(before);
    let [last, next] = [before, after];
    let old = await digestsBelow(reference.shown);
    let number = Math.max(before.head.number, after.head.number);
    for (const [name, toxic] of toxics) {
      // There and back again, each time under a number that was not there before.
      number += 1;
      const state = { ...next, head: { ...next.head, number } };
      await reference.publish(last, state);
      const now = await digestsBelow(reference.shown);
      server.publish(state);
      const remove = proxy.add(toxic);
      await publisher.round().catch(() => undefined);
      const tree = await digestsBelow(data.currentSite);
      const isOneOfTwo = [old, now].some((each) => differences(tree, each).length === 0);
      expect({ name, isOneOfTwo }).toEqual({ name, isOneOfTwo: true });
      remove();
      await publisher.round();
      expect(await digestsBelow(data.currentSite), `${name}, taken away`).toEqual(now);
      [last, next] = [state, last];
      old = now;
    }

    // Idle connections may be kept for the next question, but none is left over from a failed one.
    await eventually(() => proxy.openSockets() <= 4 || undefined);
    await publisher.close();
    reference.close();
    await proxy.close();
    await server.close();
  },
  isFull ? 1_200_000 : 300_000,
);
