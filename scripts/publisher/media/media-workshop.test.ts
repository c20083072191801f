import { link, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

import { type MediaRecord, now, parseInstant } from '@porchlight/shared';
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { temporaryFolder } from '../../processes/temporary-folder.fixture.ts';
import { openMediaWorkshop, type WorkshopSettings } from './media-workshop.ts';
import { plain, recordOf } from './picture.fixture.ts';

const patience = { fetchMs: 5_000, encodeSeconds: 20, firstPauseMs: 5, longestPauseMs: 10 };
const never = new AbortController().signal;

const pictures = new Map<string, Uint8Array>();
async function picture(id: string, background: string): Promise<MediaRecord> {
  const bytes = await plain(30, 20, background).png().toBuffer();
  const record = recordOf(id, bytes, 30, 20);
  pictures.set(record.sha256, bytes);
  return record;
}
const red = await picture('red', '#ff0000');
const green = await picture('green', '#00ff00');
const blue = await picture('blue', '#0000ff');
const garbage = recordOf('garbage', Buffer.from('no picture'), 30, 20);
pictures.set(garbage.sha256, Buffer.from('no picture'));

async function workshop(settings: Partial<WorkshopSettings> = {}) {
  const folder = settings.folder ?? (await temporaryFolder());
  const asked: string[] = [];
  const settled: string[][] = [];
  const made = await openMediaWorkshop({
    folder,
    patience,
    togetherWithinMs: 600_000,
    onSettled: (records) => settled.push(records.map(({ id }) => id)),
    ...settings,
    async fetchOriginal(media, stop) {
      asked.push(media.id);
      return settings.fetchOriginal?.(media, stop) ?? pictures.get(media.sha256)!;
    },
  });
  return { ...made, folder, asked, settled };
}
const finishedIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => !name.endsWith('.tmp'));
const ids = (records: readonly MediaRecord[]) => records.map(({ id }) => id);

test('what there is is told at once; what is missing is made afterwards, and told', async () => {
  const { ready, prepare, settled, asked, folder } = await workshop();
  const before = ready([red, green]);
  expect([ids(before.ready), ids(before.missing), before.problems]).toEqual([
    [],
    ['red', 'green'],
    [],
  ]);
  await prepare([red, green], never);
  // Each telling is a run, so there is one for both.
  expect(settled).toEqual([['red', 'green']]);
  const after = ready([red, green]);
  expect([ids(after.ready), ids(after.missing), after.files.size]).toEqual([
    ['red', 'green'],
    [],
    6,
  ]);
  await prepare([red, green], never);
  expect(asked).toEqual(['red', 'green']);
  const later = await workshop({ folder });
  expect(later.ready([red, green])).toEqual(after);
});

test('only the sizes that are missing are made, with the same bytes as all of them', async () => {
  const { ready, prepareAll, lookAgain, forgetUnused } = await workshop();
  const { files } = await prepareAll([red], never);
  const sizes = [...files.values()];
  for (const file of sizes) await utimes(file, 1, 1);
  const [gone, ...kept] = sizes;
  const bytes = await readFile(gone!);
  await rm(gone!);
  await lookAgain();
  expect(ids(ready([red]).missing)).toEqual(['red']);
  await prepareAll([red], never);
  expect(bytes.equals(await readFile(gone!))).toBe(true);
  for (const file of kept) expect((await stat(file)).mtimeMs).toBe(1000);
  expect(await forgetUnused([red], now())).toEqual([]);
});

test('who finds a file of the cache gone makes it look again; no other error does', async () => {
  const { ready, prepareAll, looksAgainAfter, folder } = await workshop();
  const { files } = await prepareAll([red], never);
  const [lost = ''] = files.values();
  await rm(lost);
  const failing = (from: string) =>
    link(from, join(folder, 'copy')).catch((error: unknown) => error);
  for (const error of [await failing('/nowhere/else.avif'), new Error('ENOENT'), undefined])
    expect(await looksAgainAfter(error)).toBe(false);
  expect(ids(ready([red]).ready)).toEqual(['red']);
  expect(await looksAgainAfter(await failing(lost))).toBe(true);
  expect(ids(ready([red]).missing)).toEqual(['red']);
});

test('a picture that was uploaded twice is made once and shown twice', async () => {
  const { prepare, settled, asked } = await workshop();
  await prepare([red, { ...red, id: 'red again' }], never);
  expect([asked, settled]).toEqual([['red'], [['red', 'red again']]]);
});

test('an unusable picture is never asked for again, and explained each time', async () => {
  const { ready, prepare, settled, asked } = await workshop();
  await prepare([garbage, red], never);
  await prepare([garbage, red], never);
  expect([asked, settled]).toEqual([['garbage', 'red'], [['garbage', 'red']]]);
  const { problems, missing } = ready([garbage, red]);
  expect([problems.length, missing]).toEqual([1, []]);
  expect(problems[0]).toMatch(/^Picture garbage: it is not a JPEG, PNG, WebP, AVIF or GIF file\./);
  expect(ready([{ ...green, id: 'garbage' }]).problems).toEqual([]);
});

test('what could not be had is tried again, and holds nothing else back', async () => {
  let failures = 3;
  const { ready, prepare, asked, settled } = await workshop({
    async fetchOriginal({ id, sha256 }) {
      if (id === 'red' && failures > 0) {
        failures -= 1;
        throw new Error('no answer');
      }
      return pictures.get(sha256)!;
    },
  });
  await prepare([red, green], never);
  expect(asked.filter((id) => id === 'red')).toHaveLength(4);
  expect(settled).toEqual([['green'], ['red']]);
  expect(ready([red, green]).problems).toEqual([]);
});

test('one try for all: what could not be had is named and stays missing', async () => {
  const { prepareAll, asked } = await workshop({
    async fetchOriginal({ id, sha256 }) {
      if (id === 'red') throw new Error('no answer');
      return pictures.get(sha256)!;
    },
  });
  const { ready, missing, problems } = await prepareAll([red, green], never);
  expect([ids(ready), ids(missing), problems, asked]).toEqual([
    ['green'],
    ['red'],
    ['Picture red: no answer'],
    ['red', 'green'],
  ]);
});

test('an original that does not arrive in time is given up, though nobody hears', async () => {
  const { prepareAll } = await workshop({
    patience: { ...patience, fetchMs: 20 },
    fetchOriginal: () => new Promise(() => {}),
  });
  const { problems } = await prepareAll([red], never);
  expect(problems).toEqual(['Picture red: it did not arrive within 0.02 s']);
});

test('one picture at a time: a later call waits for it and takes the place of the earlier', async () => {
  const first = Promise.withResolvers<Uint8Array>();
  let atWork = 0;
  let most = 0;
  const { prepare, asked, settled } = await workshop({
    async fetchOriginal({ id, sha256 }) {
      atWork += 1;
      most = Math.max(most, atWork);
      const bytes = id === 'red' ? await first.promise : pictures.get(sha256)!;
      atWork -= 1;
      return bytes;
    },
  });
  const earlier = prepare([red, green], never);
  const later = prepare([red, blue], never);
  first.resolve(pictures.get(red.sha256)!);
  await Promise.all([earlier, later]);
  expect(most).toBe(1);
  expect(asked).toEqual(['red', 'blue']);
  expect(settled).toEqual([['red', 'blue']]);
});

test('what is made is told while another picture takes its time', async () => {
  const told = Promise.withResolvers<void>();
  const { prepare, settled } = await workshop({
    togetherWithinMs: 1,
    onSettled: (records) => {
      settled.push(ids(records));
      told.resolve();
    },
    async fetchOriginal({ id, sha256 }) {
      if (id === 'green') await told.promise;
      return pictures.get(sha256)!;
    },
  });
  await prepare([red, green], never);
  expect(settled).toEqual([['red'], ['green']]);
});

test('whoever takes the place of a call tells what that one had made and not told', async () => {
  const [fetching, first] = [Promise.withResolvers<void>(), Promise.withResolvers<Uint8Array>()];
  const { prepare, settled } = await workshop({
    fetchOriginal({ id, sha256 }) {
      if (id === 'red') fetching.resolve();
      return id === 'red' ? first.promise : Promise.resolve(pictures.get(sha256)!);
    },
  });
  const earlier = prepare([red, green], never);
  await fetching.promise;
  const later = prepare([green, blue], never);
  first.resolve(pictures.get(red.sha256)!);
  await Promise.all([earlier, later]);
  expect(settled).toEqual([['red', 'green', 'blue']]);
});

test.for([
  ['is being fetched', () => new Promise<Uint8Array>(() => {})],
  ['could not be had', () => Promise.reject(new Error('no answer'))],
] as const)('abort ends the work at once while a picture %s', async ([, fetchOriginal]) => {
  const stop = new AbortController();
  const asked = Promise.withResolvers<void>();
  const { prepare, prepareAll, folder } = await workshop({
    patience: { ...patience, firstPauseMs: 60_000, longestPauseMs: 60_000 },
    fetchOriginal() {
      asked.resolve();
      return fetchOriginal();
    },
  });
  const work = prepare([red, green], stop.signal);
  await asked.promise;
  stop.abort(new Error('asked to stop'));
  await work;
  expect(await readdir(folder)).toEqual([]);
  await expect(prepareAll([red], stop.signal)).rejects.toThrow('asked to stop');
});

test('abort in the middle of a picture leaves only whole files, and work goes on from there', async () => {
  const large = await plain(1600, 1200).png().toBuffer();
  const record = recordOf('large', large, 1600, 1200);
  const stop = new AbortController();
  const { prepare, ready, folder } = await workshop({ fetchOriginal: async () => large });
  const work = prepare([record], stop.signal);
  while ((await finishedIn(folder)).length === 0);
  stop.abort();
  await work;
  expect(ids(ready([record]).missing)).toEqual(['large']);
  const begun = await readdir(folder);
  expect(begun).toEqual(await finishedIn(folder));
  for (const name of begun) await sharp(join(folder, name)).stats();
  await prepare([record], never);
  expect([ids(ready([record]).ready), (await readdir(folder)).length]).toEqual([['large'], 7]);
});

test('files that nothing shows any more are named, then forgotten, when they are old', async () => {
  const { prepareAll, ready, unused, forgetUnused, folder } = await workshop();
  const { files } = await prepareAll([red, green, blue], never);
  const long = parseInstant('2025-01-10T00:00:00Z')!;
  const before = new Date('2025-01-09T00:00:00Z');
  for (const [address, file] of files)
    if (!address.includes(blue.sha256.slice(0, 16))) await utimes(file, before, before);
  const ofGreen = [...ready([green]).files.keys()].map((path) => path.replace('/media/', ''));
  expect(await unused([red], long)).toEqual(ofGreen.toSorted());
  expect(await readdir(folder)).toHaveLength(9);
  expect(await forgetUnused([red], long)).toEqual(ofGreen.toSorted());
  expect(ids(ready([red, green, blue]).ready)).toEqual(['red', 'blue']);
  expect(await readdir(folder)).toHaveLength(6);
  expect(await forgetUnused([red], long)).toEqual([]);
});
