import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { Instant, Snapshot } from '@porchlight/shared';
import { afterAll, expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { layoutOf } from '../../data-directory/layout.ts';
import { systemEnvironment } from '../../processes/environment.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { repository } from '../../repository.ts';
import { digestsBelow, openEngine, smallHub } from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';
import { isFull } from '../../quality/size.ts';

const kills = isFull ? 1_000 : 30;

/** Later than everything that the history tells, so that no test depends on the clock. */
const moment = '2027-06-15T12:00:00.000Z' as Instant;
const root = await temporaryFolder();
const children = new Set<ChildProcess>();

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
});

/** The real publisher, as `start` runs it. */
function startPublisher(folder: string, cms: URL): ChildProcess {
  const child = spawn(process.execPath, [join(repository, 'scripts', 'publish.ts')], {
    cwd: repository,
    env: {
      ...systemEnvironment(),
      HUB_DATA: folder,
      HUB_CMS_URL: cms.origin,
      HUB_PUBLISHER_TOKEN: exportToken,
      HUB_PUBLISHER_PORT: '0',
      HUB_NOW: moment,
      SITE_URL: 'https://hub.example',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Small steps of a seed: the same moments of death each time. */
function* pausesOf(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 2_147_483_648;
  }
}

test(
  'however often the publisher is killed, every file is whole and of some state, and the end is right',
  async () => {
    const first = await smallHub(4);
    const reference = await openEngine({
      root: join(root, 'reference'),
      clock: () => moment,
      fixedMoment: moment,
    });
    await reference.takeIn(first);
    /** Every version that each file ever had to have. */
    const allowed = new Map<string, Set<string>>();
    const allow = async (): Promise<void> => {
      for (const [path, digest] of Object.entries(await digestsBelow(reference.shown)))
        allowed.set(path, (allowed.get(path) ?? new Set()).add(digest));
    };
    await allow();

    const data = layoutOf(join(root, 'data'));
    for (const folder of [data.store, data.media, data.site])
      await mkdir(folder, { recursive: true });
    const server = await startExportServer(first);
    let publisher = startPublisher(data.root, server.url);
    await once(publisher, 'message');

    const reading = readWithoutEnd(data.currentSite, allowed);
    const edits = editedBy('kills', stateOf(first, referenceMoment), kills);
    const fractions = pausesOf(20_250_120);
    let last: Snapshot = first;
    for (const { state } of edits) {
      const snapshot = snapshotOf(state);
      await reference.publish(last, snapshot);
      await allow();
      last = snapshot;
      server.publish(snapshot);
      // From before it hears of the news to long after it is through.
      await wait((fractions.next().value ?? 0) * 120);
      publisher.kill('SIGKILL');
      await once(publisher, 'exit');
      publisher = startPublisher(data.root, server.url);
      await once(publisher, 'message');
    }
    await eventually(async () => {
      const release = JSON.stringify(await digestsBelow(data.currentSite));
      return release === JSON.stringify(await digestsBelow(reference.shown)) || undefined;
    });
    expect(await reading.stop()).toEqual([]);
    publisher.kill('SIGTERM');
    await once(publisher, 'exit');
    await server.close();
    reference.close();
  },
  isFull ? 7_200_000 : 600_000,
);

/** A visitor who never stops, and tells of everything that was never to be seen. */
function readWithoutEnd(folder: string, allowed: ReadonlyMap<string, ReadonlySet<string>>) {
  const stop = new AbortController();
  const wrong: string[] = [];
  const read = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      let count = 0;
      for (const [path, versions] of allowed) {
        if (stop.signal.aborted) return;
        // One that never rests would leave the publisher no processor to be killed on.
        if (!isFull && (count += 1) % 5 === 0) await wait(5);
        const bytes = await readFile(join(folder, path)).catch(() => undefined);
        if (bytes !== undefined && !versions.has(hash('sha256', bytes))) wrong.push(path);
      }
      await wait(5);
    }
  };
  const reading = read();
  return {
    stop: async (): Promise<readonly string[]> => {
      stop.abort();
      await reading;
      return wrong;
    },
  };
}
