import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { type DocumentRecord, type Instant, parseInstant, type Snapshot } from '@porchlight/shared';
import { beforeAll, expect, onTestFinished, test } from 'vitest';

import { editedBy } from '../../generated-hub/edits/edits-of.ts';
import { snapshotOf, stateOf } from '../../generated-hub/edits/hub-state.ts';
import { outputs } from '../../compile/sources.ts';
import { stampOf } from '../../compile/stamp.ts';
import { type DataDirectory, layoutOf } from '../../data-directory/layout.ts';
import { systemEnvironment } from '../../processes/environment.ts';
import { eventually } from '../../processes/eventually.fixture.ts';
import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { takeLease } from '../../publisher/lease.ts';
import { auditLeaseFile } from '../../publisher/nightly/audit-works.ts';
import type { Night } from '../../publisher/nightly/night.ts';
import { openPublisher } from '../../publisher/publisher.ts';
import { childrenOf } from '../../publisher/search/searched-site.fixture.ts';
import { repository } from '../../repository.ts';
import { differences, digestsBelow, neverStops, smallHub } from './engine.fixture.ts';
import { exportToken, startExportServer } from './export-server.fixture.ts';
import { edited } from './small-site.fixture.ts';

const patience = { timeout: 180_000 };
const root = await temporaryFolder();
let before: Snapshot;
let after: Snapshot;
beforeAll(async () => {
  before = await smallHub(6);
  const last = [...editedBy('night', stateOf(before, at('2026-06-15T12:00:00Z')), 4)].at(-1)!;
  after = snapshotOf(last.state);
});

function at(text: string): Instant {
  return parseInstant(text)!;
}
/** After half past three in New York, where the hub is; the next day each time. */
const nights = ['2027-06-16T11:30:00Z', '2027-06-17T11:30:00Z', '2027-06-18T11:30:00Z'].map(at);

/** A publisher that has shown a site at noon, and a clock that is moved by hand. */
async function setUp(name: string, prepare?: (data: DataDirectory) => Promise<void>) {
  let moment = at('2027-06-15T16:00:00Z');
  const told: Night[] = [];
  const failures: unknown[] = [];
  const edits: number[] = [];
  let wake = (): void => undefined;
  const server = await startExportServer(before);
  const data = layoutOf(join(root, name));
  for (const folder of [data.store, data.media, data.site])
    await mkdir(folder, { recursive: true });
  await prepare?.(data);
  const publisher = await openPublisher({
    cms: { url: server.url, token: exportToken },
    data,
    site: await loadCompiledSite(),
    code: (await stampOf(outputs.site)) ?? '',
    url: before.head.site.url,
    fixedMoment: undefined,
    clock: () => moment,
    fence: 1,
    onPublished: () => undefined,
    onReceiptFailure: () => undefined,
    onNight: (night) => {
      told.push(night);
      wake();
    },
    onEditsFound: (changes) => edits.push(changes),
    onNightFailure: (error) => {
      failures.push(error);
      wake();
    },
    stop: neverStops,
  });
  onTestFinished(async () => {
    await publisher.close();
    await server.close();
  });
  const { number } = await publisher.round();
  await publisher.works.journal.settle();
  /** Moves the clock and asks for news, as the publisher does without end. */
  const ask = async (to: Instant): Promise<void> => {
    moment = to;
    await publisher.newest(undefined, neverStops);
  };
  const night = async (to: Instant): Promise<Night | undefined> => {
    const over = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await ask(to);
    await over;
    expect(failures).toEqual([]);
    return told.at(-1);
  };
  return { publisher, server, data, told, failures, edits, ask, night, number };
}

test('at night the site is compared and mended', patience, async () => {
  const { data, told, ask, night } = await setUp('compared');
  await ask(at('2027-06-15T23:00:00Z'));
  expect(told).toEqual([]);
  const first = await night(nights[0]!);
  expect(first?.audit).toEqual({ files: expect.any(Number), different: [] });
  expect(first?.audit?.files).toBeGreaterThan(200);
  const right = await digestsBelow(data.currentSite);

  await appendFile(join(data.currentSite, 'index.html'), ' ');
  await rm(join(data.currentSite, 'feeds', 'all.xml'));
  const second = await night(nights[1]!);
  expect(new Set(second?.audit?.different)).toEqual(
    new Set([
      { path: 'index.html', is: 'other' },
      { path: 'feeds/all.xml', is: 'missing' },
    ]),
  );
  expect(second?.audit?.repair).toMatchObject({ kind: 'repair', files: 2 });
  expect(differences(await digestsBelow(data.currentSite), right)).toEqual([]);
  expect((await night(nights[2]!))?.audit?.different).toEqual([]);
});

test('what was edited past the rules of the CMS is found at night', patience, async () => {
  const { publisher, server, data, edits, ask, night, number } = await setUp('edited');
  const home = () => readFile(join(data.currentSite, 'index.html'), 'utf8');
  const newName = 'Edited in the database';
  expect(await home()).not.toContain(newName);
  const settings = (before.documents as readonly DocumentRecord[]).find(
    ({ type }) => type === 'site-settings',
  )!;
  server.editUnnoticed(edited(before, settings, { name: newName }));
  expect((await publisher.round()).number).toBe(number);
  await ask(nights[0]!);
  // Which is news, and ends the night’s work; that begins anew, and finds nothing more.
  expect(await publisher.newest(number, neverStops)).toBe((number ?? 0) + 1);
  await publisher.round();
  expect([edits, (await home()).includes(newName)]).toEqual([[1], true]);
  expect((await night(nights[0]!))?.audit?.different).toEqual([]);
  expect(edits).toEqual([1]);
});

test('a CMS that is away at night keeps nobody from comparing the site', patience, async () => {
  const { server, failures, told, ask } = await setUp('alone');
  await server.close();
  await expect(ask(nights[0]!)).rejects.toThrow('does not answer');
  await eventually(() => told[0]);
  expect(told[0]?.audit?.different).toEqual([]);
  expect(failures).toEqual([expect.objectContaining({ code: 'cms-unreachable' })]);
});

test(
  'files of pictures that nothing needs are forgotten when they are a week old',
  patience,
  async () => {
    const [old, young] = ['0000000000000000-480.avif', '1111111111111111-480.avif'];
    const { data, night } = await setUp('forgotten', async ({ media }) => {
      for (const [name, made] of [
        [old, '2027-06-09T11:29:59Z'],
        [young, '2027-06-09T11:30:00Z'],
      ] as const) {
        await writeFile(join(media, name), 'a picture');
        await utimes(join(media, name), Date.parse(made) / 1000, Date.parse(made) / 1000);
      }
    });
    expect((await night(nights[0]!))?.forgotten).toEqual([old]);
    expect(await readdir(data.media)).toEqual([young]);
  },
);

test('while somebody else audits, it does not', patience, async () => {
  const { data, night } = await setUp('elsewhere');
  const lease = takeLease(auditLeaseFile(data));
  expect(await night(nights[0]!)).toEqual({ audit: undefined, forgotten: [] });
  lease.release();
  expect((await night(nights[1]!))?.audit?.different).toEqual([]);
});

test('"audit-site" begins when the audit that is at work has ended', patience, async () => {
  const { data } = await setUp('after');
  const lease = takeLease(auditLeaseFile(data));
  const program = join(repository, 'scripts', 'audit-site.ts');
  const child = spawn(process.execPath, [program, '--data', data.root], {
    env: systemEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = text(child.stdout);
  const [word] = (await once(child.stderr, 'data')) as [Buffer];
  expect(word.toString()).toBe('Another audit is at work; this one begins after it.\n');
  lease.release();
  expect(await said).toMatch(/^\d+ files compared, 0 different\.\n$/);
});

test('a publication ends the comparison first, and it begins anew', patience, async () => {
  const { publisher, server, data, told, ask, night, number } = await setUp('interrupted');
  const audits = async () =>
    (await childrenOf(process.pid)).filter(({ command }) => command.at(-1) === data.root);
  await ask(nights[0]!);
  expect(await audits()).toHaveLength(1);
  server.publish({ ...after, head: { ...after.head, number: (number ?? 0) + 1 } });
  await publisher.round();
  expect([await audits(), told]).toEqual([[], []]);
  expect((await night(nights[0]!))?.audit?.different).toEqual([]);
});
