import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { type DocumentRecord, type SnapshotContent, writeSnapshot } from '@porchlight/shared';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import { documents, fullExamples, newSlug, recordOf, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { redPoint } from './pictures.ts';
import { sha256 } from './sha256.ts';

const require = createRequire(join(compiled, 'index.js'));
const { importSnapshot } = require(
  join(compiled, 'src', 'import', 'import-snapshot.js'),
) as typeof import('../src/import/import-snapshot.ts');
const { writeExport } = require(
  join(compiled, 'src', 'export', 'write-export.js'),
) as typeof import('../src/export/write-export.ts');

let hub: Hub;
let folder: string;
beforeEach(async () => {
  hub = await startHub();
  folder = await temporaryFolder();
});
afterEach(() => hub.stop());

const site = {
  name: 'Porchlight',
  url: 'https://hub.library.example',
  uidDomain: 'hub.library.example',
  tagAuthority: 'hub.library.example,2025-01-01',
  locales: ['en', 'es', 'ar'] as const,
};

const translation = {
  type: 'event',
  documentId: 'event-full',
  locale: 'es' as const,
  number: 5,
  firstPublishedAt: '2024-11-05T09:00:00.000Z',
  revisedAt: '2024-11-05T10:30:00.000Z',
};

function everything(): SnapshotContent {
  const event = fullExamples.find(({ type }) => type === 'event');
  const fields = { ...event?.fields, title: 'Todo lleno', slug: 'todo-lleno' };
  return {
    head: {
      number: 9,
      at: '2024-11-06T00:00:00.000Z',
      site: { ...site, locales: [...site.locales] },
    },
    documents: [...fullExamples, { ...translation, fields }],
    media: [
      {
        id: 'media-porch',
        sha256: sha256(redPoint),
        mime: 'image/png',
        bytes: redPoint.byteLength,
        width: 1,
        height: 1,
        alt: 'A porch at dusk',
        focalPoint: { x: 40, y: 60 },
      },
    ],
    redirects: [
      { from: '/events/former/', to: '/events/full-event/', at: '2024-11-02T00:00:00.000Z' },
      { from: '/events/gone/', gone: true, at: '2024-11-03T00:00:00.000Z' },
    ],
    changes: [
      {
        number: 4,
        at: '2024-11-04T00:00:00.000Z',
        type: 'event',
        documentId: 'event-full',
        locale: 'en',
        action: 'publish',
        changes: [{ field: 'title', from: 'Before', to: 'After' }],
      },
    ],
  };
}

async function written(content: SnapshotContent): Promise<string> {
  const file = join(folder, 'snapshot.ndjson');
  await writeFile(file, writeSnapshot(content, sha256));
  await mkdir(`${file}.media`, { recursive: true });
  for (const media of content.media) await writeFile(join(`${file}.media`, media.sha256), redPoint);
  return file;
}

const nothing = { rejected: (sentence: string) => expect.fail(sentence) };

test('versions that disagree about a fact are imported with the one that changed last', async () => {
  const { documents: records, ...rest } = everything();
  const moved = { startsAtLocal: '2025-01-30T15:30', materials: [] };
  const disagreeing = (records as readonly DocumentRecord[]).map((record) =>
    record.locale === 'es' ? { ...record, fields: { ...record.fields, ...moved } } : record,
  );
  const file = await written({ ...rest, documents: disagreeing });
  await importSnapshot(hub.strapi, file, nothing.rejected);
  for (const locale of ['en', 'es']) {
    const fields = (await recordOf(hub, 'event-full', locale))?.fields;
    expect(fields).toMatchObject({ startsAtLocal: '2025-01-30T15:30' });
    expect(fields).not.toHaveProperty('materials');
  }
  expect(await hub.audit()).toBe(0);
});

/** Ids and addresses that databases sort otherwise than by code unit, each by its own rules. */
const oddlySorted = [
  'b',
  'B',
  'a-b',
  'a_b',
  'ab',
  'A',
  'aB',
  'a--b',
  'v9',
  'v10',
  '_',
  'z',
  'Zebra',
];

const withOddTopics = (record: DocumentRecord): DocumentRecord =>
  record.type === 'event'
    ? { ...record, fields: { ...record.fields, topics: oddlySorted } }
    : record;

function everythingAndOdd(): SnapshotContent {
  const { documents: records, media, redirects, changes, head } = everything();
  const topic = records.find(({ type }) => type === 'topic');
  if (topic === undefined) throw new Error('There is no topic.');
  const odd = oddlySorted.map((documentId, index) => ({
    ...topic,
    documentId,
    fields: { name: `Name ${documentId}`, slug: `odd-${index}` },
  }));
  const at = topic.revisedAt;
  const former = ['/a-b/', '/ab/', '/a/b/', '/a-c/', '/10/', '/9/'].map((from) => ({
    from,
    gone: true as const,
    at,
  }));
  return {
    head,
    documents: [...records.map(withOddTopics), ...odd],
    media,
    redirects: [...redirects, ...former],
    changes,
  };
}

// On SQLite and on PostgreSQL: so an export is the same file from either.
test('what comes in goes out again, byte for byte', async () => {
  const file = await written(everythingAndOdd());
  await importSnapshot(hub.strapi, file, nothing.rejected);
  const out = join(folder, 'out.ndjson');
  await writeExport(hub.strapi, out);
  expect((await readFile(out, 'utf8')).split('\n')).toEqual(
    (await readFile(file, 'utf8')).split('\n'),
  );
  const picture = await readFile(join(`${out}.media`, sha256(redPoint)));
  expect(sha256(picture)).toBe(sha256(redPoint));
});

test('after an import the numbers and dates go on', async () => {
  await importSnapshot(hub.strapi, await written(everything()), nothing.rejected);
  const events = documents(hub, 'event');
  await events.update({ documentId: 'event-full', data: { title: 'Newer' }, status: 'published' });
  const { head, documents: lines, changes } = await hub.snapshot();
  // The event has a new name, so the guide that lists it is revised too.
  expect(head.number).toBe(11);
  expect(lines).toContainEqual(
    expect.objectContaining({
      documentId: 'event-full',
      locale: 'en',
      firstPublishedAt: '2024-11-04T09:00:00.000Z',
    }),
  );
  expect(changes.at(-1)).toMatchObject({ number: 10, changes: [{ field: 'title', to: 'Newer' }] });
});

test('each version that comes in is kept, to compare the first edit with', async () => {
  await importSnapshot(hub.strapi, await written(everything()), nothing.rejected);
  const { documents: records } = await hub.snapshot();
  const exported = (records as readonly DocumentRecord[]).map(
    ({ type, documentId, locale, number, fields }) =>
      [`${type} ${documentId} ${locale}`, { number, fields, origin: 'import' }] as const,
  );
  const kept = await hub.strapi.db.query('api::version.version').findMany({});
  expect(kept).toHaveLength(exported.length);
  expect(
    Object.fromEntries(
      kept.map(({ type, entry, language, number, fields, origin }) => [
        `${type} ${entry} ${language}`,
        { number, fields, origin },
      ]),
    ),
  ).toEqual(Object.fromEntries(exported));
});

test('a hub with content is not mixed with another', async () => {
  await documents(hub, 'topic').create({ data: { name: 'Here already', slug: newSlug() } });
  const attempt = importSnapshot(hub.strapi, await written(everything()), nothing.rejected);
  await expect(attempt).rejects.toThrow(/is not empty/);
});

test('a document that the site could not read refuses the whole file', async () => {
  const content = everything();
  const bad = { ...translation, fields: webinar({ endsAtLocal: '2025-01-30T14:00' }) };
  const file = await written({ ...content, documents: [...fullExamples, bad as never] });
  const attempt = importSnapshot(hub.strapi, file, nothing.rejected);
  await expect(attempt).rejects.toThrow(/ends before it starts/);
  expect(await documents(hub, 'topic').count({})).toBe(0);
});

test('a damaged picture refuses the whole file', async () => {
  const file = await written(everything());
  await writeFile(join(`${file}.media`, sha256(redPoint)), 'other bytes');
  const attempt = importSnapshot(hub.strapi, file, nothing.rejected);
  await expect(attempt).rejects.toThrow(/is damaged/);
});

test('a missing picture and a link to nowhere are told, and the rest comes in', async () => {
  const content = everything();
  const documentsWithout = content.documents.filter(({ type }) => type !== 'campaign');
  const told: string[] = [];
  const file = await written({ ...content, documents: documentsWithout, media: [] });
  await importSnapshot(hub.strapi, file, (sentence) => told.push(sentence));
  expect(told).toEqual([expect.stringContaining('points at campaign campaign-full')]);
  expect((await hub.snapshot()).documents).toHaveLength(documentsWithout.length);
});
