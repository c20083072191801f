import type { Locale } from '../locales.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Instant } from '../time/instant.ts';

/** What an entry cannot say of itself, and some advice depends on. */
export interface Surroundings {
  readonly moment: Instant;
  /** Whether this language version is on the site already. */
  readonly isPublic: boolean;
  /** What the files of its pictures were called when they were uploaded, by media id. */
  readonly fileNames: ReadonlyMap<string, string>;
  /** Those among its cards, as `type:documentId`, that visitors would not see. */
  readonly notPublic: ReadonlySet<string>;
  /** Those among the addresses it links to at which no entry is public, nor was. */
  readonly nowhere: ReadonlySet<string>;
  /** The days of other public entries of its type that have its title. */
  readonly twinDays: readonly CalendarDate[];
  /** The language it was translated from, if that was published since this version was saved. */
  readonly newerOriginal: Locale | undefined;
}
