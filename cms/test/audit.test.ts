import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { DocumentRecord } from '@porchlight/shared';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { documents, newSlug, recordOf } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, type Row, rowsWritten } from './outbox-rows.ts';

const require = createRequire(join(compiled, 'index.js'));
const { auditAtStart } = require(
  join(compiled, 'src', 'bootstrap', 'start-audit.js'),
) as typeof import('../src/bootstrap/start-audit.ts');

const { bootstrapHub } = require(
  join(compiled, 'src', 'bootstrap', 'bootstrap.js'),
) as typeof import('../src/bootstrap/bootstrap.ts');

let hub: Hub;
let editor: Editor;
beforeEach(async () => {
  hub = await startHub();
  editor = editorOf(hub);
});
afterEach(() => hub.stop());

const query = (uid: string) => hub.strapi.db.query(uid as 'api::event.event');
const events = () => query('api::event.event');
const isPublished = { publishedAt: { $notNull: true } };

/** What an audit writes, which must be what it says it wrote. A second one has nothing to add. */
async function audited(): Promise<readonly Row[]> {
  let said = -1;
  const rows = await rowsWritten(hub, async () => {
    said = await hub.audit();
  });
  expect(said).toBe(rows.length);
  expect(await hub.audit()).toBe(0);
  return rows;
}

test('what went by the rules needs no audit', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  await editor.translate(event);
  await documents(hub, 'event').unpublish({ documentId: event });
  await editor.rename(topic, 'Renamed');
  await documents(hub, 'topic').delete({ documentId: topic });
  expect(await audited()).toEqual([]);
});

test('an edit of the database is news, with an address that leads on', async () => {
  const slug = newSlug();
  const event = await editor.newEvent({ slug: 'by-the-rules' });
  const before = await recordOf(hub, event);
  await events().updateMany({ where: { documentId: event, ...isPublished }, data: { slug } });
  expect(labels(await audited())).toEqual(['publish event en']);
  const [after, { redirects }] = [await recordOf(hub, event), await hub.snapshot()];
  expect(Date.parse(after?.revisedAt ?? '')).toBeGreaterThanOrEqual(
    Date.parse(before?.revisedAt ?? '') + 1000,
  );
  expect(redirects).toMatchObject([{ from: '/events/by-the-rules/', to: `/events/${slug}/` }]);
});

test('a new name that nobody was told of revises what shows it', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  await query('api::topic.topic').updateMany({
    where: { documentId: topic },
    data: { name: 'By hand' },
  });
  const rows = await audited();
  expect(rows.map(({ entry }) => entry)).toEqual([topic, event]);
  expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
});

test.for([
  { what: 'unpublished', drafts: true, action: 'unpublish' },
  { what: 'deleted', drafts: false, action: 'delete' },
])('$what in the database: changes tell that it went', async ({ drafts, action }) => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  const { head } = await hub.snapshot();
  const which = drafts ? isPublished : {};
  await events().deleteMany({ where: { documentId: event, ...which } });
  expect(labels(await audited())).toEqual([`${action} event en`]);
  const answer = await hub.changes(head.number);
  expect(answer.documents).toEqual([]);
  expect(answer.changes).toMatchObject([
    { action, type: 'event', documentId: event, locale: 'en' },
  ]);
  expect((await hub.snapshot()).redirects).toMatchObject([{ gone: true }]);
});

test('deleted past all rules, what pointed at it loses it', async () => {
  const topic = await editor.newTopic();
  const event = await editor.newEvent({ topics: [topic] });
  await query('api::topic.topic').deleteMany({ where: { documentId: topic } });
  const rows = await audited();
  expect(labels(rows).toSorted()).toEqual(['delete topic en', 'publish event en']);
  expect((await recordOf(hub, event))?.fields).not.toHaveProperty('topics');
});

test('published past all rules, it is news like any other', async () => {
  const event = await editor.newEvent({});
  await hub.strapi.db.query('api::publication.publication').deleteMany({ where: { entry: event } });
  expect(labels(await audited())).toEqual(['publish event en']);
});

test('addresses that two entries changed with each other in the database lead to both', async () => {
  const [one, other] = [
    await editor.newEvent({ slug: 'one' }),
    await editor.newEvent({ slug: 'other' }),
  ];
  await events().updateMany({ where: { documentId: one }, data: { slug: 'other' } });
  await events().updateMany({ where: { documentId: other }, data: { slug: 'new' } });
  await audited();
  const { redirects } = await hub.snapshot();
  expect(redirects).toMatchObject([{ from: '/events/one/', to: '/events/other/' }]);
});

test('what is stored otherwise and reads the same is no news', async () => {
  const event = await editor.newEvent({ title: 'Plan your year' });
  const before = await recordOf(hub, event);
  const data = { title: ' Plan  your year ' };
  await events().updateMany({ where: { documentId: event }, data });
  expect(await audited()).toEqual([]);
  const after = (await recordOf(hub, event)) as DocumentRecord;
  expect({ ...after, fields: {} }).toEqual({ ...before, fields: {} });
});

test('what a release reads otherwise is noted when it is installed, and is no news', async () => {
  const event = await editor.newEvent({});
  const publications = hub.strapi.db.query('api::publication.publication');
  const noted = await publications.findOne({ where: { entry: event } });
  const data = { digest: 'of an older release', path: null, noted: null };
  await publications.updateMany({ where: { entry: event }, data });
  expect(await audited()).toEqual([]);
  await hub.strapi.store({ type: 'core', name: 'hub' }).delete({ key: 'noted' });
  expect(await rowsWritten(hub, () => bootstrapHub(hub.strapi))).toEqual([]);
  const { updatedAt: _, ...now } = await publications.findOne({ where: { entry: event } });
  expect(noted).toMatchObject(now);
});

test('what changed while nobody ran is found at the next start', async () => {
  const event = await editor.newEvent({});
  await events().updateMany({ where: { documentId: event }, data: { title: 'By hand' } });
  const log = vi.spyOn(hub.strapi.log, 'warn');
  expect(labels(await rowsWritten(hub, () => auditAtStart(hub.strapi)))).toEqual([
    'publish event en',
  ]);
  expect(log.mock.calls).toEqual([
    [
      'One public entry was changed in the database itself. It is published now like any other change.',
    ],
  ]);
  expect(await rowsWritten(hub, () => auditAtStart(hub.strapi))).toEqual([]);
});
