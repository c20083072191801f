import {
  type ChangeRecord,
  type DocumentRecord,
  type DocumentType,
  eventFormats,
  facets,
  listedTypes,
  locales,
  type RedirectRecord,
} from '@porchlight/shared';
import fc from 'fast-check';

import { documentOf, session } from './hub.fixture.ts';
import type { ListQuery, Question } from './questions.ts';

/** Small hubs whose entries get in each other's way: few ids, few slugs, few moments. */

/** What entries can be; each id has one type. */
const entries = {
  e1: 'event',
  e2: 'event',
  e3: 'event',
  n1: 'news-article',
  n2: 'news-article',
  p1: 'page',
  o1: 'organization',
  s1: 'site-settings',
  s2: 'site-settings',
  t1: 'topic',
  t2: 'topic',
  r1: 'series',
  c1: 'campaign',
  y1: 'story',
} as const satisfies Record<string, DocumentType>;

type EntryId = keyof typeof entries;
const entryIds = Object.keys(entries) as EntryId[];

const ids = fc.constantFrom(...entryIds);
const slugs = fc.constantFrom('first-light', 'open-door', 'long-table');
const topics = fc.subarray(['t1', 't2', 't3']);
const publishedAt = fc.constantFrom(
  '2024-12-01T09:00:00.000Z',
  '2025-01-29T09:00:00.000Z',
  '2025-01-30T12:00:00.000Z',
  '2025-02-20T09:00:00.000Z',
);
const times = fc.constantFrom(
  { startsAtLocal: null, endsAtLocal: null, timeZone: null },
  session('2025-01-20'),
  session('2025-01-30T11:00', '2025-01-30T12:00'),
  session('2025-01-30T11:30', '2025-01-30T12:30'),
  session('2025-02-10'),
);

/** Any fields; each type takes those it has. `language` ones differ between language versions. */
const language = fc.record({ title: fc.constantFrom('One', 'Two', 'Three'), slug: slugs });
const common = fc.record({
  topics,
  series: fc.constantFrom('r1', null),
  campaign: fc.constantFrom('c1', null),
  format: fc.constantFrom(...eventFormats),
  eventStatus: fc.constantFrom('scheduled', 'cancelled', 'postponed'),
  recording: fc.constantFrom(null, { state: 'ready', url: 'https://video.library.example/a' }),
  capacity: fc.constantFrom(null, 10),
});

const fieldsFor = (type: DocumentType, given: Readonly<Record<string, unknown>>) => {
  const { title, slug, ...rest } = given;
  return type === 'organization' || type === 'site-settings'
    ? { name: title }
    : { title, name: title, slug, statusNote: 'Snow.', ...rest };
};

/** One language version; two drawn for the same entry and language are two claims to it. */
const version = fc
  .record({
    documentId: ids,
    locale: fc.constantFrom(...locales),
    firstPublishedAt: publishedAt,
    fields: fc
      .tuple(language, common, times)
      .map(([words, shared, when]) => ({ ...words, ...shared, ...when })),
  })
  .map(({ documentId, locale, firstPublishedAt, fields }) => {
    const type = entries[documentId];
    return documentOf(type, { documentId, locale, firstPublishedAt, ...fieldsFor(type, fields) });
  });

export const versionKey = ({ documentId, locale }: DocumentRecord): string =>
  `${documentId} ${locale}`;

/** Entries in any languages, each version once. */
export const documents = fc.uniqueArray(version, { maxLength: 14, selector: versionKey });

/** An edit: the versions of one entry, made anew, changed in one field, or taken away. */
export const edits = fc.oneof(
  version.map((made) => (all: readonly DocumentRecord[]) => [
    ...all.filter((other) => versionKey(other) !== versionKey(made)),
    made,
  ]),
  fc
    .tuple(fc.nat(), fc.boolean(), fc.oneof(language, common, times), publishedAt)
    .map(([pick, redate, change, firstPublishedAt]) => {
      const [field] = Object.keys(change);
      return onePicked(pick, (document) => [
        redate
          ? { ...document, firstPublishedAt }
          : { ...document, fields: { ...document.fields, ...fieldOf(change, pick, field) } },
      ]);
    }),
  fc.nat().map((pick) => onePicked(pick, () => [])),
);

/** Times change together; of anything else one field does. */
function fieldOf(change: object, pick: number, first: string | undefined) {
  const fields = Object.entries(change);
  if (first === 'startsAtLocal') return change;
  return Object.fromEntries(fields.slice(pick % fields.length).slice(0, 1));
}

const onePicked =
  (pick: number, edit: (document: DocumentRecord) => readonly DocumentRecord[]) =>
  (all: readonly DocumentRecord[]): readonly DocumentRecord[] =>
    all.flatMap((document, index) => (index === pick % all.length ? edit(document) : [document]));

const paths = ['/events/', '/news/', '/', '/topics/', '/es/events/'].flatMap((folder) =>
  ['first-light', 'open-door', 'long-table'].map((slug) => `${folder}${slug}/`),
);

export const redirects: fc.Arbitrary<readonly RedirectRecord[]> = fc.uniqueArray(
  fc.record({ from: fc.constantFrom(...paths), to: fc.constant('/events/'), at: publishedAt }),
  { maxLength: 5, selector: ({ from, at }) => `${from} ${at}` },
);

export const changes: fc.Arbitrary<readonly ChangeRecord[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 20 }),
    at: publishedAt,
    type: fc.constant('event' as const),
    documentId: fc.constantFrom('e1', 'e2'),
    locale: fc.constantFrom(...locales),
    action: fc.constant('publish' as const),
    changes: fc.constant([]),
  }),
  { maxLength: 5, selector: ({ number }) => number },
);

const facetValues = [
  { facet: 'topic', documentId: 't1' },
  { facet: 'topic', documentId: 't2' },
  { facet: 'topic', documentId: 't3' },
  { facet: 'series', documentId: 'r1' },
  { facet: 'campaign', documentId: 'c1' },
] as const;

const whens = [
  'upcoming',
  'called-off',
  'past',
  'on-demand',
  'to-be-announced',
  'dated',
] as const satisfies readonly NonNullable<ListQuery['when']>[];

const queries: readonly ListQuery[] = locales.flatMap((locale) => [
  ...[...listedTypes, 'page', 'topic', 'organization' as const].flatMap((type) => [
    { types: [type as DocumentType], locale },
    { types: [type as DocumentType], locale, ownLocale: true as const, limit: 2 },
  ]),
  { types: ['event', 'news-article', 'story'], locale, limit: 3 },
  ...whens.flatMap((when) => [
    { types: ['event' as const], locale, when },
    ...facetValues.map((facet) => ({ types: ['event' as const], locale, when, facet })),
  ]),
  ...facetValues.flatMap((facet) => [
    { types: ['event', 'news-article', 'page', 'story'] as const, locale, facet },
    { types: ['news-article'] as const, locale, facet, ownLocale: true as const },
  ]),
  ...eventFormats.map((format) => ({ types: ['event' as const], locale, format })),
  { types: ['event'], locale, month: '2025-01' },
  { types: ['news-article'], locale, month: '2025-01' },
]);

/** A question of every kind about everything these hubs can hold. */
export const everyQuestion: readonly Question[] = [
  ...paths.flatMap((path) => [['at-path', path] as const, ['redirect', path] as const]),
  ...entryIds.flatMap((id) => [
    ['translations', id] as const,
    ['phase', id] as const,
    ['changes', id] as const,
    ...locales.flatMap((locale) => [
      ['document', id, locale] as const,
      ['card', id, locale] as const,
      ['related', id, locale, 3] as const,
    ]),
  ]),
  ...queries.flatMap((query) => [['list', query] as const, ['count', query] as const]),
  ...locales.flatMap((locale) => [
    ...listedTypes.map((type) => ['months', type, locale] as const),
    ...facets.map((facet) => ['facets', facet, locale] as const),
    ['single', 'site-settings', locale] as const,
    ['single', 'hub-page', locale] as const,
  ]),
  ['media', 'porch'],
  ['changes'],
  ['redirects'],
  ['document-paths'],
  ['next-change'],
];
