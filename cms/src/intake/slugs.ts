import { isReservedSlug, limits, type Locale, proposeSlug } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { findAmong, table } from '../store/rows';

interface ToName {
  readonly title: string;
  readonly startsAtLocal: string;
  readonly isRepeat: boolean;
}

/** One more than the dates of a series, so that each finds an address of its own. */
const attempts = 101;

/**
 * An address for each new event that no other one has: of its title, with its day where the title
 * alone does not tell it apart. None for a title without Latin letters: an editor writes one.
 */
export async function newSlugs(
  strapi: Core.Strapi,
  events: readonly ToName[],
  locale: Locale,
): Promise<readonly (string | undefined)[]> {
  const candidates = events.map(candidatesFor);
  const rows = await findAmong(
    table(strapi, uidOf('event')),
    'slug',
    [...new Set(candidates.flat())],
    { where: { locale }, select: ['slug'] },
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  return candidates.map((each) => {
    const free = each.find((slug) => !taken.has(slug));
    if (free !== undefined) taken.add(free);
    return free;
  });
}

function candidatesFor({ title, startsAtLocal, isRepeat }: ToName): readonly string[] {
  const words = proposeSlug(title);
  if (words === '') return [];
  const dated = ending(words, startsAtLocal.slice(0, 10));
  const counted = Array.from({ length: attempts }, (_, index) => ending(dated, String(index + 2)));
  const alone = isRepeat || isReservedSlug(words) ? [] : [words];
  return [...alone, dated, ...counted.slice(0, isRepeat ? attempts : 9)];
}

const ending = (words: string, last: string): string =>
  `${words.slice(0, limits.slug - last.length - 1).replace(/-+$/, '')}-${last}`;
