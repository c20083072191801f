import { listPath, type Locale, subscriptionsToType } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { ReadingType } from '../text/pages/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { type MonthLinks, toMonthLinks } from './archive-months.ts';
import type { CardView } from './card.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { type EmptyView, nothingHere } from './empty.ts';
import { type FollowBox, toFollowBox } from './follow-box.ts';
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
  /** Undefined where the type has no feed. */
  readonly follow: FollowBox | undefined;
  readonly months: MonthLinks;
}

export function toTypeList(hub: HubReader, type: ReadingType, locale: Locale): TypeList {
  const { list, feeds } = pageWordsFor(locale);
  const title = list.titles[type];
  const lead = list.leads[type];
  const path = listPath(type, locale);
  const followed = subscriptionsToType(type);
  const invitation = { heading: feeds.box.list, text: feeds.box.text, name: title };
  return {
    frame: toPageFrame(hub, locale, { path, title, description: lead, feeds: followed }),
    crumbs: toCrumbs(locale, title),
    type,
    title,
    lead,
    cards: listedCards(hub, hub.ask('list', { types: [type], locale, limit: newest }), locale),
    empty: nothingHere(locale),
    follow: followed.map((each) => toFollowBox(hub, each, invitation, locale))[0],
    months: toMonthLinks(hub, type, locale),
  };
}
