import {
  dateWords,
  type ListedType,
  type Locale,
  localDigits,
  monthPath,
  parseCalendarDate,
} from '@porchlight/shared';

import type { Translation } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import type { LinkView } from './links.ts';

/** The month archives of a type, the newest year and month first. */
export interface MonthLinks {
  readonly heading: string;
  readonly years: readonly YearLinks[];
}

export interface YearLinks {
  readonly year: string;
  readonly months: readonly LinkView[];
}

export function toMonthLinks(hub: HubReader, type: ListedType, locale: Locale): MonthLinks {
  const months = hub.ask('months', type, locale);
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  return {
    heading: pageWordsFor(locale).list.byMonth,
    years: years.map((year) => ({
      year: localDigits(year, locale),
      months: months
        .filter((month) => month.startsWith(year))
        .map((month) => monthLink(type, month, locale)),
    })),
  };
}

/** Inside its year a month needs only its name. */
const monthLink = (type: ListedType, month: string, locale: Locale): LinkView => ({
  words: monthWords(month, locale, 'month-name'),
  path: monthPath(type, month, locale),
});

/**
 * `January 2025`, or its name alone.
 * @param month `YYYY-MM`
 * @throws RangeError when there is no such month.
 */
export function monthWords(
  month: string,
  locale: Locale,
  style: 'month' | 'month-name' = 'month',
): string {
  const first = parseCalendarDate(`${month}-01`);
  if (first === undefined) throw new RangeError(`${month} is not a month.`);
  return dateWords(first, locale, style);
}

/** A translation that is of another month stands in that month's archive, so not all exist. */
export const monthTranslations = (
  hub: HubReader,
  type: ListedType,
  month: string,
): readonly Translation[] =>
  hub.site.locales
    .filter((locale) => hub.ask('month-place', type, month, locale).isThere)
    .map((locale) => ({ locale, path: monthPath(type, month, locale) }));
