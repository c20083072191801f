import { calendarPath, feedPath, fixedPath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { feedTypes } from '../outputs/feed-scopes.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { feedOfType, feedsOfFacet } from './followable.ts';
import type { LinkView } from './links.ts';
import { type FeedLink, type PageFrame, toPageFrame } from './page-frame.ts';

/** How to subscribe, and to what. */
export interface FeedsPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly lead: string;
  readonly calendar: Way;
  readonly reader: Way;
  readonly table: FeedTable;
}

/** One way to subscribe, from the why to the address to paste. */
export interface Way {
  readonly heading: string;
  readonly text: string;
  /** Opens it at once, where programs know how. */
  readonly open: LinkView | undefined;
  readonly steps: readonly string[];
  readonly address: string;
  readonly note: string | undefined;
}

export interface FeedTable {
  readonly heading: string;
  readonly region: string;
  readonly columns: { readonly name: string; readonly contents: string; readonly formats: string };
  readonly rows: readonly FeedRow[];
  readonly note: string;
}

export interface FeedRow {
  readonly name: string;
  readonly contents: string;
  readonly formats: readonly FeedFormatLink[];
}

export interface FeedFormatLink extends LinkView {
  /** Makes the link's name unique: ": Everything". */
  readonly about: string;
  readonly type: FeedLink['type'];
}

export function toFeedsPage(hub: HubReader, locale: Locale): FeedsPage {
  const words = pageWordsFor(locale).feeds;
  const path = fixedPath('feeds', locale);
  const absolute = (to: string): string => new URL(to, hub.site.url).href;
  const calendar = absolute(calendarPath({ kind: 'all' }, locale));
  return {
    frame: toPageFrame(hub, locale, {
      path,
      title: words.short,
      description: words.description,
      feeds: [calendarOfAll(locale)],
    }),
    crumbs: toCrumbs(locale, words.short),
    title: words.title,
    lead: words.lead,
    calendar: {
      heading: words.calendar,
      text: words.calendarText,
      open: { words: words.calendarOpen, path: calendar.replace(/^https?:/, 'webcal:') },
      steps: words.calendarSteps,
      address: calendar,
      note: words.delays,
    },
    reader: {
      heading: words.reader,
      text: words.readerText,
      open: undefined,
      steps: words.readerSteps,
      address: absolute(feedPath({ kind: 'all' }, 'xml', locale)),
      note: undefined,
    },
    table: {
      heading: words.every,
      region: words.region,
      columns: { name: words.name, contents: words.contents, formats: words.formats },
      rows: rowsOf(hub, locale),
      note: words.oneEvent,
    },
  };
}

const calendarOfAll = (locale: Locale): FeedLink => ({
  path: calendarPath({ kind: 'all' }, locale),
  title: pageWordsFor(locale).feeds.types.event[0],
  type: 'text/calendar',
});

/** Everything first, then each type, then each topic. */
function rowsOf(hub: HubReader, locale: Locale): readonly FeedRow[] {
  const words = pageWordsFor(locale).feeds;
  const all: FeedLink = {
    path: feedPath({ kind: 'all' }, 'xml', locale),
    title: words.everything,
    type: 'application/rss+xml',
  };
  return [
    toRow(words.everything, words.everythingText, [all], locale),
    ...feedTypes.map((type) => {
      const [name, contents] = words.types[type];
      const calendars = type === 'event' ? [calendarOfAll(locale)] : [];
      return toRow(name, contents, [feedOfType(type, name, locale), ...calendars], locale);
    }),
    ...topicRows(hub, locale),
  ];
}

/** A topic has feeds in the languages it exists in, and in no other. */
const topicRows = (hub: HubReader, locale: Locale): readonly FeedRow[] =>
  hub.ask('facets', 'topic', locale).flatMap(({ documentId }) => {
    const topic = hub.ask('document', documentId, locale);
    if (topic?.type !== 'topic') return [];
    const words = pageWordsFor(locale).feeds;
    const feeds = feedsOfFacet('topic', topic, locale);
    return [toRow(words.ofTopic(topic.name), words.topicText, feeds, locale)];
  });

function toRow(
  name: string,
  contents: string,
  feeds: readonly FeedLink[],
  locale: Locale,
): FeedRow {
  const words = pageWordsFor(locale).feeds;
  return {
    name,
    contents,
    formats: feeds.map(({ path, type }) => ({
      words: type === 'text/calendar' ? words.ical : words.rss,
      about: words.linkTo(name),
      path,
      type,
    })),
  };
}
