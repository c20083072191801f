import {
  type Document,
  type DocumentsByType,
  type DocumentType,
  type Locale,
  locales,
  stableJson,
  versionFor,
} from '@porchlight/shared';

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

/** The words that others show of each language version that the site can read. */
export type ShownWords = ReadonlyMap<Locale, string>;

/** The languages in which others show different words of a document than they did. */
export const rewordedIn = (before: ShownWords, after: ShownWords): readonly Locale[] =>
  locales.filter((locale) => versionFor(before, locale) !== versionFor(after, locale));

/** A translation counts by its language too: its page has another address. */
export function wordsShownOf(document: Document): string {
  const shown: readonly string[] = shownFields[document.type];
  const fields = Object.entries(document).filter(([name]) => shown.includes(name));
  return stableJson([document.locale, Object.fromEntries(fields)]);
}
