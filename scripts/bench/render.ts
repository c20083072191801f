import { parseInstant } from '@porchlight/shared';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { renderSite } from '../checks/render-site.ts';
import { generatedSnapshot } from './generated-snapshot.ts';

/**
 * How long rendering takes in one thread, from a snapshot in memory to the bytes of all pages and feeds:
 * `node scripts/bench/render.ts [ENTRIES]`. The first round is what a
 * process that has just begun pays.
 */
const entries = Number(process.argv[2] ?? 1000);
const moment = parseInstant('2026-06-15T12:00:00Z');
if (moment === undefined || !Number.isInteger(entries)) throw new Error('Give a whole number.');

const time = async <Value>(name: string, work: () => Promise<Value> | Value): Promise<Value> => {
  const since = performance.now();
  const value = await work();
  console.log(`${name.padEnd(34)}${(performance.now() - since).toFixed(0).padStart(7)} ms`);
  return value;
};

const site = await time('load the compiled site', () => loadCompiledSite());
const snapshot = await time(`make a snapshot of ${entries}`, () => generatedSnapshot(entries));
for (const round of [1, 2, 3]) {
  const hub = await time(`round ${round}: build the hub`, () => site.buildHub(snapshot, moment));
  const { files, failed } = await time('         render everything', () => renderSite(site, hub));
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes.length, 0);
  console.log(
    `         ${files.size} files, ${(bytes / 1e6).toFixed(1)} MB, ${failed.size} failed`,
  );
}
console.log(`memory ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB, Node ${process.version}`);
