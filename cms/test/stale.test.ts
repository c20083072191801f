import { afterAll, beforeAll, expect, test } from 'vitest';

import { webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { type SignedIn, someone } from './people.ts';

let hub: Hub;
let ana: SignedIn;
let ben: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  [ana, ben] = [await someone(hub, 'Editor'), await someone(hub, 'Managing editor')];
});
afterAll(() => hub.stop());

const events = '/content-manager/collection-types/api::event.event';

interface Form {
  readonly updatedAt: string;
  readonly title: string;
}

/** What the form of a person is filled with. */
const open = async (who: SignedIn, id: string, locale = 'en'): Promise<Form> =>
  ((await who('GET', `${events}/${id}?locale=${locale}`)).json as { readonly data: Form }).data;

const save = (who: SignedIn, id: string, form: object, locale = 'en') =>
  who('PUT', `${events}/${id}?locale=${locale}`, form);

const messageIn = (json: unknown): string =>
  (json as { readonly error?: { readonly message: string } }).error?.message ?? '';

test('who saves a form that a colleague overtook is told who and what, and nothing is lost', async () => {
  const { id } = await ana('POST', events, webinar());
  const [hers, his] = [await open(ana, id), await open(ben, id)];
  expect((await save(ben, id, { ...his, title: 'From Ben', capacity: 12 })).status).toBe(200);
  const { status, json } = await save(ana, id, { ...hers, title: 'From Ana' });
  expect(status).toBe(400);
  expect(messageIn(json)).toBe(
    'Managing editor saved this entry less than a minute ago, while you had it open, and changed: Places, Title. Nothing was overwritten, and what you wrote is still in this form. Please copy what you want to keep, load the page again, and make your changes there.',
  );
  expect((await open(ana, id)).title).toBe('From Ben');
  const again = await open(ana, id);
  expect((await save(ana, id, { ...again, title: 'From Ana' })).status).toBe(200);
  expect((await open(ben, id)).title).toBe('From Ana');
});

test('publishing such a form is refused as well, and publishes nothing', async () => {
  const { id } = await ana('POST', events, webinar());
  const [hers, his] = [await open(ana, id), await open(ben, id)];
  await save(ben, id, { ...his, title: 'From Ben' });
  const publish = `${events}/${id}/actions/publish?locale=en`;
  const { status, json } = await ana('POST', publish, { ...hers, title: 'From Ana' });
  expect([status, messageIn(json).slice(0, 20)]).toEqual([400, 'Managing editor save']);
  expect(JSON.stringify((await hub.snapshot()).documents)).not.toContain(id);
  expect((await ana('POST', publish, await open(ana, id))).status).toBe(200);
});

test('whoever saves twice, or saves what nobody touched, is in nobody’s way', async () => {
  const { id } = await ana('POST', events, webinar());
  const first = await open(ana, id);
  expect((await save(ana, id, { ...first, title: 'One' })).status).toBe(200);
  // The same form again, as after a slow answer.
  expect((await save(ana, id, { ...first, title: 'Two' })).status).toBe(200);
  const theirs = await open(ben, id);
  // Saved without a change.
  await save(ana, id, await open(ana, id));
  expect((await save(ben, id, { ...theirs, title: 'Three' })).status).toBe(200);
});

test('a fact that all languages share is told of in each', async () => {
  const { id } = await ana('POST', events, webinar());
  await save(ana, id, webinar({ title: 'Uno' }), 'es');
  const [spanish, english] = [await open(ana, id, 'es'), await open(ben, id)];
  const start = { startsAtLocal: '2025-01-30T14:00' };
  expect((await save(ben, id, { ...english, ...start, title: 'New' })).status).toBe(200);
  const { status, json } = await save(ana, id, { ...spanish, title: 'Dos' }, 'es');
  expect(status).toBe(400);
  expect(messageIn(json)).toContain('changed: Starts at (time of the venue).');
});

test('what changes without an editor refuses nobody', async () => {
  const { id } = await ana('POST', events, webinar());
  const form = await open(ana, id);
  await hub.strapi.documents('api::event.event').update({
    documentId: id,
    data: { capacity: 30 } as never,
  });
  expect((await save(ana, id, { ...form, title: 'Mine' })).status).toBe(200);
});
