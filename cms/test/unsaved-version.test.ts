import { documentTypes } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { isShown } from '../src/advice/conditions';
import { unsavedLinks } from '../src/advice/unsaved-links';
import { unsavedVersion } from '../src/advice/unsaved-version';
import { exportDocument } from '../src/export/documents';
import { attributesOf } from '../src/store/models';
import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn } from './people.ts';
import { redPoint, uploadPicture } from './pictures.ts';
import { componentNames, componentSchema, typeSchema } from './schemas.ts';

let hub: Hub;
let admin: SignedIn;
beforeAll(async () => {
  hub = await startHub();
  admin = await administrator(hub);
});
afterAll(() => hub.stop());

const entry = (documentId: string) => ({ documentId });
const wrapped = (documentId: string) => ({ id: 1, apiData: { id: 1, documentId, locale: 'en' } });

test.for<[string, unknown, unknown, unknown]>([
  ['nothing new', [entry('a')], { connect: [], disconnect: [] }, [entry('a')]],
  ['one more', [entry('a')], { connect: [wrapped('b')] }, [entry('a'), entry('b')]],
  ['one less', [entry('a'), entry('b')], { disconnect: [wrapped('a')] }, [entry('b')]],
  [
    'one moved to the end',
    [entry('a'), entry('b')],
    { connect: [entry('a')], disconnect: [] },
    [entry('b'), entry('a')],
  ],
  ['a whole list', [entry('a')], [entry('b'), 'c'], [entry('b'), entry('c')]],
  ['a set', [entry('a')], { set: [entry('b')] }, [entry('b')]],
  ['none', [entry('a')], null, []],
  ['nonsense', [entry('a')], { connect: [7, null, {}, [[]]] }, [entry('a')]],
])('a list of links, told %s', ([, stored, said, expected]) => {
  expect(unsavedLinks(stored, said, true)).toEqual(expected);
});

test.for<[string, unknown, unknown, unknown]>([
  ['nothing new', entry('a'), { connect: [], disconnect: [] }, entry('a')],
  ['another', entry('a'), { connect: [wrapped('b')], disconnect: [wrapped('a')] }, entry('b')],
  ['none', entry('a'), { connect: [], disconnect: [wrapped('a')] }, null],
  ['the first', null, { connect: [wrapped('a')], disconnect: [] }, entry('a')],
])('one link, told %s', ([, stored, said, expected]) => {
  expect(unsavedLinks(stored, said, false)).toEqual(expected);
});

/** What the admin panel does to a form before it sends it to be saved. */
function unwrapped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unwrapped);
  if (typeof value !== 'object' || value === null) return value;
  if ('apiData' in value) return value.apiData;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unwrapped(each)]));
}

interface Stored {
  readonly id: number;
  readonly documentId: string;
}

async function newEntry(type: 'topic' | 'place' | 'person', name: string): Promise<Stored> {
  const data = { name, slug: newSlug() };
  return (await documents(hub, type).create({ data })) as unknown as Stored;
}

/** As the panel lists one that is added or taken away. */
const chosen = ({ id, documentId }: Stored) => ({
  id,
  apiData: { id, documentId, locale: 'en' },
  __temp_key__: 'a0',
  label: 'Chosen',
});

test('a form reads as it will when it is saved', async () => {
  const [first, second, third] = [
    await newEntry('topic', 'First'),
    await newEntry('topic', 'Second'),
    await newEntry('topic', 'Third'),
  ];
  const [hall, ana, ben] = [
    await newEntry('place', 'Hall'),
    await newEntry('person', 'Ana'),
    await newEntry('person', 'Ben'),
  ];
  const picture = await uploadPicture(hub, redPoint);
  const { documentId } = await documents(hub, 'event').create({
    data: webinar({
      format: 'hybrid',
      topics: [first.documentId, second.documentId],
      presenters: [
        { person: ana.documentId, role: 'host' },
        { person: ana.documentId, role: 'moderator' },
      ],
      recording: { state: 'ready', url: 'https://video.example/1' },
      room: 'Kept',
    }),
  });
  const path = `/content-manager/collection-types/api::event.event/${documentId}?locale=en`;
  const { data } = (await admin('GET', path)).json as {
    readonly data: Record<string, object> & { readonly presenters: readonly Stored[] };
  };
  const [host, moderator] = data.presenters;
  const values = {
    title: 'Plan your decade',
    slug: data['slug'],
    format: 'hybrid',
    startsAtLocal: '2025-01-30T17:00',
    endsAtLocal: '2025-01-30T18:00',
    timeZone: 'America/Chicago',
    eventStatus: 'scheduled',
    summary: '',
    capacity: 12,
    topics: { connect: [chosen(third)], disconnect: [chosen(first)] },
    place: { connect: [chosen(hall)], disconnect: [] },
    presenters: [
      { ...moderator, person: { connect: [], disconnect: [] }, role: 'panelist' },
      { ...host, person: { connect: [chosen(ben)], disconnect: [chosen(ana)] } },
      { role: 'interpreter', person: { connect: [chosen(ana)], disconnect: [] } },
    ],
    image: { file: picture, alt: 'A red point', decorative: false },
    recording: { ...data['recording'], state: 'ready', durationMinutes: 58 },
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Welcome.' }] }],
  };
  const form = { type: 'event', documentId, locale: 'en', language: 'en', values } as const;
  const { exported } = await unsavedVersion(hub.strapi, form);
  expect((await admin('PUT', path, unwrapped(values) as object)).status).toBe(200);
  const [saved] = await exportDocument(hub.strapi, 'event', documentId, { status: 'draft' });
  expect(exported.record.fields).toEqual(saved?.record.fields);
  expect(saved?.record.fields).toMatchObject({
    title: 'Plan your decade',
    room: 'Kept',
    topics: [second.documentId, third.documentId],
    place: hall.documentId,
    presenters: [
      { person: ana.documentId, role: 'panelist' },
      { person: ben.documentId, role: 'host' },
      { person: ana.documentId, role: 'interpreter' },
    ],
    image: { file: picture.documentId, alt: 'A red point' },
  });
});

test('every condition of a form is one that is understood', () => {
  const schemas = [...documentTypes.map(typeSchema), ...componentNames.map(componentSchema)];
  const conditions = schemas.flatMap(({ attributes }) =>
    Object.values(attributes as Readonly<Record<string, { readonly conditions?: object }>>).flatMap(
      (attribute) => attribute.conditions ?? [],
    ),
  );
  expect(conditions.length).toBeGreaterThan(10);
  for (const condition of conditions)
    expect(condition).toEqual({
      visible: {
        [JSON.stringify(condition).includes('"=="') ? '==' : '!=']: [
          { var: expect.any(String) },
          expect.any(String),
        ],
      },
    });
});

test.for([
  ['room', { format: 'webinar' }, false],
  ['room', { format: 'hybrid' }, true],
  ['registrationOpensOn', { registrationState: 'opens-later' }, true],
  ['registrationOpensOn', { registrationState: 'open' }, false],
  ['registrationOpensOn', {}, false],
  ['title', {}, true],
] as const)('%s is shown beside %j: %s', ([name, filledIn, shown]) => {
  const attribute = attributesOf(hub.strapi, 'event').find(([each]) => each === name)?.[1];
  expect(isShown(attribute ?? { type: 'string' }, filledIn)).toBe(shown);
});
