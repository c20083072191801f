import { readdir, rm } from 'node:fs/promises';
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
import { freePort } from '../processes/free-port.ts';
import { createSupervisor } from '../processes/supervisor.ts';
import { cardLayout } from '../publisher/cards/card-layout.ts';
import { withPast } from '../publisher/engine/past.ts';
import { fetchSnapshot } from '../publisher/pull.ts';
import { readSnapshotFile } from '../publisher/snapshot-file.ts';
import { siteLayout } from '../publisher/tree/site-layout.ts';
import { cmsPlan, publisherPlan, serverPlan } from '../start/children.ts';
import { readStartSettings } from '../start/settings.ts';
import { writeHub } from './generate/write-hub.ts';
import { hubOptions } from './generate/generated-hub.ts';

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
/** Where documents of each type that is edited stand. */
const places = {
  event: { list: '/events/', feed: '/feeds/events.xml' },
  'news-article': { list: '/news/', feed: '/feeds/news.xml' },
  story: { list: '/stories/', feed: '/feeds/stories.xml' },
} as const;

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

/** One press of a button in the admin, and the addresses that it makes new. */
interface Edit {
  readonly kind: string;
  readonly action: 'publish' | 'unpublish';
  readonly document: DocumentRecord;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Makes edits of all kinds, one after another, and looks at every address that each makes new. */
async function measure(snapshot: Snapshot): Promise<void> {
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(data);
  const editor = await signIn(settings.cmsUrl, HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD);
  const cms: number[] = [];
  const live = new Map<string, number[]>();
  for (const { kind, action, document, fields } of await editsOf(snapshot)) {
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

/** The page, its list, its feed, its sitemap, and of events the calendar. */
function addressesOf({ type, fields, firstPublishedAt }: DocumentRecord): readonly string[] {
  const year = firstPublishedAt.slice(0, 4);
  const { list, feed } = places[type as keyof typeof places];
  return [
    `${list}${String(fields['slug'])}/`,
    list,
    feed,
    `/sitemap-en-${type}-${year}.xml`,
    ...(type === 'event' ? ['/feeds/events.ics'] : []),
  ];
}

async function editsOf(snapshot: Snapshot): Promise<readonly Edit[]> {
  const [events, news, stories] = await Promise.all(
    (['event', 'news-article', 'story'] as const).map((type) => shownEverywhere(snapshot, type)),
  );
  const pick = (from: readonly DocumentRecord[] | undefined, at: number): DocumentRecord => {
    const document = from?.[at % from.length];
    if (document === undefined) throw new Error('Nothing stands in a list and in its feed.');
    return document;
  };
  return Array.from({ length: Math.ceil(edits / 10) }, (_, round): readonly Edit[] => {
    const title = { title: `Edited ${round} times before the doors open` };
    const [event, other] = [pick(events, 2 * round), pick(events, 2 * round + 1)];
    const publish = (kind: string, document: DocumentRecord, fields: Edit['fields']): Edit => ({
      kind,
      action: 'publish',
      document,
      fields,
    });
    return [
      publish('event: title', event, title),
      publish('event: summary', event, { summary: `In other words, ${round}.` }),
      publish('event: cancelled', event, {
        eventStatus: 'cancelled',
        statusNote: 'The river rose.',
      }),
      publish('event: back on', event, { eventStatus: 'scheduled', statusNote: null }),
      { kind: 'event: unpublished', action: 'unpublish', document: other, fields: {} },
      publish('event: published', other, title),
      publish('news: title', pick(news, round), title),
      publish('news: summary', pick(news, round), { summary: `In other words, ${round}.` }),
      publish('story: title', pick(stories, round), title),
      publish('story: summary', pick(stories, round), { summary: `In other words, ${round}.` }),
    ];
  })
    .flat()
    .slice(0, edits);
}

/** Those that stand in the list and in the feed that are looked at. */
async function shownEverywhere(
  { documents }: Snapshot,
  type: keyof typeof places,
): Promise<readonly DocumentRecord[]> {
  const { list, feed } = places[type];
  const [inList, inFeed] = await Promise.all([list, feed].map(read));
  return (documents as readonly DocumentRecord[]).filter((document) => {
    const page = `${list}${String(document.fields['slug'])}/`;
    return (
      document.type === type &&
      (type !== 'event' || hasStandingDate(document)) &&
      inList?.includes(`"${page}"`) &&
      inFeed?.includes(`${page}<`)
    );
  });
}

/** Whether an event has a date that stands: one that is postponed or off is not shown as before. */
function hasStandingDate({ fields }: DocumentRecord): boolean {
  return fields['startsAtLocal'] !== undefined && fields['eventStatus'] === 'scheduled';
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
