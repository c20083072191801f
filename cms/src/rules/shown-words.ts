import {
  type Document,
  type DocumentsByType,
  type DocumentType,
  type Locale,
  locales,
  stableJson,
  versionFor,
} from '@porchlight/shared';

/** A document in its languages, as far as the site can read it. */
export type Versions = ReadonlyMap<Locale, { readonly document: Document | undefined }>;

/**
 * What the site shows of a document outside its own page: what it is called, the address of that
 * page, and where a place is. A change of these is a change of whatever shows them.
 */
const shownFields: { readonly [Type in DocumentType]: readonly (keyof DocumentsByType[Type])[] } = {
  event: ['title', 'slug'],
  'news-article': ['title', 'slug'],
  'blog-post': ['title', 'slug'],
  story: ['title', 'slug'],
  course: ['title', 'slug'],
  guide: ['title', 'slug'],
  survey: ['title', 'slug'],
  product: ['title', 'slug', 'mark'],
  page: ['title', 'slug'],
  'hub-page': [],
  topic: ['name', 'slug'],
  audience: ['name', 'slug'],
  series: ['name', 'slug'],
  person: ['prefix', 'name', 'suffixes', 'role', 'slug'],
  organization: ['name', 'acronym'],
  place: ['name', 'slug', 'street', 'locality', 'region', 'postalCode', 'country'],
  campaign: ['name', 'slug', 'hashtag'],
  'site-settings': [],
};

/** The languages in which others show different words of a document than they did. */
export const rewordedIn = (before: Versions, after: Versions): readonly Locale[] =>
  locales.filter((locale) => shownIn(before, locale) !== shownIn(after, locale));

/** A translation counts by its language too: its page has another address. */
function shownIn(versions: Versions, locale: Locale): string | undefined {
  const document = documentFor(versions, locale);
  if (document === undefined) return undefined;
  const shown: readonly string[] = shownFields[document.type];
  const fields = Object.entries(document).filter(([name]) => shown.includes(name));
  return stableJson([document.locale, Object.fromEntries(fields)]);
}

/** The version that the site shows where one language is wanted, among those it can read. */
export const documentFor = (versions: Versions, locale: Locale): Document | undefined =>
  versionFor(
    new Map(
      [...versions].flatMap(([each, { document }]) =>
        document === undefined ? [] : [[each, document] as const],
      ),
    ),
    locale,
  );
