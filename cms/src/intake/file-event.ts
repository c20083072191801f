import type { Result, TimeZone } from '@porchlight/shared';

/** What a file says of one event, in the hub's own terms. */
export interface FileEvent {
  readonly title: string;
  /** `YYYY-MM-DDTHH:mm` by the clocks of the zone; `YYYY-MM-DD` when it is all day. */
  readonly startsAtLocal: string;
  /** The last day, not the one after it, when it is all day. */
  readonly endsAtLocal?: string | undefined;
  readonly timeZone: TimeZone;
  readonly allDay: boolean;
  readonly eventStatus?: 'tentative' | 'cancelled' | undefined;
  readonly summary?: string | undefined;
  readonly paragraphs: readonly string[];
  /** Where it happens, in the words of the file. */
  readonly location?: string | undefined;
  readonly link?: string | undefined;
  readonly joinUrl?: string | undefined;
  readonly registrationUrl?: string | undefined;
}

/** One event of a file, or the reason why it is none. */
export interface FileRow {
  /** Its line in a table with the heading as the first; its place among the events of a calendar. */
  readonly number: number;
  /** As far as it has one. */
  readonly title: string;
  /** What its source calls it for good, if it does; each date of a series has its own. */
  readonly uid?: string | undefined;
  /** Whether it is one date of a series. */
  readonly isRepeat: boolean;
  readonly event: Result<FileEvent, RowProblem>;
  readonly notes: readonly RowNote[];
}

/** Why a row does not become a draft. Words come last. */
export type RowProblem =
  | { readonly code: 'unreadable' }
  | { readonly code: 'title-missing' }
  | { readonly code: 'start-missing' }
  | { readonly code: 'time-malformed'; readonly value: string }
  | { readonly code: 'day-or-month'; readonly value: string }
  | { readonly code: 'zone-unknown'; readonly value: string }
  | { readonly code: 'ends-before-start' }
  | {
      readonly code: 'time-in-gap';
      readonly value: string;
      readonly before: string;
      readonly after: string;
      readonly timeZone: string;
    }
  | { readonly code: 'repeats-for-ever' }
  | { readonly code: 'repeats-too-often'; readonly limit: number }
  | { readonly code: 'repeats-oddly' }
  | { readonly code: 'field-too-long'; readonly field: string; readonly limit: number }
  | { readonly code: 'field-malformed'; readonly field: string }
  | { readonly code: 'twice-in-file'; readonly number: number }
  | { readonly code: 'own-entry' }
  | { readonly code: 'other-language'; readonly locale: string }
  | { readonly code: 'not-yours' };

/** What an editor should know of a row that does become one. */
export type RowNote =
  | { readonly code: 'was-utc'; readonly timeZone: string }
  | { readonly code: 'was-floating'; readonly timeZone: string }
  | { readonly code: 'end-missing' }
  | { readonly code: 'place-unknown'; readonly name: string }
  | { readonly code: 'link-left-out'; readonly value: string }
  | { readonly code: 'removed-before' };

/** Why nothing of a file is read. */
export type FileProblem =
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'not-utf-8' }
  | { readonly code: 'no-events' }
  | { readonly code: 'too-many'; readonly limit: number }
  | { readonly code: 'columns-missing'; readonly columns: readonly ('title' | 'start')[] };

/** How much is taken in at once, so that somebody can look at all of it. */
export const intakeLimits = {
  bytes: 2 * 1024 * 1024,
  events: 500,
  /** Dates of one series. */
  repeats: 100,
  /** Characters of one description, before its formatting is taken off. */
  description: 100_000,
} as const;
