import {
  courseFormats,
  documentTypes,
  type DocumentType,
  eventFormats,
  type ListedType,
  listedTypes,
  type Locale,
  localDigits,
  nativeNames,
  pageTypes,
} from '@porchlight/shared';

import { nameOf } from '../hub/document.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type SearchGroup, searchGroups } from '../text/search/en.ts';
import { searchWords } from '../text/search/words.ts';
import { wordsFor } from '../text/words.ts';
import { isFacet } from './kind.ts';
import { otherLanguage, type OtherLanguage } from './language.ts';
import { datedTypes, topicKey } from './search-facts.ts';

/** Everything that a search can be narrowed down to; which of it makes sense depends on its results. */
export interface SearchChoices {
  readonly heading: string;
  readonly groups: readonly ChoiceGroup[];
}

export interface ChoiceGroup {
  readonly name: SearchGroup;
  readonly label: string;
  readonly choices: readonly Choice[];
}

export interface Choice {
  /** As the index and addresses have it. */
  readonly value: string;
  readonly words: string;
  readonly language: OtherLanguage | undefined;
}

export function toSearchChoices(hub: HubReader, locale: Locale): SearchChoices {
  const { narrow, groups } = searchWords[locale];
  const choices: Readonly<Record<SearchGroup, readonly Choice[]>> = {
    type: typesIn(locale),
    topic: topicsOf(hub, locale),
    format: formatsIn(locale),
    year: yearsOf(hub, locale),
    language: hub.site.locales.map((each) => ({
      value: each,
      words: nativeNames[each],
      language: otherLanguage({ locale: each }, locale),
    })),
  };
  return {
    heading: narrow,
    groups: searchGroups.map((name) => ({ name, label: groups[name], choices: choices[name] })),
  };
}

const said = (value: string, words: string): Choice => ({ value, words, language: undefined });

const typesIn = (locale: Locale): readonly Choice[] =>
  documentTypes
    .filter((type) => pageTypes.includes(type))
    .map((type) => said(type, typeWords(type, locale)));

function typeWords(type: DocumentType, locale: Locale): string {
  const { list, facet, search } = pageWordsFor(locale);
  const { pages, people } = searchWords[locale];
  if (type === 'event') return search.eventsBy;
  if (isListed(type)) return list.titles[type];
  if (isFacet(type)) return facet.titles[type];
  return type === 'person' ? people : pages;
}

const isListed = (type: DocumentType): type is ListedType =>
  (listedTypes as readonly DocumentType[]).includes(type);

const topicsOf = (hub: HubReader, locale: Locale): readonly Choice[] =>
  hub.ask('facets', 'topic', locale).flatMap((documentId) => {
    const [topic, value] = [hub.ask('card', documentId, locale), topicKey(hub, documentId)];
    return topic === undefined || value === undefined
      ? []
      : [{ value, words: nameOf(topic), language: otherLanguage(topic, locale) }];
  });

function formatsIn(locale: Locale): readonly Choice[] {
  const { event } = wordsFor(locale);
  const { course } = pageWordsFor(locale);
  return [
    ...eventFormats.map((format) => said(format, event.formats[format])),
    ...courseFormats.map((format) => said(format, course.formats[format])),
  ];
}

function yearsOf(hub: HubReader, locale: Locale): readonly Choice[] {
  const months = datedTypes.flatMap((type) => hub.ask('months', type, locale));
  const years = new Set(months.map((month) => month.slice(0, 4)));
  return [...years]
    .sort()
    .reverse()
    .map((year) => said(year, localDigits(year, locale)));
}
