import type { AnnouncementKind, RecurrenceProblem, WeekOfMonth } from '@porchlight/shared';

/** What readers find of an announcement, as the site words it. */
export interface ShownWords {
  /** The flag of the event and the heading of the notice on its page; none when the page has none. */
  readonly page: (title: string) => string;
  readonly feed: (title: string) => string;
  readonly calendar: (title: string) => string;
}

/** The words of guided actions: beginning, announcing and moving events, and closing places. */
export interface ActionWords {
  readonly panel: string;
  readonly seriesPanel: string;
  readonly saveFirst: string;
  readonly back: string;
  readonly close: string;
  readonly working: string;
  readonly languages: Readonly<Record<'en' | 'es' | 'ar', string>>;
  readonly announce: Readonly<
    Record<
      AnnouncementKind,
      {
        readonly open: string;
        readonly title: string;
        readonly confirm: string;
        readonly done: string;
      }
    >
  >;
  readonly reason: (language: string) => string;
  readonly reasonHint: string;
  readonly reasonElsewhere: string;
  readonly joinUrl: string;
  readonly joinUrlHint: string;
  readonly shown: {
    readonly heading: string;
    readonly page: string;
    readonly feed: string;
    readonly calendar: string;
    readonly allLanguages: (languages: string) => string;
    readonly of: Readonly<Record<AnnouncementKind, ShownWords>>;
  };
  readonly when: {
    readonly date: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly nextDay: string;
    readonly timeZone: string;
    readonly sameTimes: string;
  };
  readonly begin: {
    readonly webinar: string;
    readonly webinarTitle: string;
    readonly webinarText: string;
    readonly like: string;
    readonly likeTitle: string;
    readonly likeText: string;
    readonly title: string;
    readonly confirm: string;
    readonly done: string;
    readonly open: string;
  };
  readonly sessions: {
    readonly open: string;
    readonly title: string;
    readonly text: string;
    readonly rule: string;
    readonly weekly: string;
    readonly monthly: string;
    readonly every: string;
    readonly weekday: string;
    readonly week: string;
    readonly weeks: Readonly<Record<WeekOfMonth, string>>;
    readonly from: string;
    readonly until: string;
    readonly ends: string;
    readonly byDay: string;
    readonly byCount: string;
    readonly count: string;
    readonly skip: string;
    readonly skipHint: string;
    readonly skipWrong: (text: string) => string;
    readonly list: string;
    readonly there: string;
    readonly gap: string;
    readonly repeated: string;
    readonly problems: Readonly<Record<RecurrenceProblem, string>>;
    readonly confirm: (count: number) => string;
    readonly done: (count: number) => string;
  };
  readonly rest: {
    readonly open: string;
    readonly title: string;
    readonly text: string;
    readonly how: string;
    readonly byDays: string;
    readonly toHours: string;
    readonly days: string;
    readonly daysHint: string;
    readonly look: string;
    readonly list: string;
    readonly nothing: string;
    readonly draft: string;
    readonly published: string;
    readonly confirm: (count: number) => string;
    readonly done: (count: number) => string;
  };
  readonly closures: {
    readonly menu: string;
    readonly subtitle: string;
    readonly none: string;
    readonly open: string;
    readonly title: string;
    readonly place: string;
    readonly choosePlace: string;
    readonly look: string;
    readonly affected: string;
    readonly nothing: string;
    readonly partly: string;
    readonly notice: string;
    readonly noticeText: string;
    readonly noRoom: string;
    readonly mayNotNotice: string;
    readonly confirm: (count: number) => string;
    readonly done: string;
    readonly row: (events: number, by: string, at: string) => string;
    readonly noticeUp: string;
    readonly takeDown: (place: string) => string;
    readonly undo: (place: string) => string;
    readonly undoShort: string;
    readonly takeDownShort: string;
    readonly undone: (by: string, at: string) => string;
    readonly restored: (titles: readonly string[]) => string;
    readonly left: string;
    readonly noticeGone: string;
  };
}
