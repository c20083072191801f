import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Colleague, colleagueOf, colleagueWith, uploadedBy } from './colleague.ts';
import { minimalFields, recordOf, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administratorToken } from './people.ts';
import { bluePoint, redPoint, type StoredPicture } from './pictures.ts';

/** What public pages show of a file is for those who may publish these pages. */

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const events = '/content-manager/collection-types/api::event.event';
const home = '/content-manager/single-types/api::hub-page.hub-page';

const colleague = (role: string): Promise<Colleague> => colleagueOf(hub, role);

/** Each way in which the media library changes what pages show of a file. */
const changes: Readonly<
  Record<string, (who: Colleague, picture: StoredPicture) => Promise<{ readonly status: number }>>
> = {
  bytes: ({ send }, { id }) => send(`/upload/files/${id}/replace`, bluePoint),
  words: ({ ask }, { id }) =>
    ask('PUT', `/upload/files/${id}`, { fileInfo: { alternativeText: 'Other words' } }),
  view: ({ ask }, { id }) =>
    ask('PUT', `/upload/files/${id}`, { fileInfo: { focalPoint: { x: 1, y: 2 } } }),
  'words of several': ({ ask }, { id }) =>
    ask('POST', '/upload/actions/bulk-update', {
      updates: [{ id, fileInfo: { alternativeText: 'Other words' } }],
    }),
  removal: ({ ask }, { id }) => ask('DELETE', `/upload/files/${id}`),
  'removal of several': ({ ask }, { id }) =>
    ask('POST', '/upload/actions/bulk-delete', { fileIds: [id] }),
};

/** An event whose text shows a picture without words of its own. */
async function draftBy(who: Colleague, picture: StoredPicture): Promise<string> {
  const { id } = picture;
  const file = await hub.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  const image = { ...file, alternativeText: null };
  const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
  const shown = { body, image: { file: id, decorative: true } };
  return (await who.ask('POST', events, webinar(shown))).id;
}

const bytesOf = async ({ url }: StoredPicture): Promise<Buffer> =>
  Buffer.from(await (await fetch(new URL(url, hub.url))).arrayBuffer());

test('who may not publish an event changes nothing of the pictures it shows', async () => {
  const contributor = await colleague('Contributor');
  const editor = await colleague('Editor');
  const picture = await uploadedBy(contributor);
  const event = await draftBy(contributor, picture);
  const published = await editor.ask('POST', `${events}/${event}/actions/publish`, {});
  expect(published.status).toBe(200);
  const [record, bytes] = [await recordOf(hub, event), await bytesOf(picture)];
  expect(JSON.stringify(record)).toContain(picture.documentId);
  for (const [name, change] of Object.entries(changes))
    expect([name, (await change(contributor, picture)).status]).toEqual([name, 403]);
  expect(await recordOf(hub, event)).toEqual(record);
  expect(await bytesOf(picture)).toEqual(bytes);
  const renamed = await contributor.ask('PUT', `/upload/files/${picture.id}`, {
    fileInfo: { name: 'another name.png' },
  });
  expect(renamed.status).toBe(200);
});

test('who may publish it does, and so does its author once nothing public shows it', async () => {
  const contributor = await colleague('Contributor');
  const editor = await colleague('Editor');
  for (const [name, change] of Object.entries(changes)) {
    const picture = await uploadedBy(contributor);
    const event = await draftBy(contributor, picture);
    await editor.ask('POST', `${events}/${event}/actions/publish`, {});
    expect([name, (await change(editor, picture)).status]).toEqual([name, 200]);
    if (name.startsWith('removal')) continue;
    await editor.ask('POST', `${events}/${event}/actions/unpublish`, {});
    expect([name, (await change(contributor, picture)).status]).toEqual([name, 200]);
  }
});

test('nobody removes the files of others, not even several at once', async () => {
  const [mine, theirs] = [await colleague('Contributor'), await colleague('Contributor')];
  const picture = await uploadedBy(theirs);
  for (const name of ['removal', 'removal of several'])
    expect([name, (await changes[name]?.(mine, picture))?.status]).toEqual([name, 403]);
  expect((await bytesOf(picture)).byteLength).toBeGreaterThan(0);
  expect((await theirs.ask('GET', `/upload/files/${picture.id}`)).status).toBe(200);
  expect((await changes['removal of several']?.(theirs, picture))?.status).toBe(200);
});

test('a file stays while a draft shows it that its owner may not edit', async () => {
  const contributor = await colleague('Contributor');
  const editor = await colleague('Editor');
  for (const name of ['removal', 'removal of several']) {
    const picture = await uploadedBy(contributor);
    const mine = await draftBy(contributor, picture);
    const theirs = await draftBy(editor, picture);
    const refused = await changes[name]?.(contributor, picture);
    expect(refused).toMatchObject({
      status: 403,
      json: { error: { message: expect.stringMatching(/^Drafts of your colleagues show/) } },
    });
    await editor.ask('PUT', `${events}/${theirs}?locale=en`, { image: null });
    expect((await changes[name]?.(contributor, picture))?.status).toBe(200);
    expect((await contributor.ask('GET', `${events}/${mine}?locale=en`)).status).toBe(200);
  }
});

test('several files are removed together, or none of them is', async () => {
  const [mine, theirs] = [await colleague('Contributor'), await colleague('Contributor')];
  const own = [await uploadedBy(mine), await uploadedBy(mine)];
  const foreign = await uploadedBy(theirs);
  const removal = (...pictures: readonly StoredPicture[]) =>
    mine.ask('POST', '/upload/actions/bulk-delete', { fileIds: pictures.map(({ id }) => id) });
  const stillThere = async () =>
    Promise.all(own.map(async ({ id }) => (await mine.ask('GET', `/upload/files/${id}`)).status));
  expect((await removal(...own, foreign)).status).toBe(403);
  expect(await stillThere()).toEqual([200, 200]);
  expect((await removal(...own)).status).toBe(200);
  expect(await stillThere()).toEqual([404, 404]);
});

test('an editor changes no picture of the pages that only others publish', async () => {
  const editor = await colleague('Editor');
  const chief = await colleague('Managing editor');
  const picture = await uploadedBy(editor);
  const people = '/content-manager/collection-types/api::person.person';
  const photo = { file: picture.id, alt: 'Ana' };
  const person = await chief.ask('POST', people, { ...minimalFields('person'), photo });
  expect(person.status).toBe(201);
  expect((await changes['bytes']?.(editor, picture))?.status).toBe(403);
  expect((await changes['bytes']?.(chief, picture))?.status).toBe(200);
});

test('an approval is for the pictures, too: as they are and as they are described', async () => {
  const chief = await colleague('Managing editor');
  const deputy = await colleague('Managing editor');
  const picture = await uploadedBy(chief);
  const saved = await chief.ask('PUT', `${home}?locale=en`, {
    ...minimalFields('hub-page'),
    sections: [{ kind: 'hero', heading: 'Welcome', image: { file: picture.id, alt: 'A point' } }],
  });
  expect(saved.status).toBe(200);
  const review = `/hub/reviews/hub-page/${saved.id}?locale=en`;
  const { updatedAt: seen } = (saved.json as { readonly data: { readonly updatedAt: string } })
    .data;
  const standNow = async () => (await chief.ask('GET', review)).json;
  const approve = async () => {
    await chief.ask('POST', review, { kind: 'ask' });
    expect((await deputy.ask('POST', review, { kind: 'approve', seen })).status).toBe(200);
    expect(await standNow()).toMatchObject({ stand: 'approved' });
  };
  for (const name of ['bytes', 'words', 'view']) {
    await approve();
    expect((await changes[name]?.(chief, picture))?.status).toBe(200);
    expect(await standNow()).toMatchObject({ stand: 'changed' });
    const refused = await chief.ask('POST', `${home}/actions/publish?locale=en`, {});
    expect(refused.status).toBe(400);
  }
  await approve();
  expect((await chief.ask('POST', `${home}/actions/publish?locale=en`, {})).status).toBe(200);
  // What is live needs the second person, too, whoever it is.
  const admin = colleagueWith(hub, await administratorToken(hub));
  for (const who of [chief, deputy, admin])
    expect((await who.send(`/upload/files/${picture.id}/replace`, redPoint)).status).toBe(400);
  expect((await changes['removal']?.(chief, picture))?.status).toBe(200);
});
