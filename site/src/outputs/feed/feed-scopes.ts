import {
  type CalendarDate,
  type FeedScope,
  feedTypes,
  fixedPath,
  homePath,
  listPath,
  type Locale,
  onDemandPath,
} from '@porchlight/shared';

import type { ListQuery } from '../../hub/questions.ts';
import type { HubReader } from '../../hub/recording-hub.ts';
import { type Naming, outputWords } from '../../text/outputs/words.ts';
import { siteNameOf } from '../site-words.ts';
import { subjectOf } from '../subject.ts';
import {
  changePositions,
  documentPositions,
  type Position,
  recordingPositions,
} from './feed-positions.ts';

/** What a feed is called, the page that shows the same, and where its items come from. */
export interface FeedMembers {
  readonly naming: Naming;
  readonly page: string;
  /** Enough of them, in no order, for the newest so many to be among them. */
  readonly positions: (limit: number) => readonly Position[];
  /**
   * The last so many days on which it had something new, the newest first; undefined where it tells
   * of changes, which come when they come.
   */
  readonly newDays: ((limit: number) => readonly CalendarDate[]) | undefined;
}

/** Undefined when there is no such feed. Only documents of its language are in it. */
export function membersOf(
  scope: FeedScope,
  locale: Locale,
  hub: HubReader,
): FeedMembers | undefined {
  const site = siteNameOf(hub, locale);
  const words = outputWords[locale];
  const own = { locale, ownLocale: true } as const;
  const documents = (query: Pick<ListQuery, 'types' | 'facet'>) => ({
    positions: (limit: number) => everythingIn({ ...query, ...own }, limit, hub),
    newDays: (limit: number) => hub.ask('new-days', { ...query, locale, limit }),
  });
  switch (scope.kind) {
    case 'all':
      return {
        naming: words.feedOfAll(site),
        page: homePath(locale),
        ...documents({ types: feedTypes }),
      };
    case 'type': {
      const { type } = scope;
      return {
        naming: words.feedOfType(site)[type],
        page: listPath(type, locale),
        ...documents({ types: [type] }),
      };
    }
    case 'recordings':
      return {
        naming: words.feedOfRecordings(site),
        page: onDemandPath(locale),
        positions: (limit) => recordingPositions({ locale, onlyNews: false, limit }, hub),
        newDays: (limit) =>
          hub
            .ask('recordings', { locale, onlyNews: false, limit: 5 * limit })
            .map(({ since }) => since.slice(0, 10) as CalendarDate),
      };
    case 'changes':
      return {
        naming: words.feedOfChanges(site),
        // Nothing but feeds tells all of them.
        page: fixedPath('feeds', locale),
        positions: (limit) => changePositions(locale, limit, hub),
        newDays: undefined,
      };
    case 'facet': {
      const subject = subjectOf(scope, locale, hub);
      return (
        subject && {
          naming: words.feedAbout(site, subject.name),
          page: subject.path,
          ...documents({ types: feedTypes, facet: subject }),
        }
      );
    }
  }
}

const facetOf = ({ facet }: ListQuery): Pick<ListQuery, 'facet'> =>
  facet === undefined ? {} : { facet };

/** Documents, and the recordings that came after the event was announced. */
const everythingIn = (query: ListQuery, limit: number, hub: HubReader): readonly Position[] => [
  ...documentPositions(query, limit, hub),
  ...(query.types.includes('event')
    ? recordingPositions({ locale: query.locale, ...facetOf(query), onlyNews: true, limit }, hub)
    : []),
];
