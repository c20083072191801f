import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import type { DocumentRecord, Snapshot } from '@porchlight/shared';
import { afterEach, beforeAll, expect, test } from 'vitest';

import { generatedHub, hubOptions } from '../../bench/generate/generated-hub.ts';
import { referenceMoment } from '../../bench/generate/moments.ts';
import { temporaryFolder } from '../../processes/real-machine.fixture.ts';
import { audit } from '../../publisher/engine/audit.ts';
import { pin, rollBack, unpin } from '../../publisher/engine/rollback.ts';
import type { Works } from '../../publisher/engine/works.ts';
import { filesOf } from '../../publisher/media/picture-files.ts';
import { shownRelease } from '../../publisher/tree/release-link.ts';
import {
  deltaBetween,
  differences,
  digestsBelow,
  neverStops,
  openEngine,
  type OpenedEngine,
} from './engine.fixture.ts';

/** What goes wrong beside the path, one thing after another. */
const patience = { timeout: 120_000 };
const clock = () => referenceMoment;

let first: Snapshot;
let article: DocumentRecord;
let page: string;
beforeAll(async () => {
  const options = hubOptions({ entries: 20, seed: 3, pictures: 0, locales: ['en'] });
  first = (await generatedHub(options)).snapshot;
  article = (first.documents as readonly DocumentRecord[]).find(
    ({ type }) => type === 'news-article',
  )!;
  page = join('news', String(article.fields['slug']), 'index.html');
});

const folders: string[] = [];
const opened: OpenedEngine[] = [];
afterEach(async () => {
  for (const engine of opened.splice(0)) engine.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const made = await temporaryFolder();
  folders.push(made);
  return made;
}

async function engineIn(root: string, code = 'code') {
  const engine = await openEngine({ root, clock, code });
  opened.push(engine);
  const settled = () => engine.works.journal.settle();
  return {
    ...engine,
    settled,
    publish: async (before: Snapshot, after: Snapshot) => {
      const published = await engine.engine.publish(deltaBetween(before, after), neverStops);
      await settled();
      return published;
    },
    look: async () => {
      const found = await audit(engine.works, true);
      await settled();
      return found;
    },
  };
}

async function freshSite(code?: string) {
  const engine = await engineIn(await folder(), code);
  await engine.takeIn(first);
  await engine.settled();
  return engine;
}

/** The state after an editor has changed one document. */
function edited(before: Snapshot, { documentId }: DocumentRecord, fields: object): Snapshot {
  const number = before.head.number + 1;
  const documents = (before.documents as readonly DocumentRecord[]).map((document) =>
    document.documentId === documentId
      ? { ...document, number, fields: { ...document.fields, ...fields } }
      : document,
  );
  return { ...before, head: { ...before.head, number }, documents };
}

const linkTo = (url: string) => ({
  body: [
    {
      type: 'paragraph',
      children: [{ type: 'link', url, children: [{ type: 'text', text: 'More' }] }],
    },
  ],
});

test('going back past a repair brings no damage back, and no gap', patience, async () => {
  const site = await freshSite();
  await site.publish(first, edited(first, article, { title: 'Another title' }));
  const right = await digestsBelow(site.shown);
  await appendFile(join(site.shown, 'index.html'), ' ');
  expect((await site.look())?.repair).toMatchObject({ kind: 'repair', files: 1 });
  await rollBack(site.works, 2);
  expect(differences(await digestsBelow(site.shown), right)).toEqual([]);
  unpin(site.works);
  const untouched = await freshSite();
  await rollBack(site.works, 1);
  expect(differences(await digestsBelow(site.shown), await digestsBelow(untouched.shown))).toEqual(
    [],
  );
});

test('a page that is held back stays through new code and an audit', patience, async () => {
  const site = await freshSite();
  await site.publish(first, edited(first, article, linkTo('/nowhere/')));
  expect(site.works.ledger.problems().map(({ path }) => path)).toEqual([
    `/news/${String(article.fields['slug'])}/`,
  ]);
  site.close();
  const root = folders.at(-1)!;
  const renewed = await engineIn(root, 'new code');
  await renewed.engine.publish(undefined, neverStops);
  await renewed.settled();
  expect((await renewed.look())?.different).toEqual([]);
  expect(existsSync(join(renewed.shown, page))).toBe(true);
});

test('a page that waits for a list is shown when that list comes', patience, async () => {
  const site = await freshSite();
  const linking = edited(first, article, linkTo('/events/2031/05/'));
  await site.publish(first, linking);
  expect(site.works.ledger.problems()).toHaveLength(1);
  const event = (first.documents as readonly DocumentRecord[]).find(
    ({ type, fields }) => type === 'event' && fields['startsAtLocal'] !== undefined,
  )!;
  const fields = { startsAtLocal: '2031-05-10T10:00', endsAtLocal: '2031-05-10T11:00' };
  await site.publish(linking, edited(linking, event, fields));
  expect(site.works.ledger.problems()).toEqual([]);
  expect(await readFile(join(site.shown, page), 'utf8')).toContain('/events/2031/05/');
});

test('one wrong address in the settings stops no page', patience, async () => {
  const site = await freshSite();
  const settings = (first.documents as readonly DocumentRecord[]).find(
    ({ type }) => type === 'site-settings',
  )!;
  const footerLinks = [{ label: 'Gone', url: '/no-such-page/' }];
  const published = await site.publish(first, edited(first, settings, { footerLinks }));
  expect(site.works.ledger.problems()).toEqual([]);
  expect(published?.notes).toEqual([
    'Every page links to /no-such-page/ from its head or foot, and it is not there. Correct it in the settings of the site.',
  ]);
});

test('a file that is gone does not stop new code', patience, async () => {
  const site = await freshSite();
  const right = Object.keys(await digestsBelow(site.shown));
  await rm(join(site.shown, 'feeds', 'all.xml'));
  site.close();
  const renewed = await engineIn(folders.at(-1)!, 'new code');
  expect((await renewed.engine.publish(undefined, neverStops))?.run.kind).toBe('full');
  expect(Object.keys(await digestsBelow(renewed.shown)).sort()).toEqual(right.sort());
});

test('renderings that fail leave nothing behind', patience, async () => {
  const site = await freshSite();
  site.close();
  const renewed = await engineIn(folders.at(-1)!, 'new code');
  const stopped = AbortSignal.abort(new Error('Stopped.'));
  for (let attempt = 0; attempt < 4; attempt += 1)
    await expect(renewed.engine.publish(undefined, stopped)).rejects.toThrow('Stopped.');
  const { layout } = renewed.works.place;
  expect((await readdir(layout.releases)).length).toBeLessThanOrEqual(2);
});

test.for(['pin', 'rollback'] as const)(
  'a %s while everything is rendered is not overridden',
  patience,
  async (how) => {
    const site = await freshSite();
    await site.publish(first, edited(first, article, { title: 'Another title' }));
    const shown = shownRelease(site.works.place);
    site.close();
    const root = folders.at(-1)!;
    const renewed = await engineIn(root, 'new code');
    const publishing = renewed.engine.publish(undefined, neverStops);
    const beside = await engineIn(root);
    if (how === 'pin') pin(beside.works);
    else await rollBack(beside.works, 1);
    expect(await publishing).toBeUndefined();
    expect(shownRelease(renewed.works.place)).toBe(shown);
    unpin(beside.works);
    expect((await renewed.engine.publish(undefined, neverStops))?.run.kind).toBe('full');
    expect(shownRelease(renewed.works.place)).not.toBe(shown);
  },
);

test(
  'a store that is made again does not go back to the bytes of the one before',
  patience,
  async () => {
    const site = await freshSite();
    const titled = (before: Snapshot, title: string) => edited(before, article, { title });
    const secret = titled(first, 'A title that was withdrawn');
    const third = titled(secret, 'Third');
    await site.publish(first, secret);
    await site.publish(secret, third);
    site.close();
    const root = folders.at(-1)!;
    for (const suffix of ['', '-wal', '-shm'])
      await rm(join(root, `publisher.db${suffix}`), { force: true });
    const again = await engineIn(root);
    await again.takeIn(third);
    await again.settled();
    const fourth = titled(third, 'Fourth');
    await again.publish(third, fourth);
    const right = await digestsBelow(again.shown);
    await again.publish(fourth, titled(fourth, 'Fifth'));
    await rollBack(again.works, 2);
    expect(differences(await digestsBelow(again.shown), right)).toEqual([]);
  },
);

test(
  'a picture whose file is replaced leaves no dead image, and comes back',
  patience,
  async () => {
    const options = hubOptions({ entries: 20, seed: 3, pictures: 3, locales: ['en'] });
    const { snapshot } = await generatedHub(options);
    const cache = await folder();
    const waiting = new Set<string>();
    const ready: Works['ready'] = (records) => {
      const made = records.filter(({ sha256 }) => !waiting.has(sha256));
      const paths = made.flatMap((record) => filesOf(record).map(({ path }) => path));
      for (const path of paths) writeFileSync(join(cache, basename(path)), path);
      const files = new Map(paths.map((path) => [path, join(cache, basename(path))] as const));
      return { ready: made, files, missing: [], problems: [] };
    };
    const site = await openEngine({ root: await folder(), clock, ready });
    opened.push(site);
    const [replaced, slow] = snapshot.media;
    if (replaced === undefined || slow === undefined) throw new Error('The hub has pictures.');
    waiting.add(slow.sha256);
    await site.takeIn(snapshot);

    const other = { ...replaced, sha256: 'f'.repeat(64) };
    waiting.add(other.sha256);
    const media = snapshot.media.map((record) => (record === replaced ? other : record));
    const head = { ...snapshot.head, number: snapshot.head.number + 1 };
    const after = { ...snapshot, head, media };
    await site.engine.publish(deltaBetween(snapshot, after), neverStops);
    expect(await deadPictures(site.shown)).toEqual([]);
    waiting.delete(slow.sha256);
    await site.engine.publish(undefined, neverStops);
    expect(await deadPictures(site.shown)).toEqual([]);
    waiting.delete(other.sha256);
    await site.engine.publish(undefined, neverStops);
    await site.works.journal.settle();
    const fresh = await openEngine({ root: await folder(), clock, ready });
    opened.push(fresh);
    await fresh.takeIn(after);
    expect(differences(await digestsBelow(site.shown), await digestsBelow(fresh.shown))).toEqual(
      [],
    );
  },
);

/** Pictures that pages and feeds show and that are not there. */
async function deadPictures(shown: string): Promise<readonly string[]> {
  const dead = new Set<string>();
  for (const path of Object.keys(await digestsBelow(shown))) {
    if (!/\.(?:html|xml)$/.test(path)) continue;
    const text = await readFile(join(shown, path), 'utf8');
    for (const [, picture = ''] of text.matchAll(/\/(media\/[\w-]+\.(?:avif|webp|jpg))/g))
      if (!existsSync(join(shown, picture))) dead.add(`${path}: ${picture}`);
  }
  return [...dead];
}
