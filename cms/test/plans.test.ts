import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug } from './content.ts';
import { planOf } from './database.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { redPoint, type StoredPicture, uploadPicture, uploads } from './pictures.ts';

let hub: Hub;
let editor: Editor;
let topic: string;
let event: string;
let picture: StoredPicture;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  topic = await editor.newTopic();
  picture = await uploadPicture(hub, redPoint);
  event = await editor.newEvent({ topics: [topic], image: { file: picture.id, alt: 'A point' } });
  const items = [{ target: `event:${event}` }];
  const data = { title: 'Guide', slug: newSlug(), items };
  await documents(hub, 'guide').create({ data, status: 'published' });
});
afterAll(() => hub.stop());

interface Question {
  readonly sql: string;
  readonly bindings: readonly unknown[];
}

/** What the database is asked meanwhile. */
async function questionsOf(act: () => Promise<unknown>): Promise<readonly Question[]> {
  const asked = new Map<string, Question>();
  const note = ({ sql, bindings }: Question) => asked.set(sql, { sql, bindings: bindings ?? [] });
  hub.strapi.db.connection.on('query', note);
  await act();
  hub.strapi.db.connection.off('query', note);
  return [...asked.values()].filter(({ sql }) => /^\s*(?:select|update|delete)/i.test(sql));
}

/** Strapi's own settings and tokens, a count that counts nothing, and the one entry of settings. */
const small = [
  /where \(1 = /,
  /strapi_core_store_settings|strapi_api_token/,
  /^select .* from .site_settings_list./,
];

const spanish = { title: 'Otro', slug: newSlug() };

test.for<[string, () => Promise<unknown>]>([
  ['an edit that is published', () => publish({ summary: 'Other words' })],
  ['another title and address', () => publish({ title: 'Other', slug: newSlug() })],
  [
    'a translation',
    () =>
      documents(hub, 'event').update({
        documentId: event,
        locale: 'es',
        data: spanish,
        status: 'published',
      }),
  ],
  ['another name of a topic', () => editor.rename(topic, 'Renamed')],
  [
    'another description of a picture',
    () => uploads(hub).updateFileInfo(picture.id, { alternativeText: 'Other words' }),
  ],
  ['a withdrawal', () => documents(hub, 'event').unpublish({ documentId: event, locale: 'es' })],
])('%s, and the changes it makes: no table is read as a whole', async ([, act]) => {
  const { number } = (await hub.snapshot()).head;
  const questions = await questionsOf(async () => {
    await act();
    await hub.changes(number);
  });
  expect(questions.length).toBeGreaterThan(10);
  const asked = questions.filter(({ sql }) => !small.some((own) => own.test(sql)));
  const scans: string[] = [];
  for (const { sql, bindings } of asked)
    for (const step of await planOf(hub.strapi, sql, bindings))
      if (isScan(step)) scans.push(`${step}: ${sql}`);
  expect(scans).toEqual([]);
});

const publish = (data: object) =>
  documents(hub, 'event').update({ documentId: event, data, status: 'published' });

/** The newest row is found at the end of its index, and a subquery is no table. */
const isScan = (step: string): boolean =>
  /^SCAN|Seq Scan on/.test(step) && !/outbox_rows_number_uq|^SCAN (?:\(subquery|b\b)/.test(step);
