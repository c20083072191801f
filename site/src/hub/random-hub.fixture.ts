import {
  type ChangeRecord,
  type DocumentRecord,
  type DocumentType,
  eventFormats,
  facets,
  type ListedType,
  type Locale,
  locales,
  type MediaRecord,
  parseTimeZone,
  type RedirectRecord,
} from '@porchlight/shared';
import fc from 'fast-check';

import { documentOf, session } from './hub.fixture.ts';
import type { ListQuery, Question } from './questions.ts';

/** Small hubs whose entries get in each other's way: few ids, few slugs, few moments. */

/** So many runs, and where properties are tried more often than that, no fewer than the others. */
export const atLeast = (numRuns: number): { readonly numRuns: number } => ({
  numRuns: Math.max(numRuns, fc.readConfigureGlobal().numRuns ?? 0),
});

/** What entries are; now and then one claims to be something else. */
const entries = {
  e1: 'event',
  e2: 'event',
  e3: 'event',
  n1: 'news-article',
  n2: 'news-article',
  y1: 'story',
  k1: 'course',
  p1: 'page',
  o1: 'organization',
  s1: 'site-settings',
  s2: 'site-settings',
  h1: 'hub-page',
  t1: 'topic',
  t2: 'topic',
  d1: 'audience',
  r1: 'series',
  l1: 'place',
  c1: 'campaign',
  a1: 'person',
} as const satisfies Record<string, DocumentType>;

const entryIds = Object.keys(entries) as (keyof typeof entries)[];
const eventIds = ['e1', 'e2', 'e3'] as const;

/** Most of the time the one, now and then the other. */
const mostly = <Usual, Rare>(
  usual: fc.Arbitrary<Usual>,
  rare: fc.Arbitrary<Rare>,
): fc.Arbitrary<Usual | Rare> =>
  fc.oneof({ weight: 15, arbitrary: usual }, { weight: 1, arbitrary: rare });

const ids = fc.oneof(fc.constantFrom(...entryIds), fc.constantFrom(...eventIds));
const sharedSlugs = ['first-light', 'open-door'] as const;
const publishedAt = fc.constantFrom(
  '2024-12-01T09:00:00.000Z',
  '2025-01-29T09:00:00.000Z',
  '2025-01-30T12:00:00.000Z',
  '2025-02-20T09:00:00.000Z',
);
const revisedAt = fc.constantFrom('2025-01-30T11:45:00.000Z', '2025-02-10T20:30:00.000Z');
const times = fc.constantFrom(
  { startsAtLocal: null, endsAtLocal: null, timeZone: null, allDay: false },
  ...[
    session('2025-01-20'),
    session('2025-01-30T11:00', '2025-01-30T12:00'),
    session('2025-01-30T11:30', '2025-01-30T12:30'),
    { ...session('2025-01-31T23:00', '2025-02-01T01:00'), timeZone: 'America/New_York' },
    session('2025-02-10'),
    session('2024-12-20T09:00', '2025-02-02T17:00'),
  ].map((timed) => ({ ...timed, allDay: false })),
  { startsAtLocal: '2025-02-01', endsAtLocal: '2025-02-10', timeZone: 'Asia/Tokyo', allDay: true },
);

/** Any fields; each type takes those it has. `language` ones differ between language versions. */
const language = fc.record({
  // Without a title nothing can be read.
  title: mostly(fc.constantFrom('One', 'Two', 'Three'), fc.constant('')),
  slug: fc.option(fc.constantFrom(...sharedSlugs), { nil: undefined, freq: 3 }),
});
const common = fc.record({
  topics: fc.subarray(['t1', 't2', 't3']),
  audiences: fc.subarray(['d1']),
  series: fc.constantFrom('r1', null),
  place: fc.constantFrom('l1', null),
  campaign: fc.constantFrom('c1', null),
  format: fc.constantFrom(...eventFormats),
  eventStatus: fc.constantFrom('scheduled', 'scheduled', 'cancelled', 'postponed'),
  recording: fc.constantFrom(
    null,
    { state: 'ready', url: 'https://video.library.example/a' },
    {
      state: 'ready',
      url: 'https://video.library.example/a',
      publishedOn: '2025-02-11',
    },
  ),
  authors: fc.subarray(['a1', 'a2']),
  presenters: fc.constantFrom([], [{ person: 'a1', role: 'host' }]),
  capacity: fc.constantFrom(null, 10),
  registrationState: fc.constantFrom('not-needed', 'opens-later'),
  registrationOpensOn: fc.constantFrom(null, '2025-01-31', '2025-02-11'),
  retiredOn: fc.constantFrom(null, '2025-02-01', '2025-02-11'),
  defaultTimeZone: fc.constantFrom(null, 'America/New_York'),
});

/** One language version; of several drawn for the same entry and language each is a claim to it. */
export const versions = fc
  .record({
    documentId: ids,
    otherType: mostly(fc.constant(undefined), fc.constantFrom('event', 'news-article')),
    locale: fc.constantFrom(...locales),
    firstPublishedAt: publishedAt,
    revisedAt,
    language,
    common,
    times,
  })
  .map(({ otherType, language: words, common: shared, times: when, ...envelope }) =>
    documentOf(otherType ?? entries[envelope.documentId], {
      ...envelope,
      ...shared,
      ...when,
      statusNote: 'Snow.',
      ...called(words.title),
      slug: words.slug ?? envelope.documentId,
    }),
  );

/** Most types have a title, the others a name. */
const called = (title: string) => ({ title, name: title });

export const versionKey = ({ documentId, locale }: DocumentRecord): string =>
  `${documentId} ${locale}`;

/** Entries in any languages, nearly always each version once. */
export const documents = fc
  .tuple(
    fc.uniqueArray(versions, { maxLength: 14, selector: versionKey }),
    mostly(fc.constant([]), fc.array(versions, { minLength: 3, maxLength: 6 })),
  )
  .map(([once, more]) => [...once, ...more]);

/** One field anew; times change together, and so does what something is called. */
const fieldEdits: fc.Arbitrary<object> = fc.oneof(
  times,
  language.map(({ title }) => called(title)),
  fc.constantFrom(...sharedSlugs).map((slug) => ({ slug })),
  fc
    .tuple(common, fc.nat())
    .map(([fields, pick]) => Object.fromEntries([itemOf(Object.entries(fields), pick)])),
);

const itemOf = <Item>(items: readonly Item[], pick: number): Item =>
  items[pick % items.length] as Item;

type Edit = (all: readonly DocumentRecord[]) => readonly DocumentRecord[];

/** A version made anew, claimed a second time, changed in one field, dated anew, or taken away. */
export const edits: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: versions.map((made): Edit => (all) => [
      ...all.filter((other) => versionKey(other) !== versionKey(made)),
      made,
    ]),
  },
  { weight: 1, arbitrary: versions.map((made): Edit => (all) => [...all, made]) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.nat(), fieldEdits)
      .map(([pick, fields]) =>
        onePicked(pick, (document) => [{ ...document, fields: { ...document.fields, ...fields } }]),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.nat(), publishedAt)
      .map(([pick, firstPublishedAt]) =>
        onePicked(pick, (document) => [{ ...document, firstPublishedAt }]),
      ),
  },
  { weight: 4, arbitrary: fc.nat().map((pick) => onePicked(pick, () => [])) },
);

const onePicked =
  (pick: number, edit: (document: DocumentRecord) => readonly DocumentRecord[]): Edit =>
  (all) =>
    all.flatMap((document, index) => (index === pick % all.length ? edit(document) : [document]));

const folders = {
  '/events/': ['e1', 'e2'],
  '/es/events/': ['e1'],
  '/news/': ['n1'],
  '/ar/news/': ['n1'],
  '/': ['p1'],
  '/topics/': ['t1'],
} as const;
const paths = Object.entries(folders).flatMap(([folder, slugs]) =>
  [...slugs, ...sharedSlugs].map((slug) => `${folder}${slug}/`),
);

export const redirects: fc.Arbitrary<readonly RedirectRecord[]> = fc.uniqueArray(
  fc
    .record({
      from: fc.constantFrom(...paths),
      to: fc.constantFrom(...paths, undefined),
      at: publishedAt,
    })
    .map(({ from, to, at }) => (to === undefined ? { from, gone: true, at } : { from, to, at })),
  { maxLength: 5, selector: ({ from, at }) => `${from} ${at}` },
);

export const changes: fc.Arbitrary<readonly ChangeRecord[]> = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 20 }),
    at: publishedAt,
    type: fc.constant('event' as const),
    documentId: fc.constantFrom(...eventIds),
    locale: fc.constantFrom(...locales),
    action: fc.constant('publish' as const),
    changes: fc.constantFrom(
      [],
      [{ field: 'startsAt' as const, from: '2025-01-20T20:00:00.000Z', to: null }],
      [
        {
          field: 'recording' as const,
          from: 'planned',
          to: 'ready https://video.library.example/a',
        },
      ],
    ),
  }),
  { maxLength: 5, selector: ({ number }) => number },
);

const mediaIds = ['porch', 'attic'] as const;

export const media: fc.Arbitrary<readonly MediaRecord[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...mediaIds),
    sha256: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    mime: fc.constant('image/png'),
    bytes: fc.constant(9),
  }),
  { maxLength: 2, selector: ({ id }) => id },
);

/** Which languages a site speaks. */
export const spokenLanguages = fc.constantFrom<readonly Locale[]>(locales, locales, ['en', 'es']);

/** Where events can belong. */
const eventScopes = [
  { facet: 'topic', documentId: 't1' },
  { facet: 'topic', documentId: 't3' },
  { facet: 'audience', documentId: 'd1' },
  { facet: 'series', documentId: 'r1' },
  { facet: 'place', documentId: 'l1' },
  { facet: 'person', documentId: 'a1' },
] as const;

/** Where articles can belong. */
const articleScopes = [
  { facet: 'topic', documentId: 't1' },
  { facet: 'audience', documentId: 'd1' },
  { facet: 'person', documentId: 'a1' },
] as const;

/** Types of which there can be entries here. */
const listed = ['event', 'news-article', 'story', 'course'] as const satisfies ListedType[];

const whens = [
  'upcoming',
  'called-off',
  'past',
  'on-demand',
  'to-be-announced',
  'dated',
] as const satisfies readonly NonNullable<ListQuery['when']>[];

/** Lists in the language that others fall back to, and in one that is not spoken everywhere. */
const queries: readonly ListQuery[] = (['en', 'ar'] as const).flatMap(
  (locale): readonly ListQuery[] => [
    ...([...listed, 'page', 'topic', 'organization'] as const).flatMap((type) => [
      { types: [type], locale },
      { types: [type], locale, ownLocale: true as const, limit: 2 },
    ]),
    { types: ['event', 'news-article', 'story'], locale, limit: 3 },
    ...whens.flatMap((when) => [
      { types: ['event' as const], locale, when },
      { types: ['event' as const], locale, when, limit: 1 },
      ...eventScopes.map((facet) => ({ types: ['event' as const], locale, when, facet })),
    ]),
    ...eventScopes.map((facet) => ({ types: [...listed, 'page' as const], locale, facet })),
    { types: ['story'], locale, facet: { facet: 'campaign', documentId: 'c1' } },
    ...articleScopes.flatMap((facet) => [
      { types: ['news-article' as const], locale, facet, ownLocale: true as const },
      { types: ['news-article', 'course'] as const, locale, facet, month: '2025-01' },
    ]),
    ...eventFormats.map((format) => ({ types: ['event' as const], locale, format })),
    { types: ['event'], locale, month: '2025-01' },
    { types: ['event'], locale, when: 'dated', month: '2025-01' },
    { types: ['event'], locale, when: 'dated', month: '2025-02' },
    { types: ['news-article'], locale, month: '2025-01' },
  ],
);

const newYork = parseTimeZone('America/New_York') ?? null;

/** A question of every kind about everything these hubs can hold. */
export const everyQuestion: readonly Question[] = [
  ...paths.flatMap((path) => [['at-path', path] as const, ['redirect', path] as const]),
  ...eventIds.flatMap((id) => [
    ['phase', id] as const,
    ['registration-day-came', id] as const,
    ['changes', id] as const,
  ]),
  ...([...eventIds, 'n1', 'p1', 't1'] as const).map((id) => ['translations', id] as const),
  ...entryIds.flatMap((id) => locales.map((locale) => ['document', id, locale] as const)),
  ...([...eventIds, 'n1', 't1'] as const).flatMap((id) =>
    locales.flatMap((locale) => [['card', id, locale] as const, ['label', id, locale] as const]),
  ),
  ...([...eventIds, 'n1', 'n2', 'y1', 'k1', 'p1'] as const).flatMap((id) =>
    locales.map((locale) => ['related', id, locale, 9] as const),
  ),
  // A list is counted and looked into by the same walk, so some of them are enough for that.
  ...queries.flatMap((query, index): readonly Question[] => [
    ['list', query],
    ...(index % 5 === 0 ? [['count', query] as const, ['any', query] as const] : []),
  ]),
  ...locales.flatMap((locale) => [
    ...listed.flatMap((type) => [
      ['months', type, locale] as const,
      ['month-place', type, '2025-01', locale] as const,
    ]),
    ...([...listed, 'topic'] as const).flatMap((type) => [
      ['years', type, locale] as const,
      ['pages', type, '2025', locale] as const,
    ]),
    ...facets.map((facet) => ['facets', facet, locale] as const),
    // Events belong to no campaign.
    ...facets
      .filter((facet) => facet !== 'campaign')
      .map((facet) => ['facets-with-events', facet, locale] as const),
    ...eventIds.flatMap((id) => [
      ['recording-since', id, locale] as const,
      ['is-next', id, locale] as const,
    ]),
    ...[
      {},
      { facet: { facet: 'topic', documentId: 't1' } as const },
      { format: 'webinar' as const },
    ]
      .flatMap((narrowed) => [1, 10].map((limit) => ({ locale, limit, ...narrowed })))
      .map((query) => ['agenda', query] as const),
    ...[true, false].map((onlyNews) => ['recordings', { locale, onlyNews, limit: 2 }] as const),
    [
      'recordings',
      { locale, onlyNews: false, limit: 9, facet: { facet: 'topic', documentId: 't1' } },
    ] as const,
    ...[{}, { facet: { facet: 'topic', documentId: 't1' } as const }].map(
      (narrowed) =>
        ['new-days', { types: ['event', 'news-article'], locale, limit: 2, ...narrowed }] as const,
    ),
    ['single', 'site-settings', locale] as const,
    ['single', 'hub-page', locale] as const,
    ['undated', locale] as const,
    ['changed-events', locale] as const,
    ['nearest-month', locale] as const,
  ]),
  ...mediaIds.map((id) => ['media', id] as const),
  ['redirects'],
  ['next-change'],
  ['moment'],
  ['day', null],
  ['day', newYork],
];
