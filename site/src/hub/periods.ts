import { type Document, type DocumentType, type Locale, versionFor } from '@porchlight/shared';

import { startMonthOf } from './event-day.ts';
import { createTally, type Tally } from './tally.ts';
import { isType, type Versions } from './versions.ts';

/** The months and years that have something in them. */
export interface Periods {
  /** `YYYY-MM`, newest first: of what is shown in a language. */
  readonly months: (type: DocumentType, locale: Locale) => readonly string[];
  /** `YYYY`, newest first: of what exists in a language itself. */
  readonly years: (type: DocumentType, locale: Locale) => readonly string[];
  /** Counts one document anew, and answers with the types that now have other months or years. */
  readonly replace: (before: Versions, after: Versions) => ReadonlySet<DocumentType>;
}

export function createPeriods(spoken: readonly Locale[]): Periods {
  const [months, years] = [createTallies(monthOf), createTallies(yearOf)];
  const count = (versions: Versions, by: 1 | -1): readonly DocumentType[] =>
    spoken.flatMap((locale) => [
      ...months.count(versionFor(versions, locale), locale, by),
      ...years.count(versions.get(locale), locale, by),
    ]);
  return {
    months: months.words,
    years: years.words,
    replace: (before, after) => new Set([...count(after, 1), ...count(before, -1)]),
  };
}

/** A tally for each type and language. */
interface Tallies {
  readonly words: (type: DocumentType, locale: Locale) => readonly string[];
  /** Answers with the type where its words have become others. */
  readonly count: (
    document: Document | undefined,
    locale: Locale,
    by: 1 | -1,
  ) => readonly DocumentType[];
}

function createTallies(wordOf: (document: Document) => string | undefined): Tallies {
  const tallies = new Map<string, Tally>();
  const tally = (type: DocumentType, locale: Locale): Tally => {
    const key = `${type} ${locale}`;
    const known = tallies.get(key) ?? createTally();
    tallies.set(key, known);
    return known;
  };
  return {
    words: (type, locale) => tally(type, locale).words(),
    count: (document, locale, by) => {
      const word = document && wordOf(document);
      if (document === undefined || word === undefined) return [];
      return tally(document.type, locale).count(word, by) ? [document.type] : [];
    },
  };
}

/** Events by the month they start in, and none without a date; all else by first publication (UTC). */
export const monthOf = (document: Document): string | undefined =>
  isType(document, 'event') ? startMonthOf(document) : document.firstPublishedAt.slice(0, 7);

/** Of first publication (UTC). */
export const yearOf = ({ firstPublishedAt }: Document): string => firstPublishedAt.slice(0, 4);
