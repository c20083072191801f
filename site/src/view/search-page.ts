import { facetListPath, fixedPath, listPath, type Locale, onDemandPath } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { ReadingType } from '../text/pages/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type SearchWords, searchWords } from '../text/search/words.ts';
import { toMonthLinks, type YearLinks } from './archive-months.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { type FacetValue, facetValues } from './facet-list.ts';
import type { LinkView } from './links.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';
import { type SearchBox, toSearchBox } from './search-box.ts';
import { type SearchChoices, toSearchChoices } from './search-choices.ts';

/** A search box, and ways to find something without it: by subject, by kind and by date. */
export interface SearchPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly box: SearchBox;
  readonly choices: SearchChoices;
  readonly words: Pick<
    SearchWords,
    'withoutScript' | 'more' | 'unfiltered' | 'everyLanguage' | 'again'
  >;
  /** Where to go when nothing was found. */
  readonly topics: LinkView;
  readonly lead: string;
  readonly kinds: { readonly heading: string; readonly links: readonly LinkView[] };
  readonly facets: readonly FacetChoice[];
  readonly months: { readonly heading: string; readonly archives: readonly ArchiveChoice[] };
}

export interface FacetChoice {
  readonly id: string;
  readonly heading: string;
  readonly values: readonly FacetValue[];
  readonly all: LinkView;
}

export interface ArchiveChoice {
  readonly heading: string;
  readonly years: readonly YearLinks[];
}

const readingTypes = [
  'news-article',
  'blog-post',
  'story',
  'course',
  'guide',
  'survey',
  'product',
] as const satisfies readonly ReadingType[];

export function toSearchPage(hub: HubReader, locale: Locale): SearchPage {
  const { search: words, list, facet: facetWords } = pageWordsFor(locale);
  const { short, title, lead, description } = words;
  const choice = (facet: 'topic' | 'audience', heading: string): FacetChoice => ({
    id: facet,
    heading,
    values: facetValues(hub, facet, locale).filter(({ isEmpty }) => !isEmpty),
    all: { words: facetWords.all[facet], path: facetListPath(facet, locale) },
  });
  return {
    frame: toPageFrame(hub, locale, {
      path: fixedPath('search', locale),
      title: short,
      description,
    }),
    crumbs: toCrumbs(locale, short),
    title,
    box: toSearchBox(locale),
    choices: toSearchChoices(hub, locale),
    words: searchWords[locale],
    topics: { words: facetWords.all.topic, path: facetListPath('topic', locale) },
    lead,
    kinds: {
      heading: words.byKind,
      links: [
        { words: words.events, path: listPath('event', locale) },
        { words: words.recordings, path: onDemandPath(locale) },
        ...readingTypes.map((type) => ({
          words: list.titles[type],
          path: listPath(type, locale),
        })),
      ],
    },
    facets: [choice('topic', words.byTopic), choice('audience', words.byAudience)].filter(
      ({ values }) => values.length > 0,
    ),
    months: { heading: words.byYear, archives: archivesOf(hub, locale) },
  };
}

/** The kinds whose date says something: when it happened, or when it was news. */
function archivesOf(hub: HubReader, locale: Locale): readonly ArchiveChoice[] {
  const { search, list } = pageWordsFor(locale);
  return [
    { heading: search.eventsBy, type: 'event' as const },
    { heading: list.titles['news-article'], type: 'news-article' as const },
    { heading: list.titles['blog-post'], type: 'blog-post' as const },
    { heading: list.titles.story, type: 'story' as const },
  ]
    .map(({ heading, type }) => ({ heading, years: toMonthLinks(hub, type, locale).years }))
    .filter(({ years }) => years.length > 0);
}
