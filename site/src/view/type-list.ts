import { listPath, type Locale } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { ReadingType } from '../text/pages/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import type { CardView } from './card.ts';
import { type MonthLinks, toMonthLinks } from './archive-months.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { type EmptyView, nothingHere } from './empty-list.ts';
import { feedOfType, hasFeed } from './followable.ts';
import type { LinkView } from './links.ts';
import { listedCards } from './listed-card.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** How many entries a list shows before its archives take over. */
const newest = 24;

/** The newest entries of one type. */
export interface TypeList {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly type: ReadingType;
  readonly title: string;
  readonly lead: string;
  readonly cards: readonly CardView[];
  readonly empty: EmptyView;
  readonly feed: LinkView | undefined;
  readonly months: MonthLinks;
}

export function toTypeList(hub: HubReader, type: ReadingType, locale: Locale): TypeList {
  const { list } = pageWordsFor(locale);
  const title = list.titles[type];
  const lead = list.leads[type];
  const path = listPath(type, locale);
  const feeds = hasFeed(type) ? [feedOfType(type, title, locale)] : [];
  return {
    frame: toPageFrame(hub, locale, { path, title, description: lead, feeds }),
    crumbs: toCrumbs(locale, title),
    type,
    title,
    lead,
    cards: listedCards(hub, hub.ask('list', { types: [type], locale, limit: newest }), locale),
    empty: nothingHere(locale),
    feed: feeds.map((feed) => ({ words: list.follow, path: feed.path }))[0],
    months: toMonthLinks(hub, type, locale),
  };
}
