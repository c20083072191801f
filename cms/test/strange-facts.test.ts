import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { type SignedIn, someone } from './people.ts';

/** What all languages share is changed only by who may edit the entry in each of them. */

let hub: Hub;
let contributor: SignedIn;
let editor: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  contributor = await someone(hub, 'Contributor');
  editor = await someone(hub, 'Editor');
});
afterAll(() => hub.stop());

const events = '/content-manager/collection-types/api::event.event';

const rich = {
  capacity: 12,
  materials: [{ kind: 'slides', state: 'due' }],
  recording: { state: 'planned' },
};

/** A draft of the contributor in English, which an editor has translated. */
async function theirs(): Promise<string> {
  const topic = await documents(hub, 'topic').create({ data: { name: 'Plans', slug: newSlug() } });
  const { id } = await contributor(
    'POST',
    events,
    webinar({ ...rich, topics: { connect: [{ documentId: topic.documentId }] } }),
  );
  const spanish = { title: 'Planes', slug: newSlug() };
  expect((await editor('PUT', `${events}/${id}?locale=es`, spanish)).status).toBe(200);
  return id;
}

const stored = (documentId: string, locale = 'en') =>
  documents(hub, 'event').findOne({ documentId, locale, populate: ['materials', 'recording'] });

/** What Strapi's form sends: all fields, with parts by their ids and links only as far as they change. */
async function form(who: SignedIn, id: string, locale = 'en'): Promise<object> {
  const { json } = await who('GET', `${events}/${id}?locale=${locale}`);
  const { data } = json as { readonly data: Readonly<Record<string, unknown>> };
  return { ...data, topics: { connect: [], disconnect: [] } };
}

const save = (who: SignedIn, id: string, fields: object, locale = 'en') =>
  who('PUT', `${events}/${id}?locale=${locale}`, fields);

const told = ({ json }: { readonly json: unknown }): string =>
  (json as { readonly error?: { readonly message: string } }).error?.message ?? '';

test.for([
  ['a start', { startsAtLocal: '2025-01-30T14:00' }, 'Starts at (time of the venue)'],
  ['no number of places', { capacity: null }, 'Places'],
  ['no material', { materials: [] }, 'Materials'],
  ['another recording', { recording: { state: 'not-recorded' } }, 'Recording'],
] as const)('%s is refused with a sentence, and nothing is saved', async ([, change, field]) => {
  const id = await theirs();
  const sent = { ...(await form(contributor, id)), title: 'Mine', ...change };
  const answer = await save(contributor, id, sent);
  expect(answer.status).toBe(403);
  expect(told(answer).split('. ')[0]).toBe(
    `All languages of this entry share what you changed here: ${field}`,
  );
  for (const locale of ['en', 'es'])
    expect(await stored(id, locale)).toMatchObject({ startsAtLocal: '2025-01-30T15:00', ...rich });
  expect(await stored(id)).toMatchObject({ title: 'Plan your year' });
});

test('the words are theirs, beside the same facts', async () => {
  const id = await theirs();
  const words = { title: 'Mine' };
  expect((await save(contributor, id, { ...(await form(contributor, id)), ...words })).status).toBe(
    200,
  );
  expect(await stored(id)).toMatchObject({ ...words, ...rich });
  expect(await stored(id, 'es')).toMatchObject({ title: 'Planes', ...rich });
  // A form in another browser may leave its hour out, or know no part by its id.
  expect((await save(contributor, id, { title: 'Mine again', ...rich })).status).toBe(200);
});

test('a first draft in a language brings no other facts, and need not bring any', async () => {
  const id = await theirs();
  const other = { title: 'خطط', slug: newSlug(), capacity: 99 };
  expect((await save(contributor, id, other, 'ar')).status).toBe(403);
  expect(await stored(id, 'ar')).toBeNull();
  const empty = { ...other, capacity: null, materials: [], recording: null };
  expect((await save(contributor, id, empty, 'ar')).status).toBe(200);
  expect(await stored(id, 'ar')).toMatchObject({ title: 'خطط', ...rich });
});

test('who may edit all languages changes what they share', async () => {
  const id = await theirs();
  const sent = { ...(await form(editor, id)), capacity: 30 };
  expect((await save(editor, id, sent)).status).toBe(200);
  expect(await stored(id, 'es')).toMatchObject({ capacity: 30 });
});
