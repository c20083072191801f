import { documentTypes } from '@porchlight/shared';
import { examples } from '@porchlight/shared/examples';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';
import { redPoint, uploadPicture } from './pictures.ts';

let hub: Hub;
let editor: Editor;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

interface Readiness {
  readonly blocks: readonly { readonly field: string | null; readonly sentence: string }[];
  readonly warnings: Readiness['blocks'];
}

interface Form {
  readonly documentId?: string;
  readonly locale?: string;
  readonly language?: string;
  readonly values: object;
}

async function adviceOn(type: string, form: Form, who = admin): Promise<Readiness> {
  const { status, json } = await who('POST', `/hub/advice/${type}`, form);
  expect(status).toBe(200);
  return json as Readiness;
}

/** A webinar of the archive, about which there is nothing to say. */
const archived = (fields: object = {}): object =>
  webinar({
    // Another one of the same title on the same day would be advised against.
    title: `Plan ${newSlug()}`,
    summary: 'Three libraries show how they plan.',
    recording: { state: 'ready', url: 'https://video.example/1', transcript: 'Welcome.' },
    ...fields,
  });

const ready: Readiness = { blocks: [], warnings: [] };

test('what a form says counts before it is saved, and nothing is written', async () => {
  const values = archived();
  const { documentId } = await documents(hub, 'event').create({ data: values });
  const stored = () =>
    hub.strapi.db.query('api::event.event').findOne({ where: { documentId }, populate: true });
  const before = [await stored(), (await hub.snapshot()).head.number];
  expect(await adviceOn('event', { documentId, values })).toEqual(ready);
  const bad = { endsAtLocal: '2025-01-30T14:00', summary: '' };
  expect(await adviceOn('event', { documentId, values: { ...values, ...bad } })).toEqual({
    blocks: [
      {
        field: 'endsAtLocal',
        sentence:
          'Ends at (time of the venue): the event ends before it starts, or at the same minute. Please correct one of the two times.',
      },
    ],
    warnings: [
      {
        field: 'summary',
        sentence:
          'Summary: it is empty. Lists, feeds and search results show it; please write one or two sentences.',
      },
    ],
  });
  expect([await stored(), (await hub.snapshot()).head.number]).toEqual(before);
});

test('it is said in Spanish to who reads Spanish', async () => {
  const values = archived({ endsAtLocal: '2025-01-30T14:00', title: 'IN GREAT CAPITALS' });
  expect(await adviceOn('event', { language: 'es', values })).toEqual({
    blocks: [
      {
        field: 'endsAtLocal',
        sentence:
          'Termina (hora del lugar): termina antes de empezar, o en el mismo minuto. Corrija una de las dos horas.',
      },
    ],
    warnings: [
      {
        field: 'title',
        sentence:
          'Título: está todo en mayúsculas, y así cuesta leerlo. Escríbalo como en una frase.',
      },
    ],
  });
});

test('where a form says nothing, what is stored counts', async () => {
  const { documentId } = await documents(hub, 'event').create({ data: archived() });
  expect(await adviceOn('event', { documentId, values: {} })).toEqual(ready);
  const { blocks } = await adviceOn('event', { documentId, values: { title: '', slug: null } });
  expect(blocks.map(({ field }) => field)).toEqual(['title', 'slug']);
});

test('an entry that was never saved is judged by its form', async () => {
  const { blocks } = await adviceOn('event', { values: {} });
  expect(blocks).toEqual([
    { field: 'title', sentence: 'Title: nothing is filled in. Please fill it in.' },
    { field: 'slug', sentence: 'Address (slug): nothing is filled in. Please fill it in.' },
    { field: 'format', sentence: 'Format: nothing is filled in. Please fill it in.' },
  ]);
  expect(await adviceOn('event', { values: archived() })).toEqual(ready);
  expect((await adviceOn('topic', { values: { name: 'Reading', slug: 'topics' } })).blocks).toEqual(
    [
      {
        field: 'slug',
        sentence:
          'Address (slug): "topics" is an address the site needs for itself. Please choose another.',
      },
    ],
  );
});

test('a new translation has the facts of the others', async () => {
  const documentId = await editor.newEvent(archived() as Record<string, unknown>);
  const values = { title: 'Planifique su año', slug: newSlug(), summary: 'Tres bibliotecas.' };
  expect(await adviceOn('event', { documentId, locale: 'es', values })).toEqual(ready);
});

test('an address that another entry has is named, one’s own is not', async () => {
  const slug = newSlug();
  const values = archived({ slug, title: 'The first' });
  const documentId = await editor.newEvent(values as Record<string, unknown>);
  expect(await adviceOn('event', { documentId, values })).toEqual(ready);
  const other = archived({
    slug,
    startsAtLocal: '2025-01-29T15:00',
    endsAtLocal: '2025-01-29T16:00',
  });
  expect((await adviceOn('event', { values: other })).blocks).toEqual([
    {
      field: 'slug',
      sentence: `Address (slug): another entry (“The first”) already has the address /events/${slug}/. Please choose another slug.`,
    },
  ]);
});

test('the same title on the same day is named, if the other is public', async () => {
  const title = `Twice ${newSlug()}`;
  const values = archived({ title: title.toUpperCase().replace('TWICE', 'Twice') });
  const { documentId } = await documents(hub, 'event').create({ data: archived({ title }) });
  expect(await adviceOn('event', { values })).toEqual(ready);
  await documents(hub, 'event').publish({ documentId });
  expect((await adviceOn('event', { values })).warnings).toEqual([
    {
      field: 'title',
      sentence:
        'Title: another published entry has this title on 30 January 2025 too. Please check that this is no copy.',
    },
  ]);
  expect(await adviceOn('event', { documentId, values: {} })).toEqual(ready);
});

test('a card that nobody would see is named', async () => {
  const [shown, draft] = [
    await editor.newEvent({}),
    (await documents(hub, 'event').create({ data: webinar() })).documentId,
  ];
  const items = [{ target: `event:${shown}` }, { target: `event:${draft}` }];
  const values = { title: 'Start here', slug: newSlug(), summary: 'Where to begin.', items };
  expect(await adviceOn('guide', { values })).toEqual({
    blocks: [],
    warnings: [
      {
        field: 'items.1.target',
        sentence: `Cards, line 2, Entry: event:${draft} is not published, so visitors do not see this card. Please publish it first, or choose another entry.`,
      },
    ],
  });
});

test('a translation learns that its original was published anew', async () => {
  const documentId = await editor.newEvent(archived() as Record<string, unknown>);
  await editor.translate(documentId, { summary: 'Tres bibliotecas.' });
  const spanish = () => adviceOn('event', { documentId, locale: 'es', values: {} });
  expect(await spanish()).toEqual(ready);
  const events = documents(hub, 'event');
  const capacity = { documentId, data: { capacity: 40 }, status: 'published' };
  await events.update(capacity);
  expect(await spanish()).toEqual(ready);
  await events.update({ documentId, data: { title: 'Plan your decade' }, status: 'published' });
  expect((await spanish()).warnings).toEqual([
    {
      field: null,
      sentence:
        'The English version was published anew after this one was saved. Please check that both say the same.',
    },
  ]);
  expect(await adviceOn('event', { documentId, values: {} })).toEqual(ready);
  await events.update({ documentId, locale: 'es', data: { title: 'Planifique su década' } });
  expect(await spanish()).toEqual(ready);
});

test('a picture is the file it is in the media library, whatever a form says of it', async () => {
  const file = await uploadPicture(hub, redPoint);
  const imageOf = (fields: object) => ({ values: archived({ image: fields }) });
  const alike = { field: 'image.alt', sentence: expect.stringContaining('“point” is the name') };
  const { warnings } = await adviceOn('event', imageOf({ file: { id: file.id }, alt: 'point' }));
  expect(warnings).toEqual([alike]);
  const undecided = await adviceOn('event', imageOf({ file: { ...file, mime: 7 }, alt: '' }));
  expect(undecided.blocks).toEqual([
    {
      field: 'image.alt',
      sentence:
        'Picture, Description: please describe the picture for people who cannot see it, or tick "decorative".',
    },
  ]);
  expect(await adviceOn('event', imageOf({ file: { id: 4_000_000 }, alt: 'x' }))).toEqual(ready);
});

test('what a form hides is as it was stored, because saving would leave it so', async () => {
  const { documentId } = await documents(hub, 'event').create({ data: archived() });
  const broken = { registrationUrl: 'javascript:x' };
  const hidden = { ...broken, registrationState: 'not-needed' };
  expect(await adviceOn('event', { documentId, values: hidden })).toEqual(ready);
  const shown = { ...broken, registrationState: 'open' };
  expect((await adviceOn('event', { documentId, values: shown })).blocks).toMatchObject([
    { field: 'registrationUrl' },
  ]);
});

test('it is for those who may read the entry, or write a new one', async () => {
  const [contributor, editing, people] = await Promise.all(
    ['Contributor', 'Editor', 'Site admin'].map((role) => someone(hub, role)),
  );
  if (!contributor || !editing || !people) throw new Error('Nobody came.');
  const path = '/content-manager/collection-types/api::event.event';
  const mine = await contributor('POST', path, webinar());
  const other = await editor.newEvent({});
  const ask = async (who: SignedIn, type: string, form: object) =>
    (await who('POST', `/hub/advice/${type}`, { values: {}, ...form })).status;
  expect(await ask(contributor, 'event', { documentId: mine.id })).toBe(200);
  expect(await ask(contributor, 'event', { documentId: mine.id, locale: 'es' })).toBe(200);
  expect(await ask(contributor, 'event', { documentId: other })).toBe(403);
  expect(await ask(contributor, 'event', { documentId: other, locale: 'es' })).toBe(403);
  expect(await ask(contributor, 'event', {})).toBe(200);
  expect(await ask(editing, 'event', { documentId: other })).toBe(200);
  expect(await ask(editing, 'event', { documentId: 'nothing' })).toBe(403);
  expect(await ask(editing, 'guide', {})).toBe(403);
  expect(await ask(people, 'event', {})).toBe(403);
  expect(await ask(people, 'event', { documentId: other })).toBe(403);
  expect(await ask(admin, 'poem', {})).toBe(404);
  const headers = [{}, { Authorization: `Bearer ${hub.publisher}` }];
  for (const each of headers) {
    const request = { method: 'POST', headers: each, body: '{}' };
    expect((await fetch(new URL('/hub/advice/event', hub.url), request)).status).toBe(401);
  }
});

test.for<[string, object]>([
  ['no values', { locale: 'en' }],
  ['values that are a list', { values: [] }],
  ['an unknown language', { values: {}, language: 'fr' }],
  ['an unknown locale', { values: {}, locale: 'fr' }],
  ['an impossible id', { values: {}, documentId: '../x' }],
])('%s is refused', async ([, body]) => {
  expect((await admin('POST', '/hub/advice/event', body)).status).toBe(400);
});

test('what is too long to be saved is not looked at either', async () => {
  const body = { values: { title: 'x'.repeat(4 * 1024 * 1024) } };
  expect((await admin('POST', '/hub/advice/event', body)).status).toBe(413);
});

test.for([7, 'odd', true, [], {}, [null, 7, 'odd', {}], { connect: 7 }, { id: 'x' }, [[{}]]])(
  'whatever a form may say, such as %j, there is an answer',
  async (odd) => {
    for (const type of documentTypes) {
      const names = Object.keys(examples[type].full.fields);
      const values = Object.fromEntries(names.map((name) => [name, odd]));
      expect(Object.keys(await adviceOn(type, { values }))).toEqual(['blocks', 'warnings']);
    }
  },
);
