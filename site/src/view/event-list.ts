import {
  type EventFormat,
  formatPath,
  listPath,
  type Locale,
  monthPath,
  onDemandPath,
  type Subscription,
  toEvents,
  toRecordings,
} from '@porchlight/shared';

import { startMonthOf } from '../hub/event-day.ts';
import type { ListQuery, When } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { monthWords } from './archive-months.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { type EmptyView, nothingToWatch, nothingUpcoming } from './empty.ts';
import { type EventCardView, eventCardsOf } from './event-card.ts';
import { type FiltersView, toEventFilters } from './event-filters.ts';
import { type FollowBox, toFollowBox } from './follow-box.ts';
import type { LinkView } from './links.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** Any page that lists events. */
export interface EventListPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly lead: string;
  readonly filters: FiltersView;
  readonly follow: FollowBox;
  /** Changes first, then the months, then what has no date. */
  readonly groups: readonly EventGroup[];
  readonly empty: EmptyView | undefined;
  readonly reels: ReelsView | undefined;
}

export interface EventGroup {
  /** Unique on the page, and stable: `month-2025-01`. */
  readonly id: string;
  readonly heading: string;
  /** The month's own page. */
  readonly path: string | undefined;
  readonly events: readonly EventCardView[];
}

export interface ReelsView {
  readonly heading: string;
  readonly more: LinkView | undefined;
  readonly events: readonly EventCardView[];
}

/** What is further ahead is under its month. */
const aheadShown = 60;

/** Newest first, and never a second page: older ones are under their months. */
const recordingsShown = 24;

export function toUpcomingPage(hub: HubReader, locale: Locale): EventListPage {
  const { list } = wordsFor(locale);
  const groups = groupsAhead(hub, locale, {});
  return {
    ...pageOf(hub, locale, {
      path: listPath('event', locale),
      title: list.upcoming,
      lead: list.upcomingLead,
      followed: toEvents,
    }),
    groups,
    empty: groups.some(({ id }) => id.startsWith('month-')) ? undefined : nothingUpcoming(locale),
    reels: reelsOf(hub, locale, list.onDemand, 3, {}),
  };
}

export function toFormatPage(hub: HubReader, locale: Locale, format: EventFormat): EventListPage {
  const { list } = wordsFor(locale);
  const groups = groupsAhead(hub, locale, { format });
  return {
    ...pageOf(hub, locale, {
      path: formatPath(format, locale),
      title: list.ofFormat[format],
      lead: list.upcomingLead,
      followed: { calendar: { kind: 'format', format } },
    }),
    groups,
    empty: groups.some(({ id }) => id.startsWith('month-')) ? undefined : nothingUpcoming(locale),
    reels: reelsOf(hub, locale, list.passedOfFormat, recordingsShown, { format }),
  };
}

export function toOnDemandPage(hub: HubReader, locale: Locale): EventListPage {
  const { list } = wordsFor(locale);
  const reels = reelsOf(hub, locale, list.passedOfFormat, recordingsShown, {});
  return {
    ...pageOf(hub, locale, {
      path: onDemandPath(locale),
      title: list.onDemand,
      lead: list.onDemandLead,
      followed: toRecordings,
    }),
    groups: [],
    empty: reels === undefined ? nothingToWatch(locale) : undefined,
    reels: reels && { ...reels, more: undefined },
  };
}

interface ListFacts {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly followed: Subscription;
}

function pageOf(hub: HubReader, locale: Locale, { path, title, lead, followed }: ListFacts) {
  const events = { words: wordsFor(locale).navigation.events, path: listPath('event', locale) };
  const isTop = path === events.path;
  return {
    frame: toPageFrame(hub, locale, {
      path,
      title,
      description: lead,
      feeds: [followed, toEvents],
    }),
    crumbs: toCrumbs(locale, isTop ? events.words : title, ...(isTop ? [] : [events])),
    title,
    lead,
    filters: toEventFilters(hub, locale, path, { counts: true }),
    follow: toFollowBox(hub, followed, { ...invitationTo(followed, locale), name: title }, locale),
  };
}

function invitationTo({ calendar }: Subscription, locale: Locale) {
  const { list } = wordsFor(locale);
  const { box } = pageWordsFor(locale).feeds;
  return calendar
    ? { heading: list.subscribe, text: list.subscribeText }
    : { heading: box.recordings, text: box.text };
}

function groupsAhead(
  hub: HubReader,
  locale: Locale,
  narrowed: Pick<ListQuery, 'format'>,
): readonly EventGroup[] {
  const { list } = wordsFor(locale);
  const eventsOf = (when: When) =>
    hub.ask('list', { types: ['event'], locale, when, ...narrowed, limit: aheadShown });
  return [
    groupOf(hub, locale, 'changes', list.changes, eventsOf('called-off')),
    ...byMonth(hub, locale, eventsOf('upcoming')),
    groupOf(hub, locale, 'to-be-announced', list.toBeAnnounced, eventsOf('to-be-announced')),
  ].filter(({ events }) => events.length > 0);
}

const groupOf = (
  hub: HubReader,
  locale: Locale,
  id: string,
  heading: string,
  ids: readonly string[],
): EventGroup => ({ id, heading, path: undefined, events: eventCardsOf(hub, ids, locale) });

/** By the month on each event's own wall clock, in the order of the ids. */
function byMonth(hub: HubReader, locale: Locale, ids: readonly string[]): readonly EventGroup[] {
  const months = Map.groupBy(ids, (id) => {
    const card = hub.ask('card', id, locale);
    return card?.type === 'event' ? (startMonthOf(card) ?? '') : '';
  });
  return [...months].map(([month, inMonth]) => ({
    ...groupOf(hub, locale, `month-${month}`, monthWords(month, locale), inMonth),
    path: monthPath('event', month, locale),
  }));
}

function reelsOf(
  hub: HubReader,
  locale: Locale,
  heading: string,
  limit: number,
  narrowed: Pick<ListQuery, 'format'>,
): ReelsView | undefined {
  const ids = hub.ask('list', { types: ['event'], locale, when: 'on-demand', limit, ...narrowed });
  if (ids.length === 0) return undefined;
  const more = { words: wordsFor(locale).list.seeRecordings, path: onDemandPath(locale) };
  return { heading, more, events: eventCardsOf(hub, ids, locale) };
}
