import { access } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

import { now } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { DataDirectory } from '../data-directory/layout.ts';
import { openDataDirectory } from '../data-directory/open.ts';
import { ensureSecrets } from '../data-directory/secrets.ts';
import { startPostgres } from '../databases/embedded-postgres.ts';
import { eventually } from '../processes/eventually.fixture.ts';
import { freePort } from '../processes/free-port.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { createSupervisor, type Supervisor } from '../processes/supervisor.ts';
import { seedDemo } from '../seed/seed-demo.ts';
import { cmsPlan, publisherPlan, serverPlan } from '../start/children.ts';
import { readStartSettings } from '../start/settings.ts';
import { actionPath, type AdminClient, entryPath, signIn } from './admin-client.ts';
import { demoDay } from './demo-site.ts';
import { isFull } from '../quality/size.ts';

/**
 * A real CMS, a real publisher and a real server, on the demo, followed as a visitor would; with
 * `HUB_TEST_DATABASE=postgres` on a PostgreSQL.
 */
let data: DataDirectory;
let supervisor: Supervisor;
let site: URL;
let editor: AdminClient;
const said: string[] = [];
const postgres =
  process.env['HUB_TEST_DATABASE'] === 'postgres' ? await startPostgres() : undefined;

beforeAll(async () => {
  if (postgres !== undefined) process.env['DATABASE_URL'] = await postgres.newDatabase('hub');
  const [port, cmsPort, previewPort] = [await freePort(), await freePort(), await freePort()];
  const options = {
    port: String(port),
    'cms-port': String(cmsPort),
    'preview-port': String(previewPort),
    'publisher-port': '0',
    empty: false,
  };
  const settings = readStartSettings(
    { ...options, data: await temporaryFolder(), url: undefined },
    {},
  );
  const { siteUrl, dataRoot } = settings;
  data = await openDataDirectory({ root: dataRoot, siteUrl, moment: now() });
  site = settings.localUrl;
  await seedDemo({ data, siteUrl, day: demoDay });
  supervisor = createSupervisor({
    logFolder: data.logs,
    say: (line) => said.push(line),
    onEndsOften: ({ name }) => said.push(`${name} ends often`),
    // They die more often here than anywhere.
    limits: { firstPauseMs: 100, longestPauseMs: 100, windowMs: 60_000, restartsPerWindow: 1000 },
  });
  const publisher = await publisherPlan(data, settings);
  await supervisor.start(await cmsPlan(data, settings));
  await supervisor.start({
    ...publisher,
    env: { ...publisher.env, HUB_NOW: '2026-06-15T12:00:00Z' },
  });
  await supervisor.start(serverPlan(data, settings));
  const { HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD } = await ensureSecrets(data);
  editor = await signIn(settings.cmsUrl, HUB_ADMIN_EMAIL, HUB_ADMIN_PASSWORD);
});

afterAll(async () => {
  await supervisor?.stop();
  await postgres?.stop();
});

// A setting that does not arrive would let every other test pass on SQLite.
test('the CMS keeps its content in the database that was asked for', async () => {
  const isOnSqlite = await access(data.database).then(
    () => true,
    () => false,
  );
  expect(isOnSqlite).toBe(postgres === undefined);
});

const visit = async (path: string): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(new URL(path, site), { redirect: 'manual' });
  return { status: response.status, text: await response.text() };
};

const until = (
  path: string,
  shows: (page: { status: number; text: string }) => boolean,
  seconds?: number,
) =>
  eventually(async () => ((page) => (shows(page) ? page : undefined))(await visit(path)), seconds);

/** A CMS that was killed takes its time to start. */
const startSeconds = 60;

const news = 'news-easy-as-abcd';
const newsPath = '/news/easy-as-abcd/';

test('what an editor publishes, unpublishes and deletes is on the site within seconds', async () => {
  const before = await visit('/feeds/news.xml');
  expect(before.status).toBe(200);
  const { data: entry } = (await editor.get(entryPath('news-article', news))) as {
    readonly data: { readonly slug: string; readonly title: string };
  };
  const path = newsPath.replace('easy-as-abcd', entry.slug);
  expect((await visit(path)).text).toContain('Easy as ABCD');

  const [title, shown] = ['Easy as ABC, and then D & more', 'and then D &amp; more'];
  await editor.post(actionPath('news-article', news, 'publish'), { title });
  // One file after another is put in its place, so each is waited for.
  for (const address of [path, '/feeds/news.xml', '/news/'])
    await until(address, ({ status, text }) => status === 200 && text.includes(shown));

  await editor.post(actionPath('news-article', news, 'unpublish'));
  expect((await until(path, ({ status }) => status === 410)).status).toBe(410);
  for (const address of ['/feeds/news.xml', '/news/'])
    await until(address, ({ status, text }) => status === 200 && !text.includes(shown));

  await editor.post(actionPath('news-article', news, 'publish'), {});
  await until(path, ({ status }) => status === 200);
  await editor.remove(entryPath('news-article', news));
  expect((await until(path, ({ status }) => status === 410)).status).toBe(410);
});

test('a draft that cannot be published stays a draft, and its editor is told why', async () => {
  const event = 'event-hiring-for-cultural-knowledge';
  const publish = editor.post(actionPath('event', event, 'publish'), {
    endsAtLocal: '2025-01-30T14:00',
  });
  await expect(publish).rejects.toThrow('the event ends before it starts');
});

const blog = 'blog-co-create-authentically';

/** Who dies while an editor publishes, and how long after the press of the button. */
const deaths = [
  { names: ['cms'], afterMs: 20 },
  { names: ['publisher'], afterMs: 60 },
  { names: ['cms', 'publisher'], afterMs: 40 },
  ...Array.from({ length: isFull ? 60 : 0 }, (_, index) => ({
    names: [['cms'], ['publisher'], ['cms', 'publisher']][index % 3] ?? [],
    afterMs: (index * 37) % 400,
  })),
];

test(
  'whoever dies while an editor publishes, the site stays whole and ends at what is published',
  { timeout: 60_000 * deaths.length },
  async () => {
    for (const [round, { names, afterMs }] of deaths.entries()) {
      const title = `Co-create, still and again, ${round}`;
      // The answer may never come; what is published counts.
      const pressed = editor
        .post(actionPath('blog-post', blog, 'publish'), { title })
        .catch(() => undefined);
      await wait(afterMs);
      const pids = supervisor
        .running()
        .flatMap(({ name, pid }) => (names.includes(name) ? [pid] : []));
      expect(pids).toHaveLength(names.length);
      for (const pid of pids) process.kill(pid, 'SIGKILL');
      await pressed;
      expect((await visit('/')).status).toBe(200);
      const published = await eventually(
        () => editor.get(`${entryPath('blog-post', blog)}&status=published`).catch(() => undefined),
        startSeconds,
      );
      const { data: entry } = published as { readonly data: { readonly title: string } };
      await until('/blog/', ({ text }) => text.includes(entry.title), startSeconds);
      // Whoever died may have been needed no more, and is listed until another takes its place.
      await eventually(
        () =>
          names.every((dead) =>
            supervisor.running().some(({ name, pid }) => name === dead && !pids.includes(pid)),
          ) || undefined,
      );
    }
    const last = 'Co-create, and nobody dies';
    await editor.post(actionPath('blog-post', blog, 'publish'), { title: last });
    expect((await until('/blog/', ({ text }) => text.includes(last))).status).toBe(200);
  },
);
