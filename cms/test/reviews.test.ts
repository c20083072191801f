import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, minimalFields, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';

let hub: Hub;
let admin: SignedIn;
let writer: SignedIn;
let editor: SignedIn;
let chief: SignedIn;
let deputy: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  admin = await administrator(hub);
  writer = await someone(hub, 'Contributor');
  editor = await someone(hub, 'Editor');
  chief = await someone(hub, 'Managing editor');
  deputy = await someone(hub, 'Managing editor');
});
afterAll(() => hub.stop());

const events = '/content-manager/collection-types/api::event.event';
const home = '/content-manager/single-types/api::hub-page.hub-page';

const reviewPath = (type: string, id: string) => `/hub/reviews/${type}/${id}?locale=en`;
const standSeen = async (who: SignedIn, id: string, type = 'event') =>
  (await who('GET', reviewPath(type, id))).json;
/** When the draft in somebody's form was saved. */
const seenBy = async (who: SignedIn, id: string, type: string) => {
  const { json } = await who('GET', type === 'event' ? `${events}/${id}?locale=en` : home);
  const { data } = json as { readonly data?: { readonly updatedAt?: string } };
  return data?.updatedAt;
};
const take = async (
  who: SignedIn,
  id: string,
  step: { readonly kind?: string; readonly seen?: string; readonly note?: string },
  type = 'event',
) => {
  const seen = step.kind === 'approve' || step.kind === 'send-back';
  const told = seen ? { seen: await seenBy(who, id, type), ...step } : step;
  const { status, json } = await who('POST', reviewPath(type, id), told);
  const { error } = json as { readonly error?: { readonly message: string } };
  return error === undefined ? [status, json] : [status, error.message];
};
const waitingFor = async (who: SignedIn) =>
  (
    (await who('GET', '/hub/reviews')).json as {
      readonly reviews: readonly { readonly documentId: string }[];
    }
  ).reviews.map(({ documentId }) => documentId);

test('a draft is asked about, sent back with a note, asked about again and approved', async () => {
  const { id } = await writer('POST', events, webinar());
  expect(await standSeen(writer, id)).toMatchObject({
    stand: 'none',
    required: false,
    mayAsk: true,
    mayDecide: false,
  });
  expect((await take(writer, id, { kind: 'ask' }))[0]).toBe(200);
  expect(await waitingFor(editor)).toEqual([id]);
  expect(await waitingFor(writer)).toEqual([]);
  expect(await standSeen(editor, id)).toMatchObject({
    stand: 'in-review',
    asker: 'Contributor',
    mayDecide: true,
  });
  const note = 'Please say whom it is for.';
  expect((await take(editor, id, { kind: 'send-back', note }))[0]).toBe(200);
  expect(await standSeen(writer, id)).toMatchObject({
    stand: 'sent-back',
    decider: 'Editor',
    note,
    mayAsk: true,
  });
  expect(await waitingFor(editor)).toEqual([]);
  await writer('PUT', `${events}/${id}?locale=en`, webinar({ title: 'For everyone' }));
  expect(await standSeen(writer, id)).toMatchObject({ stand: 'changed', mayAsk: true });
  await take(writer, id, { kind: 'ask' });
  expect((await take(chief, id, { kind: 'approve' }))[0]).toBe(200);
  expect(await standSeen(writer, id)).toMatchObject({
    stand: 'approved',
    decider: 'Managing editor',
    note: null,
  });
  await editor('POST', `${events}/${id}/actions/publish?locale=en`, {});
  expect(await standSeen(writer, id)).toMatchObject({ stand: 'none' });
});

test('only who may edit asks, and only who may publish and is somebody else decides', async () => {
  const { id } = await writer('POST', events, webinar());
  const other = await someone(hub, 'Contributor');
  const people = await someone(hub, 'Site admin');
  for (const who of [other, people]) expect((await take(who, id, { kind: 'ask' }))[0]).toBe(403);
  expect(await take(editor, id, { kind: 'approve' })).toEqual([
    400,
    'Nobody asked for a review of this draft. Please have its author ask first.',
  ]);
  await take(writer, id, { kind: 'ask' });
  expect((await take(writer, id, { kind: 'approve' }))[0]).toBe(403);
  await take(editor, id, { kind: 'ask' });
  expect(await take(editor, id, { kind: 'approve' })).toEqual([
    400,
    'You asked for this review yourself. Please have a colleague decide.',
  ]);
  await chief('PUT', `${events}/${id}?locale=en`, webinar({ title: 'Touched' }));
  expect(await take(chief, id, { kind: 'approve' })).toMatchObject([400, /changed after/]);
  await take(writer, id, { kind: 'ask' });
  expect(await take(chief, id, { kind: 'approve' })).toEqual([
    400,
    'You changed this draft last. Please have a colleague decide.',
  ]);
  for (const step of [
    { kind: 'send-back' },
    { kind: 'send-back', note: ' ' },
    { kind: 'burn' },
    {},
  ])
    expect((await take(deputy, id, step))[0]).toBe(400);
  expect((await take(deputy, id, { kind: 'approve' }))[0]).toBe(200);
  expect((await deputy('GET', reviewPath('poem', id))).status).toBe(404);
});

test('what was changed and asked about again while a form was open is read again first', async () => {
  const { id } = await writer('POST', events, webinar());
  await take(writer, id, { kind: 'ask' });
  const seen = await seenBy(editor, id, 'event');
  await writer('PUT', `${events}/${id}?locale=en`, webinar({ title: 'Something else' }));
  await take(writer, id, { kind: 'ask' });
  for (const step of [{ kind: 'approve' }, { kind: 'send-back', note: 'Why?' }])
    expect(await take(editor, id, { ...step, seen: seen ?? '' })).toMatchObject([
      400,
      /changed after/,
    ]);
  expect((await take(editor, id, { kind: 'approve' }))[0]).toBe(200);
});

test('what is wrong on the home page one person takes off, and its editors alone', async () => {
  const { id } = await chief('PUT', `${home}?locale=en`, minimalFields('hub-page'));
  await take(chief, id, { kind: 'ask' }, 'hub-page');
  expect((await take(deputy, id, { kind: 'approve' }, 'hub-page'))[0]).toBe(200);
  expect((await chief('POST', `${home}/actions/publish?locale=en`, {})).status).toBe(200);
  for (const who of [writer, editor])
    expect((await who('POST', `${home}/actions/unpublish?locale=en`, {})).status).toBe(403);
  expect((await chief('POST', `${home}/actions/unpublish?locale=en`, {})).status).toBe(200);
  // It comes back like any other draft: with an approval.
  expect((await chief('POST', `${home}/actions/publish?locale=en`, {})).status).toBe(400);
});

test('the home page goes out only as another person approved it, whichever way it is tried', async () => {
  const saved = await chief('PUT', `${home}?locale=en`, minimalFields('hub-page'));
  expect(saved.status).toBe(200);
  const { id } = saved;
  const publish = (who: SignedIn, body: object = {}) =>
    who('POST', `${home}/actions/publish?locale=en`, body);
  const refused = async (answer: Promise<{ readonly status: number; readonly json: unknown }>) => {
    const { status, json } = await answer;
    return [status, JSON.stringify(json).includes('Another person has to approve')];
  };
  const isPublic = async () =>
    JSON.stringify((await hub.snapshot()).documents).includes('"type":"hub-page"');
  for (const who of [chief, deputy, admin])
    expect(await refused(publish(who))).toEqual([400, true]);
  await take(chief, id, { kind: 'ask' }, 'hub-page');
  expect((await take(chief, id, { kind: 'approve' }, 'hub-page'))[0]).toBe(400);
  expect(await refused(publish(chief))).toEqual([400, true]);
  expect((await take(deputy, id, { kind: 'approve' }, 'hub-page'))[0]).toBe(200);
  // An edit with the publication is not what was approved.
  expect(await refused(publish(chief, { title: 'Slipped in' }))).toEqual([400, true]);
  // Neither a schedule nor any other code of the CMS gets round it.
  await expect(
    documents(hub, 'hub-page').update({
      documentId: id,
      data: { title: 'By code' },
      status: 'published',
    }),
  ).rejects.toThrow('Another person has to approve');
  await documents(hub, 'hub-page').update({ documentId: id, data: { title: 'By code' } });
  await expect(documents(hub, 'hub-page').publish({ documentId: id })).rejects.toThrow(
    'Another person has to approve',
  );
  expect(await isPublic()).toBe(false);
  await take(deputy, id, { kind: 'ask' }, 'hub-page');
  const state = await standSeen(deputy, id, 'hub-page');
  expect(state).toMatchObject({ stand: 'in-review', required: true });
  expect((await take(admin, id, { kind: 'approve' }, 'hub-page'))[0]).toBe(200);
  expect((await publish(chief)).status).toBe(200);
  expect(await isPublic()).toBe(true);
});
