import { byCodeUnit, type CalendarDate, type Instant } from '@porchlight/shared';

import { scopesIn } from './lists.ts';
import type { NewDaysQuery } from './questions.ts';
import type { Recordings } from './recordings.ts';
import type { Shelves } from './shelves.ts';

/** The last days on which something new came: see the question `new-days`. */
export function newDaysIn(
  shelves: Shelves,
  recordings: Recordings,
  { types, locale, facet, limit }: NewDaysQuery,
): readonly CalendarDate[] {
  const where = { types, locale, ...(facet && { facet }) };
  const documents = scopesIn(where).map((scope) =>
    shelves
      .newest(scope, { locale, own: true })
      .values()
      .filter(({ type }) => types.includes(type))
      .map(({ firstPublishedAt }) => firstPublishedAt),
  );
  const watchable = types.includes('event')
    ? recordings.newest({ ...where, onlyNews: true }).map(({ since }) => since)
    : [];
  const days = [...documents, watchable].flatMap((moments) => firstDays(moments, limit));
  return [...new Set(days)].sort((a, b) => byCodeUnit(b, a)).slice(0, limit);
}

/** @param moments newest first */
function firstDays(moments: Iterable<Instant>, limit: number): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  for (const moment of moments) {
    if (days.size === limit) break;
    days.add(moment.slice(0, 10) as CalendarDate);
  }
  return [...days];
}
