import {
  type ListedType,
  listPath,
  type Locale,
  monthPath,
  subscriptionsToType,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import type { ReadingType } from '../text/pages/en.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { monthTranslations, monthWords } from './archive-months.ts';
import type { CardView } from './card.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import type { LinkView } from './links.ts';
import { listedCards } from './listed-card.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** Everything of one type that was first published in one month. */
export interface MonthArchive {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly cards: readonly CardView[];
  readonly pager: Pager;
}

/** The months before and after, of those that hold something. */
export interface Pager {
  readonly label: string;
  readonly before: LinkView | undefined;
  readonly after: LinkView | undefined;
}

/**
 * @param month `YYYY-MM`
 * @throws when nothing was published in it: such a month has no page.
 */
export function toMonthArchive(
  hub: HubReader,
  type: ReadingType,
  month: string,
  locale: Locale,
): MonthArchive {
  const ids = hub.ask('list', { types: [type], locale, month });
  if (ids.length === 0) throw new Error(`There is no ${type} of ${month}.`);
  const words = pageWordsFor(locale).list;
  const called = monthWords(month, locale);
  const title = words.inMonth(words.titles[type], called);
  return {
    frame: toPageFrame(hub, locale, {
      path: monthPath(type, month, locale),
      title,
      description: words.leads[type],
      translations: monthTranslations(hub, type, month),
      feeds: subscriptionsToType(type),
    }),
    crumbs: toCrumbs(locale, called, { words: words.titles[type], path: listPath(type, locale) }),
    title,
    cards: listedCards(hub, ids, locale),
    pager: pagerOf(hub, type, month, locale),
  };
}

function pagerOf(hub: HubReader, type: ListedType, month: string, locale: Locale): Pager {
  const words = pageWordsFor(locale).list;
  const { before, after } = hub.ask('month-place', type, month, locale);
  const link = (to: string | undefined, say: (month: string) => string): LinkView | undefined =>
    to === undefined
      ? undefined
      : { words: say(monthWords(to, locale)), path: monthPath(type, to, locale) };
  return {
    label: words.months,
    before: link(before, words.earlier),
    after: link(after, words.later),
  };
}
