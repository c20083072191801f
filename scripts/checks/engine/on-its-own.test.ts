import { mkdir } from 'node:fs/promises';

import type { Instant, Snapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { referenceMoment } from '../../generated-hub/moments.ts';
import { type DataDirectory, layoutOf } from '../../data-directory/layout.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { withPast } from '../../publisher/engine/past.ts';
import { journalOf } from '../../publisher/engine/journal.ts';
import { pin, rollBack, unpin } from '../../publisher/engine/rollback.ts';
import type { Publisher } from '../../publisher/publisher.ts';
import { readFact, writeFact } from '../../publisher/store/facts.ts';
import type { Disk } from '../../publisher/tree/disk.ts';
import { differences, digestsBelow, engineOfTest, smallHub } from './engine.fixture.ts';
import { type ExportServer, startExportServer } from './export-server.fixture.ts';
import { failingDisk } from './failing-disk.fixture.ts';
import { publisherOfTest } from './publisher.fixture.ts';

const patience = { timeout: 180_000 };

interface Alone {
  readonly publisher: Publisher;
  readonly server: ExportServer;
  readonly data: DataDirectory;
}

/** A publisher whose clock and whose CMS are the test's. */
async function publisherOn(snapshot: Snapshot, clock: () => Instant): Promise<Alone> {
  const server = await startExportServer(snapshot);
  const data = layoutOf(await temporaryFolder());
  for (const folder of [data.store, data.media, data.site])
    await mkdir(folder, { recursive: true });
  const publisher = await publisherOfTest(server, data, clock);
  return { publisher, server, data };
}

const after = (snapshot: Snapshot, seed: string): Snapshot => {
  const [edit] = [...editedBy(seed, stateOf(snapshot, referenceMoment), 1)];
  if (edit === undefined) throw new Error('There is no edit.');
  return snapshotOf(edit.state);
};

test('while the CMS is away the site goes on telling the time', patience, async () => {
  const snapshot = await smallHub(3);
  let now = referenceMoment;
  const { publisher, server, data } = await publisherOn(snapshot, () => now);
  const { nextChange } = await publisher.round();
  const before = await digestsBelow(data.currentSite);
  await server.close();

  await expect(publisher.round()).rejects.toThrow('does not answer');
  expect(await digestsBelow(data.currentSite)).toEqual(before);

  writeFact(publisher.works.store, 'lossAccepted', true);
  now = nextChange ?? now;
  await expect(publisher.round()).rejects.toThrow('does not answer');
  // What takes nothing away uses up no permission to.
  expect(readFact(publisher.works.store, 'lossAccepted')).toBe(true);
  const fresh = await engineOfTest({ root: await temporaryFolder(), clock: () => now });
  await fresh.takeIn(snapshot);
  const shown = await digestsBelow(data.currentSite);
  expect(differences(shown, before)).not.toEqual([]);
  expect(differences(shown, await digestsBelow(fresh.shown))).toEqual([]);
});

test('while a loss is refused the site goes on telling the time', patience, async () => {
  const snapshot = await smallHub(3);
  let now = referenceMoment;
  const { publisher: first, server, data } = await publisherOn(snapshot, () => now);
  const { nextChange } = await first.round();
  await first.close();
  await server.close();
  // A log that nothing leads to, and hardly anything in it.
  const head = { ...snapshot.head, number: snapshot.head.number + 1 };
  const cut = await startExportServer({
    ...snapshot,
    head,
    documents: snapshot.documents.slice(0, 1),
  });
  const publisher = await publisherOfTest(cut, data, () => now);
  await expect(publisher.round()).rejects.toThrow('and nobody withdrew that');

  now = nextChange ?? now;
  await expect(publisher.round()).rejects.toThrow('and nobody withdrew that');
  expect(readFact(publisher.works.store, 'lossRefused')).toBe(true);
  const fresh = await engineOfTest({ root: await temporaryFolder(), clock: () => now });
  await fresh.takeIn(snapshot);
  expect(
    differences(await digestsBelow(data.currentSite), await digestsBelow(fresh.shown)),
  ).toEqual([]);
});

test('a permission for a loss is not kept for the next one', patience, async () => {
  const snapshot = await smallHub(3);
  const { publisher } = await publisherOn(snapshot, () => referenceMoment);
  await publisher.round();
  const { store } = publisher.works;
  writeFact(store, 'lossRefused', true);
  writeFact(store, 'lossAccepted', true);
  await publisher.round();
  expect([readFact(store, 'lossRefused'), readFact(store, 'lossAccepted')]).toEqual([
    undefined,
    undefined,
  ]);
});

test('the CMS hears that the site is kept as it is, and that it goes on', patience, async () => {
  const { publisher, server, data } = await publisherOn(await smallHub(4), () => referenceMoment);
  const pinnedOf = async (count: number) => {
    await eventually(() => server.reports.length >= count || undefined);
    return server.reports.map(({ run, pinned }) => `${run} ${pinned}`);
  };
  await publisher.round();
  expect(await pinnedOf(1)).toEqual(['1 false']);
  await withPast(data, pin);
  await publisher.round();
  await publisher.round();
  expect(await pinnedOf(2)).toEqual(['1 false', '1 true']);
  await withPast(data, unpin);
  await publisher.round();
  expect(await pinnedOf(3)).toEqual(['1 false', '1 true', '1 false']);
});

test('a way back that was broken off is finished by the publisher', patience, async () => {
  const first = await smallHub(5);
  const { publisher, server, data } = await publisherOn(first, () => referenceMoment);
  await publisher.round();
  const before = await digestsBelow(data.currentSite);
  server.publish(after(first, 'way back'));
  await publisher.round();
  const later = await digestsBelow(data.currentSite);
  expect(differences(before, later).length).toBeGreaterThan(1);

  await publisher.works.journal.settle();
  const goBack = (disk: Disk): Promise<unknown> =>
    withPast(data, (past) => {
      const place = { ...past.place, disk };
      return rollBack({ ...past, place, journal: journalOf(past.store, place) }, undefined);
    });
  // Whoever dies before it is decided leaves nothing of it.
  for (let step = 10; publisher.works.runs.pending() === undefined; step += 10)
    await expect(goBack(failingDisk(step, { kind: 'crash' }).disk)).rejects.toThrow('ends here');
  expect(publisher.works.runs.pending()?.kind).toBe('rollback');
  expect(differences(await digestsBelow(data.currentSite), before)).not.toEqual([]);
  await publisher.round();
  expect(differences(await digestsBelow(data.currentSite), before)).toEqual([]);
});
