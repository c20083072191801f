import { once } from 'node:events';
import { linkSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { expect, onTestFinished, test } from 'vitest';

import { linkEveryRelease, newestIndex } from './index-link.ts';
import { searchLayout } from './search-layout.ts';
import { makeSite } from './searched-site.fixture.ts';
import { isFull } from '../../quality/size.ts';

const turns = isFull ? 1_000 : 200;

/** Reads, as a visitor would, the file that names another one, and then that one; again and again. */
const reader = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  let [reads, isAsked] = [0, false];
  const faults = [];
  const read = (name) => readFileSync(workerData + '/' + name, 'utf8');
  parentPort.on('message', () => (isAsked = true));
  const go = () => {
    for (let turn = 0; turn < 50; turn += 1) {
      try {
        const entry = read('pagefind-entry.json');
        if (read('pagefind.' + entry) !== 'meta of ' + entry) faults.push('mixed at ' + entry);
      } catch (error) {
        faults.push(String(error));
      }
      reads += 1;
    }
    if (isAsked) parentPort.postMessage({ reads, faults });
    else setImmediate(go);
  };
  parentPort.postMessage('ready');
  go();
`;

test(`a reader sees no index that is missing or mixed while it is replaced ${turns} times`, async () => {
  const { site, place } = await makeSite();
  const layout = searchLayout(place.layout);
  const make = async (number: number): Promise<void> => {
    const [folder, before] = [layout.index(number), layout.index(number - 1)];
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `pagefind.${number}`), `meta of ${number}`);
    await writeFile(join(folder, 'pagefind-entry.json'), String(number));
    // The reader may be several turns behind, and then asks for a file of that time.
    for (const name of number === 1 ? [] : await readdir(before))
      if (name !== 'pagefind-entry.json') linkSync(join(before, name), join(folder, name));
    linkEveryRelease(place);
  };
  await make(1);
  const worker = new Worker(reader, { eval: true, workerData: join(site, 'current', 'pagefind') });
  onTestFinished(() => worker.terminate().then(() => undefined));
  await once(worker, 'message');
  for (let number = 2; number <= turns; number += 1) await make(number);
  const answer = once(worker, 'message');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  worker.postMessage('enough');
  const [{ reads, faults }] = (await answer) as [{ reads: number; faults: readonly string[] }];
  expect(faults).toEqual([]);
  expect(reads).toBeGreaterThan(turns);
  expect(newestIndex(place)).toBe(turns);
});

test('an index that is not whole is not the newest', async () => {
  const { place } = await makeSite();
  const layout = searchLayout(place.layout);
  expect(newestIndex(place)).toBeUndefined();
  await mkdir(layout.index(9), { recursive: true });
  await mkdir(layout.index(10), { recursive: true });
  await mkdir(layout.unfinished(11), { recursive: true });
  await mkdir(join(layout.written, '12'), { recursive: true });
  expect(newestIndex(place)).toBe(10);
});
