import type { DocumentType } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, isDraftType, minimalFields, newSlug } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { rowsWritten } from './outbox-rows.ts';

let hub: Hub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

type Fields = Readonly<Record<string, unknown>>;

/** Everything that can show a document of a type, and with which field. */
const shownBy: Readonly<Record<string, (id: string) => readonly [DocumentType, Fields][]>> = {
  topic: (id) =>
    (
      [
        'event',
        'news-article',
        'blog-post',
        'story',
        'course',
        'guide',
        'survey',
        'product',
        'page',
      ] as const
    ).map((type) => [type, { topics: [id] }]),
  audience: (id) => [
    ['event', { audiences: [id] }],
    ['blog-post', { audiences: [id] }],
  ],
  series: (id) => [['event', { series: id }]],
  place: (id) => [['event', { place: id }]],
  person: (id) => [
    ['event', { presenters: [{ person: id, role: 'moderator' }] }],
    ['news-article', { authors: [id] }],
    ['blog-post', { authors: [id] }],
  ],
  organization: (id) => [
    ['person', { organization: id }],
    ['course', { provider: id }],
    ['story', { organization: id }],
    ['product', { owner: id }],
  ],
  campaign: (id) => [['story', { campaign: id }]],
  event: (id) => [['guide', { items: [{ target: `event:${id}` }] }]],
  product: (id) => [['guide', { items: [{ target: `product:${id}` }] }]],
  story: (id) => [
    ['guide', { items: [{ target: `story:${id}`, label: 'First' }] }],
    ['hub-page', { sections: [{ kind: 'hero', items: [{ target: `story:${id}` }] }] }],
  ],
};

async function publish(type: DocumentType, fields: Fields): Promise<string> {
  const status = isDraftType(type) ? { status: 'published' } : {};
  const data = { ...minimalFields(type), ...fields };
  return (await documents(hub, type).create({ data, ...status })).documentId;
}

/** Whose rows a change of one field writes, its own first. */
async function changedBy(type: DocumentType, fields: Fields) {
  const documentId = await publish(type, {});
  const referrers: string[] = [];
  for (const [referrer, reference] of shownBy[type]?.(documentId) ?? [])
    referrers.push(await publish(referrer, reference));
  const status = isDraftType(type) ? { status: 'published' } : {};
  const rows = await rowsWritten(hub, () =>
    documents(hub, type).update({ documentId, data: fields, ...status }),
  );
  return { rows: rows.map(({ entry }) => entry), documentId, referrers };
}

test.for([
  ['topic', { name: 'Renamed' }],
  ['topic', { slug: newSlug() }],
  ['audience', { name: 'Renamed' }],
  ['series', { name: 'Renamed' }],
  ['place', { name: 'Renamed' }],
  ['place', { slug: newSlug() }],
  ['place', { street: '2 Mill Lane' }],
  ['place', { locality: 'Elm' }],
  ['place', { region: 'Maine' }],
  ['place', { postalCode: '45001' }],
  ['place', { country: 'Canada' }],
  ['person', { name: 'Renamed' }],
  ['person', { slug: newSlug() }],
  ['person', { prefix: 'Dr.' }],
  ['person', { suffixes: 'MLIS' }],
  ['person', { role: 'Director' }],
  ['organization', { name: 'Renamed' }],
  ['organization', { acronym: 'OELS' }],
  ['campaign', { name: 'Renamed' }],
  ['campaign', { hashtag: '#Renamed' }],
  ['event', { title: 'Renamed' }],
  ['event', { slug: newSlug() }],
  ['product', { mark: 'trademark' }],
  ['story', { title: 'Renamed' }],
] satisfies readonly [DocumentType, Fields][])(
  '%s: %j changes what others show',
  async ([type, fields]) => {
    const { rows, documentId, referrers } = await changedBy(type, fields);
    expect(referrers).not.toEqual([]);
    expect(rows.toSorted()).toEqual([documentId, ...referrers].toSorted());
    expect(rows[0]).toBe(documentId);
  },
);

test.for([
  ['topic', { description: 'Other words' }],
  ['audience', { description: 'Other words' }],
  ['audience', { ageRange: '5 to 9' }],
  ['series', { description: 'Other words' }],
  ['place', { description: 'Other words' }],
  ['place', { directions: 'Bus 8.' }],
  ['place', { phone: '+1 555 0199' }],
  ['place', { stepFreeAccess: true }],
  ['person', { bio: 'Other words' }],
  ['person', { url: 'https://people.library.example/other' }],
  ['organization', { description: 'Other words' }],
  ['organization', { url: 'https://other.library.example/' }],
  ['campaign', { description: 'Other words' }],
  ['event', { summary: 'Other words' }],
  ['product', { url: 'https://product.library.example/other' }],
  ['story', { occasion: 'Other words' }],
] satisfies readonly [DocumentType, Fields][])(
  '%s: %j is its own affair',
  async ([type, fields]) => {
    const { rows, documentId } = await changedBy(type, fields);
    expect(rows).toEqual([documentId]);
  },
);
