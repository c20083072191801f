import {
  eventFormats,
  type Facet,
  formatPath,
  listPath,
  type Locale,
  monthPath,
  numberWords,
  onDemandPath,
} from '@porchlight/shared';

import type { ListQuery } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { linksTo, type LinkView } from './links.ts';

/** Other views of the events: links to real pages, so they work anywhere and can be kept. */
export interface FiltersView {
  readonly heading: string;
  readonly groups: readonly FilterGroup[];
}

export interface FilterGroup {
  readonly label: string;
  readonly links: readonly FilterLink[];
}

export interface FilterLink extends LinkView {
  readonly isCurrent: boolean;
  /** How many events are there, past or to come: as a figure, and as it is read out. */
  readonly count: { readonly figure: string; readonly words: string } | undefined;
}

/** A choice with how many events it holds, where that is told. */
interface Choice extends LinkView {
  readonly held?: number | undefined;
}

interface FilterOptions {
  /** Months do not count: each new event would make them all anew. */
  readonly counts: boolean;
}

export function toEventFilters(
  hub: HubReader,
  locale: Locale,
  path: string,
  { counts }: FilterOptions,
): FiltersView {
  const { list, event, month } = wordsFor(locale);
  const held = (narrowed: Pick<ListQuery, 'format' | 'facet'>): number | undefined =>
    counts ? hub.ask('count', { types: ['event'], locale, ...narrowed }) : undefined;
  const valuesOf = (facet: Facet): readonly Choice[] =>
    hub.ask('facets-with-events', facet, locale).flatMap((documentId) =>
      linksTo(hub, [documentId], locale).map((link) => ({
        ...link,
        held: held({ facet: { facet, documentId } }),
      })),
    );
  const nearest = nearestMonth(hub, locale);
  const groups: readonly { label: string; links: readonly Choice[] }[] = [
    {
      label: list.when,
      links: [
        { words: list.upcomingFilter, path: listPath('event', locale) },
        ...(nearest === undefined ? [] : [{ words: month.view, path: nearest }]),
        { words: list.recordingsFilter, path: onDemandPath(locale) },
      ],
    },
    {
      label: list.format,
      links: eventFormats
        .filter((format) => hub.ask('any', { types: ['event'], locale, format }))
        .map((format) => ({
          words: event.formats[format],
          path: formatPath(format, locale),
          held: held({ format }),
        })),
    },
    { label: list.topic, links: valuesOf('topic') },
    { label: event.facts.series, links: valuesOf('series') },
    { label: event.facts.where, links: valuesOf('place') },
  ];
  return {
    heading: list.filters,
    groups: groups
      .filter(({ links }) => links.length > 0)
      .map(({ label, links }) => ({
        label,
        links: links.map(({ held: number, ...link }) => ({
          ...link,
          isCurrent: link.path === path,
          count: number === undefined ? undefined : countView(number, locale),
        })),
      })),
  };
}

const countView = (held: number, locale: Locale): FilterLink['count'] => ({
  figure: numberWords(held, locale),
  words: pageWordsFor(locale).facet.entries(held),
});

/** The page of the next event's month, or else of the last month that had one. */
function nearestMonth(hub: HubReader, locale: Locale): string | undefined {
  const month = hub.ask('nearest-month', locale);
  return month && monthPath('event', month, locale);
}
