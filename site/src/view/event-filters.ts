import {
  eventFormats,
  type Facet,
  formatPath,
  listPath,
  type Locale,
  monthPath,
  onDemandPath,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
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
}

export function toEventFilters(hub: HubReader, locale: Locale, path: string): FiltersView {
  const { list, event, month } = wordsFor(locale);
  const nearest = nearestMonth(hub, locale);
  const groups: readonly { label: string; links: readonly LinkView[] }[] = [
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
        .map((format) => ({ words: event.formats[format], path: formatPath(format, locale) })),
    },
    { label: list.topic, links: valuesWithEvents(hub, 'topic', locale) },
    { label: event.facts.series, links: valuesWithEvents(hub, 'series', locale) },
    { label: event.facts.where, links: valuesWithEvents(hub, 'place', locale) },
  ];
  return {
    heading: list.filters,
    groups: groups
      .filter(({ links }) => links.length > 0)
      .map(({ label, links }) => ({
        label,
        links: links.map((link) => ({ ...link, isCurrent: link.path === path })),
      })),
  };
}

/** The values of a facet under which there is an event, past or to come. */
const valuesWithEvents = (hub: HubReader, facet: Facet, locale: Locale): readonly LinkView[] =>
  linksTo(hub, hub.ask('facets-with-events', facet, locale), locale);

/** The page of the next event's month, or else of the last month that had one. */
function nearestMonth(hub: HubReader, locale: Locale): string | undefined {
  const month = hub.ask('nearest-month', locale);
  return month && monthPath('event', month, locale);
}
