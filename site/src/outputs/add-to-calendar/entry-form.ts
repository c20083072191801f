import type { DatedSchedule, Instant } from '@porchlight/shared';

/** A new entry as a calendar on the web is to fill it in: when, and words in plain text. */
export interface EntryForm {
  readonly schedule: DatedSchedule;
  readonly title: string;
  /** Where the page of the event is, as a line of its own. */
  readonly link: string;
  readonly details: string;
  /** Empty where there is none. */
  readonly location: string;
}

/** The long text of an entry: the link to the page first, so that nothing can cut it off. */
export const notesOf = ({ link, details }: EntryForm): string =>
  details === '' ? link : `${link}\n\n${details}`;

/**
 * An address with these parameters, in the order given and without those that are empty. A space is
 * `%20`, never `+`: Outlook shows the plus sign
 * (https://github.com/spatie/calendar-links/issues/109).
 */
export function formAddress(base: string, parameters: Readonly<Record<string, string>>): string {
  const query = Object.entries(parameters)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${base}?${query.join('&')}`;
}

/** ISO 8601 in UTC, whole seconds: `2025-01-30T20:00:00Z`. */
export const utcSeconds = (instant: Instant): string => `${instant.slice(0, 19)}Z`;

/** The basic format of ISO 8601, as iCalendar writes it: `20250130T200000Z`, `20250130`. */
export const basicFormat = (text: string): string => text.replace(/[-:]/g, '');
