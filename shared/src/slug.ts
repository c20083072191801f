import { documentTypes, facets } from './vocabulary.ts';
import { locales } from './locales.ts';
import { limits } from './limits.ts';

/** The last part of an address: lower-case letters, digits and single hyphens. */
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** First parts of addresses that the site itself uses, so no page may be called so. */
const firstSegments = [
  '404',
  'accessibility-statement',
  'api',
  'audiences',
  'blog',
  'campaigns',
  'courses',
  'embed',
  'events',
  'feeds',
  'guides',
  'media',
  'moved',
  'news',
  'not-found',
  'offline',
  'pagefind',
  'people',
  'places',
  'products',
  'release',
  'research',
  'robots',
  'search',
  'series',
  'sitemap',
  'status',
  'stories',
  'topics',
  'uploads',
];

const reserved: ReadonlySet<string> = new Set([
  ...firstSegments,
  ...documentTypes,
  ...facets,
  ...locales,
  'formats',
  'on-demand',
  'index',
]);

export const isSlug = (text: string): boolean =>
  text.length <= limits.slug && slugPattern.test(text);

/** Words the routes need for themselves; four digits would be a year's archive. */
export const isReservedSlug = (slug: string): boolean => reserved.has(slug) || /^\d{4}$/.test(slug);

/**
 * Proposes the slug of a title: marks and accents dropped, everything else that is not a letter or
 * a digit becomes a hyphen. Empty when the title has no Latin letter or digit: an editor writes one.
 */
export function proposeSlug(title: string): string {
  // Marks go first: NFKD would spell ℠ and ™ out as letters.
  const letters = title
    .replace(/[℠™®©’']/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '');
  return letters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, limits.slug)
    .replace(/-$/, '');
}
