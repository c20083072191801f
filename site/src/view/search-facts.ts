import { defaultLocale, type Document, type DocumentType } from '@porchlight/shared';

import { startDayOf } from '../hub/event-day.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { timeWordingOf } from '../hub/settings.ts';
import { wordsFor } from '../text/words.ts';
import { turnsOf } from './event-card.ts';
import { toEventTime } from './event-time.ts';
import { pageKindOf } from './kind.ts';
import { type DayView, publicationDay } from './publication.ts';

/** What the search index is told of a page beside its text. */
export interface SearchFacts {
  /** What a search can be narrowed down to. The values are the same in every language. */
  readonly filters: readonly SearchFact[];
  /** What a result says above its title, in the language of the page. */
  readonly shown: readonly SearchFact[];
}

export interface SearchFact {
  readonly name: 'type' | 'topic' | 'format' | 'year' | 'kind' | 'note' | 'date' | 'day';
  readonly value: string;
}

export function toSearchFacts(hub: HubReader, document: Document): SearchFacts {
  const day = dayOf(hub, document);
  return {
    filters: facts(
      ['type', document.type],
      ...topicsOf(hub, document).map((topic) => ['topic', topic] as const),
      ['format', formatOf(document)],
      ['year', day?.date.slice(0, 4)],
    ),
    shown: facts(
      ['kind', pageKindOf(hub, document)],
      ['note', noteOf(hub, document)],
      ['date', day?.date],
      ['day', day?.words],
    ),
  };
}

const facts = (
  ...all: readonly (readonly [SearchFact['name'], string | undefined])[]
): readonly SearchFact[] =>
  all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));

function formatOf(document: Document): string | undefined {
  if (document.type === 'event') return document.format;
  return document.type === 'course' ? document.courseFormat : undefined;
}

/** Slugs in the site's first language, or in the one that there is: what addresses of searches say. */
const topicsOf = (hub: HubReader, document: Document): readonly string[] =>
  'topics' in document ? document.topics.flatMap((id) => topicKey(hub, id) ?? []) : [];

/** What a topic is called in addresses of searches, whichever language they are in. */
export const topicKey = (hub: HubReader, documentId: string): string | undefined =>
  hub.ask('label', documentId, defaultLocale)?.slug;

/** That an event does not take place as planned must be said wherever it is found. */
function noteOf(hub: HubReader, document: Document): string | undefined {
  if (document.type !== 'event') return undefined;
  const { name } = turnsOf(hub, document).states[0];
  const { flags } = wordsFor(document.locale).event;
  return name === 'cancelled' || name === 'postponed' ? flags[name] : undefined;
}

/** Types that a visitor knows by a day: when it is, or when it was news. */
export const datedTypes = [
  'event',
  'news-article',
  'blog-post',
  'story',
  'guide',
  'survey',
] as const satisfies readonly DocumentType[];

function dayOf(hub: HubReader, document: Document): DayView | undefined {
  if (document.type === 'event') {
    const { locale, schedule } = document;
    const date = startDayOf(document);
    return date && { date, words: toEventTime(schedule, locale, timeWordingOf(hub, locale)).date };
  }
  const isDated = (datedTypes as readonly DocumentType[]).includes(document.type);
  return isDated ? publicationDay(document, document.locale) : undefined;
}
