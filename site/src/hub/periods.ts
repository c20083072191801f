import { type Document, type DocumentType, type Locale, versionFor } from '@porchlight/shared';

import { daysOf } from './event-day.ts';
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
  const months = createTallies(monthsOf);
  const years = createTallies((document) => [yearOf(document)]);
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

function createTallies(wordsOf: (document: Document) => readonly string[]): Tallies {
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
      if (document === undefined) return [];
      const { type } = document;
      return wordsOf(document).flatMap((word) =>
        tally(type, locale).count(word, by) ? [type] : [],
      );
    },
  };
}

/**
 * The months something belongs to, `YYYY-MM`: an event to each that one of its days is in, and to none
 * without a date; all else to that of its first publication (UTC).
 */
export const monthsOf = (document: Document): readonly string[] =>
  isType(document, 'event')
    ? [...new Set(daysOf(document).map((day) => day.slice(0, 7)))]
    : [document.firstPublishedAt.slice(0, 7)];

/** Of first publication (UTC). */
export const yearOf = ({ firstPublishedAt }: Document): string => firstPublishedAt.slice(0, 4);
