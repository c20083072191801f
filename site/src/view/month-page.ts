import {
  addDays,
  type CalendarDate,
  dateWords,
  dayNumber,
  listPath,
  type Locale,
  monthPath,
  parseCalendarDate,
  toEvents,
  weekdayOf,
  weekdayWord,
} from '@porchlight/shared';

import type { EventCard } from '../hub/questions.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { wordsFor } from '../text/words.ts';
import { monthTranslations, monthWords } from './archive-months.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { type FiltersView, toEventFilters } from './event-filters.ts';
import type { LinkView } from './links.ts';
import { type DayEntry, entriesByDay } from './month-day.ts';
import { type PageFrame, toPageFrame } from './page-frame.ts';

/** A month of events as a table of weeks; a narrow screen shows only its days with events, as a list. */
export interface MonthPage {
  readonly frame: PageFrame;
  readonly crumbs: CrumbsView;
  readonly title: string;
  readonly lead: string;
  readonly caption: string;
  readonly filters: FiltersView;
  readonly weekdays: readonly string[];
  readonly weeks: readonly (readonly DayCell[])[];
  readonly pager: {
    readonly label: string;
    readonly before: LinkView | undefined;
    readonly after: LinkView | undefined;
  };
}

export interface DayCell {
  readonly date: CalendarDate;
  readonly day: string;
  /** What a list needs that a table says by its place: `Thursday`, `January 2025`. */
  readonly weekday: string;
  readonly month: string;
  readonly isInMonth: boolean;
  /** None outside the month: there it has the page of its own month. */
  readonly events: readonly DayEntry[];
  readonly look: 'off' | undefined;
}

/** @throws for a month without events, which has no page. */
export function toMonthPage(
  hub: HubReader,
  locale: Locale,
  year: string | undefined,
  monthNumber: string | undefined,
): MonthPage {
  const month = `${year}-${monthNumber}`;
  const { isThere, before, after } = hub.ask('month-place', 'event', month, locale);
  if (!isThere) throw new Error(`No event takes place in ${month}.`);
  const path = monthPath('event', month, locale);
  const title = monthWords(month, locale);
  const words = wordsFor(locale);
  const weeks = weeksOf(hub, locale, month);
  return {
    frame: toPageFrame(hub, locale, {
      path,
      title: `${words.navigation.events}, ${title}`,
      description: words.month.lead,
      translations: monthTranslations(hub, 'event', month),
      feeds: [toEvents],
    }),
    crumbs: toCrumbs(locale, title, {
      words: words.navigation.events,
      path: listPath('event', locale),
    }),
    title,
    lead: words.month.lead,
    caption: words.month.caption,
    filters: toEventFilters(hub, locale, path, { counts: false }),
    weekdays: (weeks[0] ?? []).map(({ weekday }) => weekday),
    weeks,
    pager: {
      label: words.month.pager,
      before: monthLink(before, locale),
      after: monthLink(after, locale),
    },
  };
}

const monthLink = (month: string | undefined, locale: Locale): LinkView | undefined =>
  month === undefined
    ? undefined
    : { words: monthWords(month, locale), path: monthPath('event', month, locale) };

/** Whole weeks, from the day a week begins on in this language. */
function weeksOf(hub: HubReader, locale: Locale, month: string): readonly (readonly DayCell[])[] {
  const first = parseCalendarDate(`${month}-01`);
  if (first === undefined) throw new RangeError(`${month} is not a month.`);
  const { firstWeekday } = wordsFor(locale).month;
  const before = (weekdayOf(first) - firstWeekday + 7) % 7;
  const entries = entriesByDay(hub, eventsIn(hub, locale, month), locale);
  const weeks: DayCell[][] = [];
  for (let day = addDays(first, -before); day.slice(0, 7) <= month;) {
    const week: DayCell[] = [];
    for (; week.length < 7; day = addDays(day, 1)) {
      week.push(toCell(day, month, entries.get(day) ?? [], locale));
    }
    weeks.push(week);
  }
  return weeks;
}

function toCell(
  date: CalendarDate,
  month: string,
  entries: readonly DayEntry[],
  locale: Locale,
): DayCell {
  const isInMonth = date.startsWith(month);
  const events = isInMonth ? entries : [];
  return {
    date,
    day: dayNumber(date, locale),
    weekday: weekdayWord(date, locale),
    month: dateWords(date, locale, 'month'),
    isInMonth,
    events,
    look: events.length > 0 && events.every(({ isOff }) => isOff) ? 'off' : undefined,
  };
}

const eventsIn = (hub: HubReader, locale: Locale, month: string): readonly EventCard[] =>
  hub.ask('list', { types: ['event'], locale, when: 'dated', month }).flatMap((id) => {
    const card = hub.ask('card', id, locale);
    return card?.type === 'event' ? [card] : [];
  });
