import { addDays } from '@porchlight/shared';

import { basicFormat, type EntryForm, formAddress, notesOf, utcSeconds } from './entry-form.ts';

/**
 * The address at which Google Calendar opens a new entry. Times are UTC; `ctz` only says in which
 * zone the form shows them, so a zone that Google does not know cannot move an event. Whole days
 * have no zone, and the end is the day after the last.
 *
 * Not documented by Google:
 * https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/google.md
 */
export function googleAddress(form: EntryForm): string {
  const { schedule, title, location } = form;
  const isAllDay = schedule.kind === 'all-day';
  const [start, end] = isAllDay
    ? [schedule.firstDay, addDays(schedule.lastDay, 1)]
    : [utcSeconds(schedule.startsAt), utcSeconds(schedule.endsAt)];
  return formAddress('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basicFormat(start)}/${basicFormat(end)}`,
    ctz: isAllDay ? '' : schedule.timeZone,
    location,
    details: notesOf(form),
  });
}
