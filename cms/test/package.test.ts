import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { readEditing } from '@porchlight/shared';
import { afterEach, expect, test } from 'vitest';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { documents, newSlug, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { redPoint, uploadPicture } from './pictures.ts';
import { sha256 } from './sha256.ts';

const require = createRequire(join(compiled, 'index.js'));
const { writePackage } = require(
  join(compiled, 'src', 'package', 'write-package.js'),
) as typeof import('../src/package/write-package.ts');
const { restorePackage } = require(
  join(compiled, 'src', 'package', 'restore-package.js'),
) as typeof import('../src/package/restore-package.ts');

let hub: Hub | undefined;
afterEach(stopHub);

async function stopHub(): Promise<void> {
  const running = hub;
  hub = undefined;
  await running?.stop();
}

/** A hub that runs until the next one, or the end of the test. */
async function nextHub(): Promise<Hub> {
  await stopHub();
  return (hub = await startHub());
}

const rejected = (sentence: string) => expect.fail(sentence);

async function exported(from: Hub): Promise<string> {
  const folder = await temporaryFolder();
  await writePackage(from.strapi, folder, rejected);
  return folder;
}

/** Every file of a package, line by line. */
async function contentsOf(folder: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((each) => each.isFile());
  const texts = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(folder.length), (await readFile(path, 'latin1')).split('\n')] as const;
  });
  return Object.fromEntries(await Promise.all(texts));
}

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

/** Something of each kind that a snapshot does not have. */
async function fill(from: Hub) {
  const events = documents(from, 'event');
  const topic = (await documents(from, 'topic').create({ data: { name: 'T', slug: newSlug() } }))
    .documentId;
  const image = { file: (await uploadPicture(from, redPoint)).id, alt: 'A red point' };
  const published = webinar({ topics: [topic], body: paragraph('Public'), image });
  const { documentId: edited } = await events.create({ data: published, status: 'published' });
  const changes = { title: 'Edited', topics: [], image: null, body: paragraph('Draft') };
  await events.update({ documentId: edited, data: { ...changes, free: true } });
  await events.update({
    documentId: edited,
    locale: 'es',
    data: { title: 'Solo borrador', slug: newSlug() },
  });
  const { documentId: unpublished } = await events.create({
    data: webinar({ title: 'Nobody published it', topics: [topic] }),
  });
  const story = { title: 'Gone', slug: 'first-address', body: paragraph('It was.') };
  const stories = documents(from, 'news-article');
  const { documentId: withdrawn } = await stories.create({ data: story, status: 'published' });
  await stories.update({
    documentId: withdrawn,
    data: { slug: 'second-address' },
    status: 'published',
  });
  await stories.unpublish({ documentId: withdrawn });
  await from.strapi.db.query('api::imported-event.imported-event').create({
    data: {
      key: sha256('a UID'),
      entry: unpublished,
      language: 'en',
      fields: { title: 'Nobody published it' },
      notes: [{ code: 'place-unknown', name: 'Town hall' }],
      file: 'programme.ics',
      at: '2026-10-01T00:00:00.000Z',
    },
  });
  return { edited, unpublished, withdrawn };
}

test('another hub has all of it, and exports the same bytes', async () => {
  const first = await nextHub();
  const { edited, unpublished, withdrawn } = await fill(first);
  const folder = await exported(first);
  const editing = readEditing(await readFile(join(folder, 'editing.ndjson'), 'utf8'));
  expect(editing).toMatchObject({
    ok: true,
    value: {
      files: [{ name: 'point.png', alt: 'A point' }],
      formerAddresses: expect.arrayContaining([
        expect.objectContaining({ from: '/news/first-address/', entry: withdrawn }),
      ]),
      withdrawn: [{ documentId: withdrawn, told: { title: 'Gone', slug: 'second-address' } }],
      importedEvents: [{ entry: unpublished, file: 'programme.ics' }],
    },
  });
  const drafts = editing.ok ? editing.value.drafts : [];
  expect(drafts.map(({ documentId, locale }) => `${documentId} ${locale}`).sort()).toEqual(
    [`${edited} en`, `${edited} es`, `${unpublished} en`, `${withdrawn} en`].sort(),
  );

  const second = await nextHub();
  await restorePackage(second.strapi, folder, rejected);
  expect(await contentsOf(await exported(second))).toEqual(await contentsOf(folder));
  expect(await second.audit()).toBe(0);
  const draft = await documents(second, 'event').findOne({
    documentId: edited,
    populate: ['topics', 'image'],
  });
  expect(draft).toMatchObject({ title: 'Edited', topics: [], image: null, free: true });
});

test('what was withdrawn comes back with its date and its former address', async () => {
  const first = await nextHub();
  const { withdrawn } = await fill(first);
  const told = { where: { entry: withdrawn } };
  const publications = (of: Hub) => of.strapi.db.query('api::publication.publication');
  const { firstPublishedAt } = await publications(first).findOne(told);
  const folder = await exported(first);
  const second = await nextHub();
  await restorePackage(second.strapi, folder, rejected);
  await documents(second, 'news-article').publish({ documentId: withdrawn });
  expect((await publications(second).findOne(told)).firstPublishedAt).toBe(firstPublishedAt);
  expect((await second.snapshot()).redirects).toContainEqual(
    expect.objectContaining({ from: '/news/first-address/', to: '/news/second-address/' }),
  );
});

test('a hub with content is not mixed with a package, and a damaged one is refused', async () => {
  const first = await nextHub();
  await fill(first);
  const folder = await exported(first);
  await expect(restorePackage(first.strapi, folder, rejected)).rejects.toThrow(/is not empty/);
  const second = await nextHub();
  const editing = join(folder, 'editing.ndjson');
  await writeFile(editing, `${await readFile(editing, 'utf8')}{"line":"poem"}\n`);
  await expect(restorePackage(second.strapi, folder, rejected)).rejects.toThrow(
    /^Line \d+ of .* is not part of a data package/,
  );
  expect(await documents(second, 'topic').count({})).toBe(0);
});
