import type { EventFormat, EventStatus, FeedType, Locale } from '@porchlight/shared';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What can happen to an event after it was announced, as the feed of changes tells it. */
export type EventNews =
  | 'date-set'
  | 'date-open'
  | 'moved'
  | 'place'
  | 'format'
  | 'moved-online'
  | 'cancelled'
  | 'postponed'
  | 'back-on'
  /** After it had been moved online. */
  | 'as-planned'
  | 'recording'
  | 'captions';

/** A name and a sentence of what is in it. */
export interface Naming {
  readonly title: string;
  readonly description: string;
}

/** Every word of ours that stands in a feed or a calendar. */
export interface OutputWords {
  readonly typeLabels: Readonly<Record<FeedType, string>>;
  readonly feedOfAll: (site: string) => Naming;
  readonly feedOfType: (site: string) => Readonly<Record<FeedType, Naming>>;
  readonly feedOfRecordings: (site: string) => Naming;
  readonly feedOfChanges: (site: string) => Naming;
  readonly feedAbout: (site: string, subject: string) => Naming;
  readonly calendarOfAll: (site: string) => Naming;
  readonly calendarAbout: (site: string, subject: string) => Naming;
  readonly calendarOfFormat: (site: string) => Readonly<Record<EventFormat, Naming>>;
  /** The variant of a calendar that keeps what is cancelled. */
  readonly calendarKept: (naming: Naming) => Naming;
  readonly cancelled: (title: string) => string;
  readonly postponed: (title: string) => string;
  readonly recordingOf: (title: string) => string;
  readonly freeCourse: (provider: string | undefined) => string;
  /** A day, or several, without a clock. */
  readonly allDay: (days: string) => string;
  readonly dateToBeAnnounced: string;
  readonly online: string;
  /** What separates the parts of an address. */
  readonly comma: string;
  readonly details: string;
  readonly register: string;
  readonly watchRecording: string;
  readonly enrol: string;
  readonly readOriginal: string;
  readonly seePost: string;
  readonly surveyMethod: (size: string, population: string) => string;
  readonly withPeople: (names: readonly string[]) => string;
  readonly whatHappened: Readonly<Record<'new' | EventNews, (title: string) => string>>;
  readonly was: (value: string) => string;
  readonly is: (value: string) => string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly recordingAdded: string;
  readonly captionsAdded: string;
  readonly placeUnknown: string;
  readonly noPlace: string;
  readonly opmlTitle: (site: string) => string;
  /** The folder of one feed for each type. */
  readonly opmlTypes: string;
}

/** The words of feeds and calendars in each language. */
export const outputWords: Readonly<Record<Locale, OutputWords>> = { en, es, ar };
