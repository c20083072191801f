import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { type DocumentRecord, type Snapshot, now } from '@porchlight/shared';

import { actionPath, signIn } from '../checks/admin-client.ts';
import { runCmsCommand } from '../cms/run-cms-command.ts';
import { compileCms } from '../compile/cms.ts';
import { compileShared } from '../compile/shared.ts';
import { compileSite } from '../compile/site.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { freePort } from '../processes/real-machine.fixture.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { readSnapshotFile } from '../publisher/snapshot-file.ts';
import { cmsPlan, publisherPlan, serverPlan } from '../start/children.ts';
import { readStartSettings } from '../start/settings.ts';
import { writeHub } from './generate/write-hub.ts';
import { hubOptions } from './generate/generated-hub.ts';

/**
 * How long it takes from the answer to "publish" until the page, its list, its feed, its calendar
 * and its sitemap all say so, through HTTP, against a real CMS:
 * `node scripts/bench/publish.ts [ENTRIES] [EDITS]`.
 */
const entries = Number(process.argv[2] ?? 1000);
const edits = Number(process.argv[3] ?? 200);
if (!Number.isInteger(entries) || !Number.isInteger(edits)) throw new Error('Give whole numbers.');

const root = join(tmpdir(), `porchlight-bench-${process.pid}`);
const [port, cmsPort] = [await freePort(), await freePort()];
const settings = readStartSettings(
  {
    port: String(port),
    'cms-port': String(cmsPort),
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
  onGivenUp: ({ name }) => say(`${name} given up`),
});
try {
  const file = join(root, 'hub.ndjson');
  await writeHub(file, hubOptions({ entries, seed: 1, pictures: 0, locales: ['en'] }));
  const { siteUrl } = settings;
  await timed(`import ${entries} entries`, () =>
    runCmsCommand({ data, siteUrl, command: 'import', words: [file], title: 'Importing' }),
  );
  await supervisor.start(await cmsPlan(data, settings));
  await timed('first site', async () => supervisor.start(await publisherPlan(data, settings)));
  await supervisor.start(serverPlan(data, settings));
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

/** Publishes upcoming events under new titles, again and again, and looks at five addresses. */
async function measure(snapshot: Snapshot): Promise<void> {
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(data);
  const editor = await signIn(settings.cmsUrl, HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD);
  const events = await editedEvents(snapshot);
  const cms: number[] = [];
  const live: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const event = events[edit % events.length];
    if (event === undefined) throw new Error('No upcoming event is in the feed of events.');
    const { documentId, fields, firstPublishedAt } = event;
    const title = `Edited ${edit} times before the doors open`;
    const sitemap = `/sitemap-en-event-${firstPublishedAt.slice(0, 4)}.xml`;
    const before = await visit(sitemap);
    const asked = performance.now();
    await editor.post(actionPath('event', documentId, 'publish'), { title });
    const answered = performance.now();
    const paths = [`/events/${String(fields['slug'])}/`, '/events/', '/feeds/events.xml'];
    await Promise.all([
      ...[...paths, '/feeds/events.ics'].map((path) =>
        until(path, (text) => text.replaceAll('\r\n ', '').includes(title)),
      ),
      until(sitemap, (text) => text !== before),
    ]);
    cms.push(answered - asked);
    live.push(performance.now() - answered);
  }
  say(`publish, as the CMS answers ${figures(cms)}`);
  say(`page, list, RSS, iCalendar and sitemap live after ${figures(live)}`);
}

/** Those that are on every one of the lists that are looked at. */
async function editedEvents({ documents }: Snapshot): Promise<readonly DocumentRecord[]> {
  const [list, feed] = [await visit('/events/'), await visit('/feeds/events.xml')];
  return (documents as readonly DocumentRecord[]).filter(({ type, fields }) => {
    const page = `/events/${String(fields['slug'])}/`;
    const isDated = fields['startsAtLocal'] !== undefined;
    return type === 'event' && isDated && list.includes(`"${page}"`) && feed.includes(`${page}<`);
  });
}

async function visit(path: string): Promise<string> {
  const answer = await fetch(new URL(path, settings.localUrl));
  return answer.text();
}

/** Looks again and again, without a pause worth the name. */
async function until(path: string, shows: (text: string) => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (!shows(await visit(path))) {
    if (performance.now() > deadline) throw new Error(`${path} was not new within 30 s.`);
    await wait(1);
  }
}

function figures(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number): string => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(0);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${(sorted.at(-1) ?? 0).toFixed(0)} ms (${values.length})`;
}
