import {
  type CalendarCollection,
  directionOf,
  documentPath,
  formatPath,
  homePath,
  listPath,
  type Locale,
} from '@porchlight/shared';

import type { ListQuery } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { nameOf, siteNameOf } from '../outputs/site-words.ts';
import { embedWordsFor } from '../text/embed.ts';
import { wordsFor } from '../text/words.ts';
import { type EventCardView, eventCardsOf } from './event-card.ts';
import type { LinkView } from './links.ts';

/** A list of events as a page that other sites show in their own. */
export interface EmbeddedList {
  readonly locale: Locale;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** What tells it from the lists beside it: the name of a topic. */
  readonly name: string;
  /** What is called off comes last, and what is postponed stays until there is a new date. */
  readonly events: readonly EventCardView[];
  readonly empty: string | undefined;
  readonly more: LinkView;
  readonly site: LinkView;
}

/** A place in the page of another site is small, and the whole list is one press away. */
const most = { upcoming: 8, 'called-off': 2 } as const;

/** Undefined when there is no such list in this language. */
export function toEmbeddedList(
  hub: HubReader,
  scope: CalendarCollection,
  locale: Locale,
): EmbeddedList | undefined {
  const narrowed = toEmbeddedHead(hub, scope, locale);
  if (narrowed === undefined) return undefined;
  const eventsOf = (when: keyof typeof most): readonly EventCardView[] => {
    const query = { types: ['event'], locale, when, limit: most[when], ...narrowed.query } as const;
    return eventCardsOf(hub, hub.ask('list', query), locale);
  };
  const events = [...eventsOf('upcoming'), ...eventsOf('called-off')];
  const words = embedWordsFor(locale);
  return {
    locale,
    dir: directionOf(locale),
    title: narrowed.title,
    name: narrowed.name,
    events,
    empty: events.length === 0 ? wordsFor(locale).list.nothingUpcoming : undefined,
    more: { words: words.more, path: narrowed.path },
    site: { words: words.from(siteNameOf(hub, locale)), path: homePath(locale) },
  };
}

/** What such a list is called, and what it is of. */
export interface EmbeddedHead extends Pick<EmbeddedList, 'title' | 'name'> {
  readonly query: Pick<ListQuery, 'facet' | 'format'>;
  /** The whole list, on this site. */
  readonly path: string;
}

/** Without a look at what is in it. Undefined when there is no such list in this language. */
export function toEmbeddedHead(
  hub: HubReader,
  scope: CalendarCollection,
  locale: Locale,
): EmbeddedHead | undefined {
  const { list } = wordsFor(locale);
  switch (scope.kind) {
    case 'all':
      return {
        query: {},
        title: list.upcoming,
        name: embedWordsFor(locale).all,
        path: listPath('event', locale),
      };
    case 'format': {
      const { format } = scope;
      const title = list.ofFormat[format];
      return { query: { format }, title, name: title, path: formatPath(format, locale) };
    }
    case 'facet': {
      const { facet, slug } = scope;
      const path = documentPath({ type: facet, slug, locale });
      const documentId = path && hub.ask('at-path', path);
      const name = nameOf(documentId, locale, hub);
      if (path === undefined || documentId === undefined || name === undefined) return undefined;
      const title = embedWordsFor(locale).of(list.upcoming, name);
      return { query: { facet: { facet, documentId } }, title, name, path };
    }
  }
}
