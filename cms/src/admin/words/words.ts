import {
  type AppointmentProblem,
  type AppointmentStep,
  type Instant,
  type Locale,
  millisOf,
} from '@porchlight/shared';

import type { ActionWords } from './action-words';
import { en } from './en';
import { es } from './es';
import type { IntakePageWords } from './intake';

/** Every word of the admin panel that is ours, in the languages the panel speaks. */
export interface Words {
  readonly states: Readonly<Record<'draft' | 'queued' | 'live' | 'held' | 'withdrawn', string>>;
  /** What is done with an entry now and then. */
  readonly more: string;
  readonly whereabouts: {
    readonly title: string;
    readonly column: string;
    readonly draft: string;
    readonly queued: string;
    readonly live: (since: string) => string;
    readonly held: (since: string) => string;
    readonly because: (reason: string) => string;
    readonly withdrawn: string;
    readonly page: string;
    readonly carriedBy: string;
    readonly feed: string;
    readonly calendar: string;
    readonly everything: string;
    readonly recordings: string;
    readonly unknown: string;
  };
  readonly review: {
    readonly title: string;
    /** Where it stands, in a word or two; undefined where nobody needs to know. */
    readonly short: (review: ReviewStand) => string | undefined;
    readonly none: string;
    readonly required: string;
    /** After a decision, and after one was only asked for. */
    readonly changed: string;
    readonly changedUndecided: string;
    readonly inReview: (name: string, at: string) => string;
    readonly approved: (name: string, at: string) => string;
    readonly sentBack: (name: string, at: string) => string;
    readonly ask: string;
    readonly approve: string;
    readonly sendBack: string;
    readonly note: string;
    readonly noteHint: string;
    readonly saveFirst: string;
    readonly waiting: (name: string, at: string) => string;
  };
  readonly preview: {
    readonly title: string;
    readonly open: string;
    readonly saveFirst: string;
    readonly shareFor: string;
    readonly shareHint: string;
    readonly days: (count: number) => string;
    readonly share: string;
    readonly shared: string;
    readonly links: (count: number) => string;
    readonly sharedBy: (name: string, until: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly revoke: string;
  };
  readonly fields: {
    readonly date: string;
    readonly time: string;
    readonly chooseZone: string;
    readonly noZone: string;
    readonly gap: (before: string, after: string) => string;
    readonly repeated: string;
    readonly here: (moment: string) => string;
    readonly reserved: string;
    readonly redirect: (path: string) => string;
    readonly changeAddress: string;
    readonly fromTitle: string;
    readonly searchEntry: string;
    readonly entryGone: (target: string) => string;
    readonly entryNotPublished: string;
    readonly openEntry: string;
  };
  readonly stale: { readonly title: string; readonly reload: string };
  readonly readiness: {
    readonly title: string;
    readonly ready: string;
    /** Of a type without drafts. */
    readonly readyToSave: string;
    /** Beside what stands in the way, for who may not publish. */
    readonly notYours: string;
    readonly blocked: (count: number) => string;
    readonly warned: (count: number) => string;
    readonly warnings: string;
    readonly unknown: string;
  };
  readonly actions: ActionWords;
  readonly widgets: {
    readonly status: string;
    readonly attention: string;
    readonly events: string;
    readonly waiting: string;
    readonly failed: string;
    readonly noRun: string;
    readonly lastRun: (at: string, files: number) => string;
    readonly queue: (count: number) => string;
    readonly pinned: string;
    readonly nothingWrong: string;
    readonly noEvents: string;
    readonly nextChange: string;
    readonly changes: (change: NextChange) => string;
    readonly noChange: string;
    readonly openSite: string;
  };
  readonly schedule: {
    readonly title: string;
    readonly none: string;
    readonly notKept: string;
    readonly publishOn: string;
    readonly unpublishOn: string;
    readonly timeZone: string;
    readonly help: string;
    readonly save: string;
    readonly remove: string;
    readonly publishes: (when: string) => string;
    readonly unpublishes: (when: string) => string;
    readonly by: (name: string) => string;
    readonly failed: Readonly<Record<AppointmentStep, (when: string) => string>>;
    readonly asItIs: string;
    readonly problems: (problem: AppointmentProblem) => string;
  };
  readonly versions: {
    readonly title: string;
    readonly count: (count: number) => string;
    readonly open: (count: number) => string;
    readonly deeds: Readonly<Record<'publish' | 'unpublish', string>>;
    /** Whose doing it was, after a deed: "by Ana Ruiz". */
    readonly whence: (
      origin: 'hand' | 'schedule' | 'import' | 'system',
      person: string | null,
    ) => string;
    readonly version: string;
    readonly comparedWith: string;
    readonly draft: string;
    readonly field: string;
    readonly before: string;
    readonly after: string;
    readonly same: string;
    readonly formOnly: string;
    readonly empty: string;
    readonly yes: string;
    readonly no: string;
    readonly restore: string;
    readonly ask: string;
    readonly restored: string;
    readonly missing: (label: string, what: 'entry' | 'file') => string;
  };
  readonly logbook: {
    readonly title: string;
    readonly about: string;
    readonly none: string;
    readonly filter: string;
    readonly all: string;
    readonly clear: string;
    readonly person: string;
    readonly action: string;
    readonly type: string;
    readonly entry: string;
    readonly fromDay: string;
    readonly untilDay: string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly which: string;
    readonly details: string;
    readonly newer: string;
    readonly older: string;
    readonly download: string;
    readonly site: string;
    readonly number: (number: number) => string;
    readonly run: (run: string) => string;
    readonly whose: (
      origin: 'hand' | 'schedule' | 'import' | 'system',
      person: string | null,
    ) => string;
    readonly actions: Readonly<Record<string, string>>;
    readonly types: Readonly<Record<string, string>>;
    /** What the details of a line are called. */
    readonly parts: Readonly<Record<string, string>>;
  };
  readonly eventStates: Readonly<Record<'live' | 'cancelled' | 'postponed', string>>;
  readonly types: Readonly<Record<string, string>>;
  readonly formats: Readonly<Record<string, string>>;
  readonly intake: IntakePageWords;
}

/** As much of a review as a line tells. */
export interface ReviewStand {
  readonly stand: 'none' | 'changed' | 'in-review' | 'approved' | 'sent-back';
  readonly required: boolean;
}

/** What the site does next by itself; the name is of an entry, where it is one. */
export interface NextChange {
  readonly what: 'begins' | 'ends' | 'publish' | 'unpublish' | 'other';
  readonly name: string | null;
}

const languages: Readonly<Record<string, Words>> = { en, es };

/** The words in the language that the person signed in chose; English where it is not ours. */
export const useWords = (): Words => languages[panelLanguage()] ?? en;

/** Strapi says it in the document: changing it draws every screen anew. */
export const panelLanguage = (): string => document.documentElement.lang;

/** The same language, for words that the site has too. */
export const panelLocale = (): Locale => (panelLanguage() === 'es' ? 'es' : 'en');

/** The words that Strapi itself shows, by the ids under which we hand them over. */
export const toldToStrapi = ({
  widgets,
  whereabouts,
  logbook,
  actions,
  intake,
}: Words): Readonly<Record<string, string>> => ({
  'app.components.LeftMenu.navbrand.title': 'Porchlight',
  'hub.widget.status': widgets.status,
  'hub.widget.attention': widgets.attention,
  'hub.widget.events': widgets.events,
  'hub.column.state': whereabouts.column,
  'hub.logbook': logbook.title,
  'hub.closures': actions.closures.menu,
  'hub.intake': intake.title,
});

/** A moment as the person reads it: in their language, and by the clock of their machine. */
export const momentWords = (instant: string): string =>
  new Intl.DateTimeFormat(panelLanguage(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    millisOf(instant as Instant),
  );
