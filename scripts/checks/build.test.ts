import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

import { beforeAll, expect, test } from 'vitest';

import { generatedHub, hubOptions } from '../generated-hub/generated-hub.ts';
import { referenceMoment } from '../generated-hub/moments.ts';
import { writeHub } from '../generated-hub/write-hub.ts';
import { systemEnvironment } from '../processes/environment.ts';
import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { openSearch, serveSite } from '../publisher/search/searched-site.fixture.ts';
import { realDisk } from '../publisher/tree/disk.ts';
import { siteLayout } from '../publisher/tree/site-layout.ts';
import { writeSite } from '../publisher/write-site.ts';
import { repository } from '../repository.ts';
import {
  differences,
  digestsBelow,
  neverStops,
  openEngine,
  siteAddress,
} from './engine/engine.fixture.ts';

const patience = { timeout: 180_000 };
const root = await temporaryFolder();
test('build: the same bytes as the publisher makes, and the same again', patience, async () => {
  // Enough pages that more than one thread renders them.
  const options = hubOptions({ entries: 40, seed: 12, pictures: 0 });
  const { snapshot } = await generatedHub(options);
  const engine = await openEngine({ root: join(root, 'engine'), clock: () => referenceMoment });
  await engine.takeIn(snapshot);
  const published = await digestsBelow(engine.shown);
  engine.close();

  const site = await loadCompiledSite();
  const media = { ready: [], files: new Map(), problems: [] };
  const wanted = { site, snapshot, moment: referenceMoment, url: siteAddress, media };
  const [one, two] = [join(root, 'one'), join(root, 'two')];
  for (const folder of [one, two]) await mkdir(folder);
  const written = await writeSite(wanted, { folder: one }, neverStops);
  expect(written.pages).toBeGreaterThan(600);
  const built = await digestsBelow(one);
  expect(differences(built, published)).toEqual([]);
  expect(written.files).toBe(Object.keys(built).length);

  await writeSite(wanted, { folder: two, former: one }, neverStops);
  expect(await digestsBelow(two)).toEqual(built);
  for (const path of Object.keys(built))
    expect([path, (await stat(join(two, path))).ino]).toEqual([
      path,
      (await stat(join(one, path))).ino,
    ]);
});

/** The command, on a snapshot file in a folder of its own. */
async function setUp() {
  const folder = await mkdtemp(join(root, 'build-'));
  const [file, out] = [join(folder, 'hub.ndjson'), join(folder, 'site', 'dist')];
  await writeHub(file, hubOptions({ entries: 20, seed: 12, pictures: 1, locales: ['en'] }));
  const begin = (url: string) => {
    const words = ['--from', file, '--out', out, '--data', join(folder, 'data'), '--url', url];
    const child = spawn(process.execPath, [join(repository, 'scripts', 'build.ts'), ...words], {
      env: systemEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { child, ending: endingOf(child) };
  };
  return { out, begin };
}

async function endingOf(child: ChildProcess) {
  const [said, complaints, [code, signal]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ]);
  return { said, complaints, end: code ?? signal };
}

/** A site that was built and is only looked at. */
let finished: Awaited<ReturnType<typeof setUp>> & Awaited<ReturnType<typeof endingOf>>;
beforeAll(async () => {
  const site = await setUp();
  finished = { ...site, ...(await site.begin('https://built.example').ending) };
});

test('a built site can be searched, and what it took to make is said', patience, async () => {
  const { out, said, complaints, end } = finished;
  expect({ complaints, end }).toEqual({ complaints: '', end: 0 });
  expect(said.split('\n').at(-2)).toMatch(
    /^\d+ files in [\d.]+ s, \d+ files per second, at most \d+ MB of memory\.$/,
  );
  expect(await readdir(dirname(out))).toEqual(['dist']);
  const [person = ''] = await readdir(join(out, 'people'));
  const html = await readFile(join(out, 'people', person, 'index.html'), 'utf8');
  const name = /<h1[^>]*>([^<]+)</.exec(html)?.[1]?.trim() ?? '';
  const place = { layout: siteLayout({ site: dirname(out), currentSite: out }), disk: realDisk };
  const { find } = await openSearch(place, await serveSite(place), 'en');
  expect(await find(name)).toContain(`/people/${person}/`);
});

test('a built site has the card that each page names, drawn', patience, async () => {
  const { out } = finished;
  const named = new Set<string>();
  for (const file of await readdir(out, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(out, file), 'utf8');
    const [, card] =
      /"og:image" content="https:\/\/built\.example\/_cards\/([^"]+)"/.exec(html) ?? [];
    if (card !== undefined) named.add(card);
  }
  const drawn = await readdir(join(out, '_cards'));
  expect(drawn.sort()).toEqual([...named].sort());
  expect(drawn.length).toBeGreaterThan(50);
  const plain = await readFile(join(out, 'social-card.png'));
  for (const card of drawn)
    expect(plain.equals(await readFile(join(out, '_cards', card)))).toBe(false);
});

test.for(['SIGTERM', 'SIGKILL'] as const)(
  'a build that is ended by %s leaves the site of before',
  patience,
  async (signal) => {
    const { out, begin } = await setUp();
    await cp(dirname(finished.out), dirname(out), { recursive: true });
    const before = await digestsBelow(out);
    const { child, ending } = begin('https://after.example');
    while (!existsSync(join(`${out}.next`, 'news')) && child.exitCode === null) await wait(5);
    child.kill(signal);
    const { complaints, end } = await ending;
    expect({ complaints, end }).toEqual({
      complaints: '',
      end: signal === 'SIGTERM' ? 143 : signal,
    });
    expect(await digestsBelow(out)).toEqual(before);
    if (signal === 'SIGTERM') expect(await readdir(dirname(out))).toEqual(['dist']);

    await begin('https://after.example').ending;
    expect(await readdir(dirname(out))).toEqual(['dist']);
    const feed = await readFile(join(out, 'feeds', 'all.xml'), 'utf8');
    expect(feed).toContain('https://after.example');
  },
);
