import { type SearchGroup, searchGroups } from '../../text/search/en.ts';

/** What somebody searches for. It is in the address, so that a search can be kept and passed on. */
export interface SearchState {
  /** Without it there is no search. */
  readonly query: string;
  /** By group; without a choice of languages it is the page's own. */
  readonly chosen: Choices;
}

export type Choices = Readonly<Record<SearchGroup, readonly string[]>>;

export const noChoices: Choices = { type: [], topic: [], format: [], year: [], language: [] };

/** Reads what the form sends, or an address that says the same; the page's own language goes without saying. */
export function toState(said: URLSearchParams, own: string): SearchState {
  const values = (group: SearchGroup): readonly string[] => [...new Set(said.getAll(group))].sort();
  const languages = values('language');
  return {
    query: (said.get('q') ?? '').trim().replaceAll(/\s+/g, ' '),
    chosen: {
      type: values('type'),
      topic: values('topic'),
      format: values('format'),
      year: values('year'),
      language: languages.length === 1 && languages[0] === own ? [] : languages,
    },
  };
}

/** The query part of an address: `?q=co-creating&type=event`; empty without a search. */
export function toAddress({ query, chosen }: SearchState): string {
  if (query === '') return '';
  const chosenOnes = searchGroups.flatMap((group) => chosen[group].map((value) => [group, value]));
  return `?${new URLSearchParams([['q', query], ...chosenOnes]).toString()}`;
}

/** Whether anything is chosen that leaves results out; another language adds some. */
export const isNarrowed = ({ chosen }: SearchState): boolean =>
  searchGroups.some((group) => group !== 'language' && chosen[group].length > 0);
