import { type SearchGroup, searchGroups } from '../../text/search/en.ts';
import { type Found, openIndex, type Page, type Pagefind } from './pagefind.ts';
import type { Choices, SearchState } from './state.ts';

/** What was found, the best first. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly left: Left;
}

export interface Hit {
  readonly language: string;
  readonly page: () => Promise<Page>;
}

/** How many results each choice leaves, together with those in other groups. */
export type Left = Readonly<Record<SearchGroup, Readonly<Record<string, number>>>>;

/** Languages have an index each; in all else, what is chosen in a group is one or the other. */
const indexedGroups = searchGroups.filter((group) => group !== 'language');

/** Searches in the languages that are chosen, or in the page's own. Rejects when an index cannot be had. */
export async function ask({ query, chosen }: SearchState, own: string): Promise<Answer> {
  const languages = chosen.language.length === 0 ? [own] : chosen.language;
  const answers = await Promise.all(
    languages.map(async (language) => ({
      language,
      ...(await askIn(await openIndex(language), query, chosen)),
    })),
  );
  const matches = answers.flatMap(({ language, results }) =>
    results.map(({ score, data }) => ({ language, score, page: data })),
  );
  const perLanguage = answers.map(({ language, results }) => [language, results.length] as const);
  return {
    hits: matches.sort((a, b) => b.score - a.score),
    left: {
      ...sum(answers.map(({ left }) => left)),
      language: Object.fromEntries(perLanguage),
    },
  };
}

async function askIn(index: Pagefind, query: string, chosen: Choices) {
  const search = (choices: Choices): Promise<Found> =>
    index.search(query, { filters: filtersOf(choices) });
  const found = await search(chosen);
  const left: [SearchGroup, Readonly<Record<string, number>>][] = [];
  for (const group of indexedGroups) {
    // Another choice in a group would add to what is chosen there.
    const others = chosen[group].length === 0 ? found : await search({ ...chosen, [group]: [] });
    left.push([group, others.filters[group] ?? {}]);
  }
  return { results: found.results, left: { ...nothingLeft, ...Object.fromEntries(left) } };
}

const nothingLeft: Left = { type: {}, topic: {}, format: {}, year: {}, language: {} };

const filtersOf = (chosen: Choices) =>
  Object.fromEntries(
    indexedGroups.flatMap((group) =>
      chosen[group].length === 0 ? [] : [[group, { any: chosen[group] }]],
    ),
  );

function sum(all: readonly Left[]): Left {
  const total = (group: SearchGroup): Readonly<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const left of all)
      for (const [value, n] of Object.entries(left[group]))
        counts[value] = (counts[value] ?? 0) + n;
    return counts;
  };
  return {
    type: total('type'),
    topic: total('topic'),
    format: total('format'),
    year: total('year'),
    language: {},
  };
}
