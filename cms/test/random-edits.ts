import type { DocumentType } from '@porchlight/shared';
import fc from 'fast-check';

import { documents, newSlug, webinar } from './content.ts';
import type { Hub } from './hub.ts';
import { point, sent, uploadPicture, uploads } from './pictures.ts';

/** One edit that chance chose: what to do, to which of the entries there are, and with what. */
export interface Edit {
  readonly deed: Deed;
  readonly which: number;
  readonly with: number;
}

export const edits = (count: number): fc.Arbitrary<readonly Edit[]> =>
  fc.array(fc.record({ deed: anyDeed, which: fc.nat(), with: fc.nat() }), {
    minLength: count,
    maxLength: count,
  });

/** Few of each, so that entries meet: in an address, in a topic, in a picture. */
const slugs = ['ash', 'birch', 'cedar', 'elm'];
const languages = ['en', 'es', '*'] as const;

type Act = (hub: Hub, which: number, chance: number) => Promise<unknown>;

const acts = {
  'new topic': (hub) => documents(hub, 'topic').create({ data: { name: 'New', slug: newSlug() } }),
  'rename topic': (hub, which, chance) =>
    onOne(hub, 'topic', which, (documentId) =>
      documents(hub, 'topic').update({
        documentId,
        locale: pick(['en', 'es'], chance),
        data: { name: `Name ${chance}`, slug: newSlug() },
      }),
    ),
  'describe topic': (hub, which, chance) =>
    onOne(hub, 'topic', which, (documentId) =>
      documents(hub, 'topic').update({ documentId, data: { description: `Words ${chance}` } }),
    ),
  'delete topic': (hub, which, chance) =>
    onOne(hub, 'topic', which, (documentId) =>
      documents(hub, 'topic').delete({ documentId, locale: pick(languages, chance) }),
    ),
  'new event': async (hub, which, chance) =>
    documents(hub, 'event').create({
      data: webinar(await eventFields(hub, which, chance)),
      status: pick(['draft', 'published', 'published'], chance),
    }),
  'edit event': (hub, which, chance) =>
    onOne(hub, 'event', which, async (documentId) =>
      documents(hub, 'event').update({
        documentId,
        data: await eventFields(hub, which, chance),
        status: pick(['draft', 'published', 'published'], chance),
      }),
    ),
  'translate event': (hub, which, chance) =>
    onOne(hub, 'event', which, (documentId) =>
      documents(hub, 'event').update({
        documentId,
        locale: 'es',
        data: {
          title: `Título ${chance}`,
          slug: pick(slugs, chance),
          ...(chance % 2 === 0 && { startsAtLocal: `2025-01-30T1${chance % 5}:00` }),
        },
        status: pick(['draft', 'published'], chance),
      }),
    ),
  'publish event': (hub, which, chance) =>
    onOne(hub, 'event', which, (documentId) =>
      documents(hub, 'event').publish({ documentId, locale: pick(languages, chance) }),
    ),
  'unpublish event': (hub, which, chance) =>
    onOne(hub, 'event', which, (documentId) =>
      documents(hub, 'event').unpublish({ documentId, locale: pick(languages, chance) }),
    ),
  'discard draft': (hub, which, chance) =>
    onOne(hub, 'event', which, (documentId) =>
      documents(hub, 'event').discardDraft({ documentId, locale: pick(languages, chance) }),
    ),
  'delete event': (hub, which, chance) =>
    onOne(hub, 'event', which, (documentId) =>
      documents(hub, 'event').delete({ documentId, locale: pick(languages, chance) }),
    ),
  'copy event': (hub, which, chance) =>
    onOne(hub, 'event', which, async (documentId) => {
      const copy = await documents(hub, 'event').clone({
        documentId,
        data: { slug: pick(slugs, chance) },
      });
      return documents(hub, 'event').publish({ documentId: copy.documentId });
    }),
  'list in a guide': async (hub, which, chance) => {
    const events = await idsOf(hub, 'event');
    const items = events.slice(0, 3).map((id) => ({ target: `event:${id}` }));
    const data = { title: `Guide ${chance}`, slug: newSlug(), items };
    return (await idsOf(hub, 'guide')).length < 2
      ? documents(hub, 'guide').create({ data, status: 'published' })
      : onOne(hub, 'guide', which, (documentId) =>
          documents(hub, 'guide').update({ documentId, data: { items }, status: 'published' }),
        );
  },
  'many at once': async (hub, which, chance) => {
    const ids = (await idsOf(hub, 'event')).slice(0, 4);
    const manager = hub.strapi.plugin('content-manager').service('document-manager');
    const { publishMany, unpublishMany, deleteMany } = manager as unknown as Bulk;
    const uid = 'api::event.event';
    const locale = 'en';
    const [publish, unpublish, remove] = [
      () => publishMany.call(manager, uid, ids, locale),
      () => unpublishMany.call(manager, ids, uid, { locale }),
      () => deleteMany.call(manager, ids.slice(0, 2), uid, { locale }),
    ];
    return pick([publish, publish, unpublish, unpublish, remove], chance + which)();
  },
  'name the site': async (hub, which, chance) => {
    const [documentId] = await idsOf(hub, 'site-settings');
    const data = { name: pick(['Porchlight', 'Lantern'], chance), tagline: `Words ${which % 3}` };
    const settings = documents(hub, 'site-settings');
    return documentId === undefined
      ? settings.create({ data })
      : settings.update({ documentId, data });
  },
  'write times otherwise': async (hub, _, chance) => {
    const [documentId] = await idsOf(hub, 'site-settings');
    if (documentId === undefined) return;
    const data = { timeStyle: pick(['12h', '24h'], chance) };
    await documents(hub, 'site-settings').update({ documentId, data });
  },
  'new picture': (hub, which) => uploadPicture(hub, pointOf(which)),
  'replace picture': (hub, which, chance) =>
    onPicture(hub, which, async (picture) =>
      uploads(hub).replace(picture.id, {
        data: { fileInfo: {} },
        file: await sent(pointOf(chance)),
      }),
    ),
  'describe picture': (hub, which, chance) =>
    onPicture(hub, which, ({ id }) =>
      uploads(hub).updateFileInfo(id, { alternativeText: `A point ${chance % 5}` }),
    ),
  'delete picture': (hub, which) =>
    onPicture(hub, which, (file) => uploads(hub).remove(file as never)),
  'edit the database': (hub, which, chance) =>
    pastTheRules(hub, () =>
      onOne(hub, 'event', which, (documentId) =>
        hub.strapi.db.query('api::event.event').updateMany({
          where: { documentId, locale: 'en', publishedAt: { $notNull: true } },
          data: pick<object>(
            [{ title: `By hand ${chance}` }, { slug: newSlug() }, { summary: `By hand ${chance}` }],
            chance,
          ),
        }),
      ),
    ),
  'delete in the database': (hub, which) =>
    pastTheRules(hub, () =>
      onOne(hub, 'event', which, (documentId) =>
        hub.strapi.db.query('api::event.event').deleteMany({
          where: { documentId, publishedAt: { $notNull: true } },
        }),
      ),
    ),
} satisfies Readonly<Record<string, Act>>;

type Fields = Readonly<Record<string, unknown>>;
type Deed = keyof typeof acts;

/** What is done more often than the rest: what everything else depends on. */
const often: Readonly<Partial<Record<Deed, number>>> = {
  'new event': 5,
  'edit event': 10,
  'publish event': 4,
  'unpublish event': 3,
  'replace picture': 2,
  'delete picture': 2,
};
const anyDeed = fc.constantFrom(
  ...(Object.keys(acts) as Deed[]).flatMap((deed) => Array<Deed>(often[deed] ?? 1).fill(deed)),
);

/** Something of everything, so that the first edit has something to change. */
export async function firstContent(hub: Hub): Promise<void> {
  const topic = await documents(hub, 'topic').create({ data: { name: 'First', slug: newSlug() } });
  for (const slug of slugs) {
    const { id } = await uploadPicture(hub, pointOf(slug.length));
    const image = { file: id, alt: slug };
    const data = webinar({ slug, image, topics: [topic.documentId] });
    await documents(hub, 'event').create({ data, status: 'published' });
  }
}

interface Bulk {
  publishMany(uid: string, ids: readonly string[], locale: string): Promise<unknown>;
  unpublishMany(ids: readonly string[], uid: string, options: object): Promise<unknown>;
  deleteMany(ids: readonly string[], uid: string, options: object): Promise<unknown>;
}

/** What the rules refuse changes nothing; every other error is one. */
const refusals = ['ValidationError', 'ApplicationError', 'NotFoundError'];

/** Does it, or is refused. Answers with what came of it, for the record of a failure. */
export async function edit(hub: Hub, { deed, which, with: chance }: Edit): Promise<string> {
  try {
    await acts[deed](hub, which, chance);
    return deed;
  } catch (error) {
    const { name, message } = error as Error;
    if (!refusals.includes(name)) throw error;
    return `${deed}, refused: ${message}`;
  }
}

async function eventFields(hub: Hub, which: number, chance: number): Promise<Fields> {
  const topics = await idsOf(hub, 'topic');
  const pictures = await picturesOf(hub);
  const picture = pictures.length === 0 ? undefined : pick(pictures, which);
  const text = { type: 'paragraph', children: [{ type: 'text', text: `Text ${chance % 7}` }] };
  const image = { type: 'image', image: picture, children: [{ type: 'text', text: '' }] };
  return pick<Fields>(
    [
      { title: `Title ${chance % 50}`, topics: topics.slice(0, which % 3) },
      { slug: pick(slugs, which) },
      { slug: newSlug(), eventStatus: pick(['scheduled', 'tentative'], which) },
      { title: '  Title  with   spaces ' },
      { image: picture === undefined ? null : { file: picture.id, alt: `Mine ${chance % 3}` } },
      { image: null },
      { body: picture === undefined ? [text] : [text, image] },
      { body: null, topics: [] },
      { startsAtLocal: `2025-01-30T1${which % 5}:00` },
    ],
    chance,
  );
}

const pick = <Item>(items: readonly Item[], chance: number): Item =>
  items[chance % items.length] as Item;

const pointOf = (chance: number): Buffer => point(chance % 256, (chance >> 8) % 256, 7);

async function idsOf(hub: Hub, type: DocumentType): Promise<readonly string[]> {
  const rows = await hub.strapi.db
    .query(`api::${type}.${type}` as 'api::event.event')
    .findMany({ select: ['documentId'], orderBy: { id: 'asc' } });
  return [...new Set(rows.map(({ documentId }) => documentId as string))];
}

async function onOne(
  hub: Hub,
  type: DocumentType,
  which: number,
  act: (documentId: string) => Promise<unknown>,
): Promise<unknown> {
  const ids = await idsOf(hub, type);
  return ids.length === 0 ? undefined : act(pick(ids, which));
}

interface Picture {
  readonly id: number;
}

const picturesOf = (hub: Hub): Promise<readonly Picture[]> =>
  hub.strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });

async function onPicture(
  hub: Hub,
  which: number,
  act: (picture: Picture) => Promise<unknown>,
): Promise<unknown> {
  const pictures = await picturesOf(hub);
  return pictures.length === 0 ? undefined : act(pick(pictures, which));
}

/** What no rule sees, an audit finds. */
async function pastTheRules(hub: Hub, write: () => Promise<unknown>): Promise<void> {
  await write();
  await hub.audit();
}
