import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { now, type Snapshot } from '@porchlight/shared';

import { actionPath, signIn } from '../checks/admin-client.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { compileCms } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { freePort } from '../processes/free-port.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { cardLayout } from '../publisher/cards/card-layout.ts';
import { withPast } from '../publisher/engine/past.ts';
import { fetchSnapshot } from '../publisher/cms-client.ts';
import { readSnapshotFile } from '../publisher/snapshot-file.ts';
import { siteLayout } from '../publisher/tree/site-layout.ts';
import { cmsPlan, publisherPlan, serverPlan } from '../start/children.ts';
import { readStartSettings } from '../start/settings.ts';
import { writeHub } from '../generated-hub/write-hub.ts';
import { hubOptions } from '../generated-hub/generated-hub.ts';
import { addressesOf, liveEdits } from './live-edits.ts';

/**
 * How long it takes from the answer to "publish" until the page, its list, its feed, its calendar
 * and its sitemap all say so, through HTTP, against a real CMS; and before that, how many entries a
 * second the publisher takes in: `node scripts/bench/publish.ts [ENTRIES] [EDITS]`.
 */
const entries = Number(process.argv[2] ?? 1000);
const edits = Number(process.argv[3] ?? 200);
if (!Number.isInteger(entries) || !Number.isInteger(edits)) throw new Error('Give whole numbers.');

const root = join(tmpdir(), `porchlight-bench-${process.pid}`);
const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
const settings = readStartSettings(
  {
    port: String(port),
    'cms-port': String(cmsPort),
    'preview-port': String(previewPort),
    'publisher-port': '0',
    data: root,
    empty: true,
    url: undefined,
  },
  {},
);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await compileShared();
await compileCms();
await compileSite();
const data = await openDataDirectory({ root, siteUrl: settings.siteUrl, moment: now() });
const supervisor = createSupervisor({
  logFolder: data.logs,
  say,
  onEndsOften: ({ name }) => say(`${name} ends often`),
});
try {
  const file = join(root, 'hub.ndjson');
  await writeHub(file, hubOptions({ entries, seed: 1, pictures: 0, locales: ['en'] }));
  const { siteUrl } = settings;
  await timed(`import ${entries} entries`, () =>
    runCmsCommand({ data, siteUrl, command: 'import', words: [file], title: 'Importing' }),
  );
  await supervisor.start(await cmsPlan(data, settings));
  for (const round of [1, 2, 3]) await measurePull(round);
  await timed('first site', async () => supervisor.start(await publisherPlan(data, settings)));
  await supervisor.start(serverPlan(data, settings));
  // Once in the life of a hub, and not what an editor waits for.
  await timed('its social cards', untilDrawn);
  await measure(await readSnapshotFile(file));
} finally {
  await supervisor.stop();
  await rm(root, { recursive: true, force: true });
}

async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const since = performance.now();
  await work();
  say(`${name.padEnd(28)}${(performance.now() - since).toFixed(0).padStart(8)} ms`);
}

/** Until each address of a card leads to a card of its own, and to the plain one no more. */
async function untilDrawn(): Promise<void> {
  const { folder } = cardLayout(siteLayout(data));
  const deadline = performance.now() + 600_000;
  while ((await readdir(folder, { withFileTypes: true })).some((file) => file.isSymbolicLink())) {
    if (performance.now() > deadline) throw new Error('Not every card was drawn in ten minutes.');
    await wait(500);
  }
}

/** Everything that is published, asked for over HTTP, read and checked, as the publisher does it. */
async function measurePull(round: number): Promise<void> {
  const { HUB_PUBLISHER_TOKEN: token } = await ensureSecrets(data);
  const since = performance.now();
  const cms = { url: settings.cmsUrl, token };
  const { documents } = await fetchSnapshot(cms, AbortSignal.timeout(120_000));
  const ms = performance.now() - since;
  const pulled = `${documents.length} entries in ${ms.toFixed(0)} ms`;
  say(`pull, round ${round}: ${pulled}, ${((documents.length / ms) * 1000).toFixed(0)} a second`);
}

/** Makes edits of all kinds, one after another, and looks at every address that each makes new. */
async function measure(snapshot: Snapshot): Promise<void> {
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(data);
  const editor = await signIn(settings.cmsUrl, HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD);
  const cms: number[] = [];
  const live = new Map<string, number[]>();
  for (const { kind, action, document, fields } of await liveEdits(snapshot, edits, read)) {
    const tags = new Map<string, string>();
    for (const path of addressesOf(document)) tags.set(path, (await look(path, undefined)) ?? '');
    const asked = performance.now();
    await editor.post(actionPath(document.type, document.documentId, action), fields);
    const answered = performance.now();
    // One after another: asking for all at once would take the processor from what is measured.
    for (const [path, tag] of tags) await untilNew(path, tag, `${kind} of ${document.documentId}`);
    cms.push(answered - asked);
    live.set(kind, [...(live.get(kind) ?? []), performance.now() - answered]);
  }
  say(`the CMS answers               ${figures(cms)}`);
  say(`live on every address         ${figures([...live.values()].flat())}`);
  say(`of which the last runs took   ${figures(await lastRuns())}`);
  for (const [kind, values] of live) say(`  ${kind.padEnd(28)}${figures(values)}`);
}

/** Rendering, checking and putting in place, as the publisher itself counts: of the runs it keeps. */
function lastRuns(): Promise<readonly number[]> {
  return withPast(data, ({ runs }) =>
    runs
      .all()
      .filter(({ kind }) => kind === 'change')
      .map(({ tookMs }) => tookMs),
  );
}

async function read(path: string): Promise<string> {
  const answer = await fetch(new URL(path, settings.localUrl));
  return answer.text();
}

/** The tag of what is served now; undefined when it is still that of before, as feed readers ask. */
async function look(path: string, tag: string | undefined): Promise<string | undefined> {
  const headers = tag === undefined ? {} : { 'if-none-match': tag };
  const answer = await fetch(new URL(path, settings.localUrl), { headers });
  await answer.arrayBuffer();
  return answer.status === 304 ? undefined : `${answer.status} ${answer.headers.get('etag')}`;
}

/** Looks again and again, with pauses that leave the machine to what is measured: 10 ms of doubt. */
async function untilNew(path: string, tag: string, edit: string): Promise<void> {
  const deadline = performance.now() + 30_000;
  const before = tag.split(' ').at(-1);
  while (((await look(path, before)) ?? tag) === tag) {
    if (performance.now() > deadline)
      throw new Error(`${path} was not new within 30 s of ${edit}.`);
    await wait(10);
  }
}

function figures(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${(sorted.at(-1) ?? 0).toFixed(0)} ms (${values.length})`;
}
