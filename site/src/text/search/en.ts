import { numberWords } from '@porchlight/shared/number-words';

import { oneOrMore } from '../plural.ts';

/** What a search can be narrowed down by. */
export const searchGroups = ['type', 'topic', 'format', 'year', 'language'] as const;
export type SearchGroup = (typeof searchGroups)[number];

/** The words of the search box in English. */
export const en = {
  label: 'What are you looking for?',
  submit: 'Search',
  withoutScript:
    'The search box needs JavaScript, which is switched off here. These lists lead to everything on this site.',
  narrow: 'Narrow it down',
  groups: {
    type: 'Kind',
    topic: 'Topic',
    format: 'Format',
    year: 'Year',
    language: 'Language',
  } satisfies Record<SearchGroup, string> as Record<SearchGroup, string>,
  pages: 'Pages',
  people: 'People',
  /** Before the title of the page. */
  title: (query: string) => `“${query}”`,
  searching: 'Searching…',
  results: (n: number, query: string) =>
    `${numberWords(n, 'en')} ${oneOrMore(n, 'result', 'results')} for “${query}”`,
  none: (query: string) => `No results for “${query}”. Check the spelling, or browse topics.`,
  noneLikeThis: (query: string) =>
    `No results for “${query}” with these choices. Remove one of them, or all.`,
  failed: 'The search could not be loaded. Try again in a minute, or use the lists below.',
  /** After a choice: how many results it leaves. */
  left: (n: number) => `(${numberWords(n, 'en')})`,
  more: 'Show more results',
  unfiltered: 'Remove all choices',
  everyLanguage: 'Search in every language',
  again: 'Try again',
};

export type SearchWords = typeof en;
